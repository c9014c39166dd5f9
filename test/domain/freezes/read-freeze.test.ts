import { describe, expect, it } from "vitest";
import { readFreeze, typedFreeze } from "../../../functions/domain/freezes/read-freeze.ts";

const today = "2022-10-10";
const note = "Chờ kết luận của Thanh tra tỉnh.";
const read = (act: "freeze" | "lift", fields: Record<string, string> | [string, string][]) =>
  readFreeze(act, typedFreeze(new URLSearchParams(fields)), today);

describe("the form of a freeze", () => {
  it.each<[string, object]>([
    ["Công văn số 21 /BC - LM ngày 5/8/2022", { number: "21/BC-LM", date: "2022-08-05" }],
    ["424/QĐ–UBND, ngày 01 tháng 4 năm 2019", { number: "424/QĐ-UBND", date: "2019-04-01" }],
    ["Quyết định 203a/QĐ-LMHTXVN", { number: "203a/QĐ-LMHTXVN" }],
    ["Đơn của công dân đề ngày 12/9/2022", {}],
    ["Số 21/BC-LM và số 22/BC-LM ngày 5/8/2022", {}],
    ["Kết luận số 12/KL-TTr ngày 05/8/2022", {}],
  ])("reads the paper “%s”", (paper, cited) => {
    expect(read("freeze", { kind: "inspection", paper, note })).toEqual({
      outcome: "complete",
      wanted: { act: "freeze", mark: { kind: "inspection", paper, ...cited, note } },
    });
  });

  const whole = { kind: "complaint", paper: "Đơn đề ngày 12/9/2022", note };
  it.each<[string, object, { field: string; problem: string }]>([
    ["no kind", { kind: "" }, { field: "kind", problem: "missing" }],
    ["a kind that is not offered", { kind: "rumour" }, { field: "kind", problem: "missing" }],
    ["no paper", { paper: " \t" }, { field: "paper", problem: "missing" }],
    ["a long paper", { paper: "x".repeat(201) }, { field: "paper", problem: "long" }],
    [
      "a paper of tomorrow",
      { paper: "1/BC-LM ngày 11/10/2022" },
      { field: "paper", problem: "future" },
    ],
    ["no note", { note: "\n" }, { field: "note", problem: "missing" }],
    ["a long note", { note: "x".repeat(2001) }, { field: "note", problem: "long" }],
  ])("refuses %s", (_what, wrong, error) => {
    expect(read("freeze", { ...whole, ...wrong })).toEqual({
      outcome: "incomplete",
      errors: [error],
    });
  });

  it("takes a choice that comes twice for none, and a paper of today", () => {
    const twice: [string, string][] = [...Object.entries(whole), ["kind", "complaint"]];
    expect(read("freeze", twice)).toMatchObject({ errors: [{ field: "kind" }] });
    expect(read("freeze", { ...whole, paper: "1/BC-LM ngày 10/10/2022" }).outcome).toBe("complete");
  });

  it("lets go on with an outcome and a reason, and asks for nothing else", () => {
    expect(read("lift", { outcome: "nothing-found", note })).toEqual({
      outcome: "complete",
      wanted: { act: "lift", outcome: "nothing-found", note },
    });
    expect(read("lift", { outcome: "guilty", note: "" })).toEqual({
      outcome: "incomplete",
      errors: [
        { field: "outcome", problem: "missing" },
        { field: "note", problem: "missing" },
      ],
    });
  });
});

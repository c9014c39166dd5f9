import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allianceLines } from "../../../functions/domain/fairness/alliance-lines.ts";
import { RegistryFile } from "../../../schemas/registry.ts";

const { organisations } = RegistryFile.parse(
  JSON.parse(readFileSync(new URL("../../../schemas/data/registry.json", import.meta.url), "utf8")),
);
const alliances = organisations.filter(({ kind }) => kind === "provincial-alliance");
const before = allianceLines(alliances, "2025-06-30");
const after = allianceLines(alliances, "2025-07-01");
const lineOf = (province: string) => after.lines.find((line) => line.province === province);

describe("the provinces of the registry", () => {
  it("are 63 until 30/6/2025 and 34 from the next day", () => {
    expect(before.lines).toHaveLength(63);
    expect(after.lines).toHaveLength(34);
    expect(before.lines.every(({ joined }) => joined.length === 0)).toBe(true);
  });

  it("all have become one of the 34", () => {
    const become = alliances.map(({ id }) => after.become(id));
    expect(new Set(become)).toEqual(new Set(after.lines.map(({ id }) => id)));
  });

  it("tell what they took in", () => {
    expect(lineOf("Lâm Đồng")?.joined).toEqual(["Bình Thuận", "Đắk Nông"]);
    expect(lineOf("Gia Lai")?.joined).toEqual(["Bình Định"]);
    expect(lineOf("Quảng Ngãi")?.joined).toEqual(["Kon Tum"]);
    expect(lineOf("Hà Nội")?.joined).toEqual([]);
  });

  it.each([
    ["Kon Tum", 2019, "Quảng Ngãi"],
    ["Kon Tum", 2026, "Quảng Ngãi"],
    ["Gia Lai", 2019, "Gia Lai"],
    ["Gia Lai", 2026, "Gia Lai"],
    ["Bình Định", 2025, "Gia Lai"],
    ["Đắk Nông", 2022, "Lâm Đồng"],
    ["Cao Bằng", 2022, "Cao Bằng"],
  ])("are found from %s in %i", (province, year, today) => {
    expect(after.ofProvince(province, year)).toBe(lineOf(today)?.id);
  });

  it("know nothing of a province that never was, nor of an alliance that is none", () => {
    expect(after.ofProvince("Sài Gòn", 2022)).toBeUndefined();
    expect(after.become("htx-po-ko")).toBeUndefined();
  });

  it("end where somebody wrote a circle into the registry", () => {
    const [one, two] = ["one", "two"].map((id) => ({
      ...{ id, kind: "provincial-alliance" as const, name: id, province: id, sample: false },
      ...{ from: "2000-01-01", until: "2001-01-01", predecessors: [id === "one" ? "two" : "one"] },
    }));
    expect(allianceLines([one!, two!], "2022-01-01").become("one")).toBeUndefined();
  });
});

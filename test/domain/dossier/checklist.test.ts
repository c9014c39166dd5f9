import { describe, expect, it } from "vitest";
import { checklist, gapsOf } from "../../../functions/domain/dossier/checklist.ts";
import type { DossierFile } from "../../../schemas/dossier.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import { aDraft, anAcceptedFile, flagPapers } from "../../support/officer-world.ts";

const flag = aDraft({ achievements: "Doanh thu tăng 20 %" });
const refused = (slot: DossierFile["slot"]): DossierFile => ({
  ...{ id: "f-00000000000000zz", nominationId: flag.id, slot, name: "a.doc", size: 1 },
  ...{ receivedAt: "2022-10-03T03:00:00.000Z", removed: false },
  ...{ state: "refused", reason: "legacy-word", details: [] },
});
const stateOf = (nomination: Nomination, files: readonly DossierFile[], slot: string) =>
  checklist({ nomination, files }).slots.find((entry) => entry.slot === slot)?.state;

describe("the checklist", () => {
  it("names every gap of an empty draft, text first, in the order of a dossier", () => {
    const gaps = gapsOf(checklist({ nomination: aDraft(), files: [] }));
    expect(gaps.map((gap) => (gap.kind === "text" ? gap.field : gap.slot))).toEqual([
      "achievements",
      ...flagPapers,
    ]);
  });

  it("asks an individual for a position, and a medal for two papers only", () => {
    const medal = aDraft({
      award: "MEDAL_COOP",
      nominee: { kind: "individual", name: "Hoa", organisationId: "htx-po-ko" },
    });
    const gaps = gapsOf(checklist({ nomination: medal, files: [] }));
    expect(gaps.map((gap) => (gap.kind === "text" ? gap.field : gap.slot))).toEqual([
      "position",
      "achievements",
      "submission-letter",
      "achievement-report",
    ]);
  });

  it("has no gap once every required paper is there; evidence may be missing", () => {
    const files = flagPapers.map((slot) => anAcceptedFile(flag.id, slot));
    const list = checklist({ nomination: flag, files });
    expect(gapsOf(list)).toEqual([]);
    expect(list.slots.at(-1)).toMatchObject({ slot: "evidence", state: "optional", several: true });
  });

  it("counts neither a refused nor a removed file", () => {
    const removed = anAcceptedFile(flag.id, "minutes", { removed: true });
    expect(stateOf(flag, [removed], "minutes")).toBe("missing");
    expect(stateOf(flag, [refused("minutes")], "minutes")).toBe("refused");
    expect(
      gapsOf(checklist({ nomination: flag, files: [removed, refused("minutes")] })),
    ).toContainEqual({ kind: "slot", slot: "minutes" });
  });

  it("keeps a paper that was accepted before when its replacement is refused", () => {
    const files = [...flagPapers.map((slot) => anAcceptedFile(flag.id, slot)), refused("minutes")];
    expect(stateOf(flag, files, "minutes")).toBe("refused");
    expect(gapsOf(checklist({ nomination: flag, files }))).toEqual([]);
  });

  it("asks for another paper after a return until a newer one is there", () => {
    const returned = aDraft({
      state: "returned",
      since: "2022-10-10T02:00:00.000Z",
      returnReasons: [{ slot: "minutes", reason: "Thiếu chữ ký" }, { reason: "Ghi rõ số liệu" }],
    });
    const old = anAcceptedFile(flag.id, "minutes");
    const newer = anAcceptedFile(flag.id, "minutes", { receivedAt: "2022-10-11T02:00:00.000Z" });
    expect(stateOf(returned, [old], "minutes")).toBe("fix");
    expect(stateOf(returned, [newer], "minutes")).toBe("done");
    const before = checklist({
      nomination: returned,
      files: [],
      describedAt: "2022-10-03T02:00:00.000Z",
    });
    const after = checklist({
      nomination: returned,
      files: [],
      describedAt: "2022-10-11T02:00:00.000Z",
    });
    expect([before.textReasons, after.textReasons]).toEqual([["Ghi rõ số liệu"], []]);
  });
});

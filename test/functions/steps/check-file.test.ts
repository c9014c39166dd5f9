import { describe, expect, it } from "vitest";
import type { Inspector } from "../../../functions/ports.ts";
import { checkFile } from "../../../functions/steps/check-file.ts";
import type { Inspection } from "../../../schemas/inspection.ts";
import { anId } from "../../support/a-session.ts";
import { aDraft, officerWorld } from "../../support/officer-world.ts";

const id = anId("n", 1);
const keyOf = (slot: string, file = 1) => `incoming/${id}/${slot}/${anId("f", file)}`;
const event = (key: string, versionId = "v1") => ({ bucket: "uploads", key, versionId });
const taken: Inspection = {
  ...{ outcome: "accepted", type: "pdf", mediaType: "application/pdf", size: 9, pages: 2 },
  sha256: "b".repeat(64),
};

/** A draft, and an inspector that says what it is told; uploads are put in by name. */
const world = async (found: Inspection = taken) => {
  const officer = officerWorld();
  await officer.nominations.save({ after: aDraft(), events: [] });
  let inspected = 0;
  const inspector: Inspector = () => {
    inspected += 1;
    return Promise.resolve(found);
  };
  const put = (key: string, name: string, versionId = "v1") =>
    officer.needs.files.uploads.set(`${key} ${versionId}`, { bytes: new Uint8Array(9), name });
  return {
    ...officer,
    put,
    check: checkFile({ ...officer.needs, inspector }),
    inspections: () => inspected,
    files: () => officer.nominations.files(id),
    kinds: async () => (await officer.nominations.events(id)).map(({ kind }) => kind),
  };
};

describe("an uploaded file", () => {
  it("is kept with its digest, its pages and a clean name", async () => {
    const { put, check, files, kinds } = await world();
    put(keyOf("minutes"), "../../Biên bản\u202e họp.pdf");
    expect(await check(event(keyOf("minutes")))).toEqual({ outcome: "accepted" });
    expect(await files()).toMatchObject([
      { slot: "minutes", name: "Biên bản họp.pdf", state: "accepted", pages: 2, versionId: "kept" },
    ]);
    expect(await kinds()).toEqual(["file-accepted"]);
  });

  it("is refused with the reason when its content is not taken", async () => {
    const { put, check, files } = await world({ outcome: "refused", reason: "macros" });
    put(keyOf("minutes"), "a.docm");
    expect(await check(event(keyOf("minutes")))).toEqual({ outcome: "refused" });
    expect(await files()).toMatchObject([{ state: "refused", reason: "macros", name: "a.docm" }]);
  });

  it.each([
    ["THREATS_FOUND", "malware"],
    ["UNSUPPORTED", "not-scanned"],
    ["FAILED", "not-scanned"],
    ["ACCESS_DENIED", "not-scanned"],
    ["a word of tomorrow", "not-scanned"],
  ] as const)("is refused unread when its scan says %s", async (verdict, reason) => {
    const { put, check, files, inspections } = await world();
    put(keyOf("minutes"), "a.pdf");
    const told = { ...event(keyOf("minutes")), verdict };
    expect([await check(told), await check(told)]).toEqual([
      { outcome: "refused" },
      { outcome: "refused" },
    ]);
    expect([await files(), inspections()]).toMatchObject([[{ state: "refused", reason }], 0]);
  });

  it("is opened when its scan found it clean", async () => {
    const { put, check } = await world();
    put(keyOf("minutes"), "a.pdf");
    const told = { ...event(keyOf("minutes")), verdict: "NO_THREATS_FOUND" };
    expect(await check(told)).toEqual({ outcome: "accepted" });
  });

  it("is refused unread when it is too large", async () => {
    const { check, files, needs, inspections } = await world();
    needs.files.uploads.set(`${keyOf("minutes")} v1`, "too-large");
    expect(await check(event(keyOf("minutes")))).toEqual({ outcome: "refused" });
    expect([await files(), inspections()]).toMatchObject([[{ reason: "too-large" }], 0]);
  });

  it("counts once however often the store tells of it", async () => {
    const { put, check, files, kinds, inspections } = await world();
    put(keyOf("minutes"), "a.pdf");
    await check(event(keyOf("minutes")));
    await check(event(keyOf("minutes")));
    expect([(await files()).length, await kinds(), inspections()]).toEqual([
      1,
      ["file-accepted"],
      1,
    ]);
  });

  it("counts once when the store tells of it twice at the same moment", async () => {
    const { put, check, files, kinds } = await world();
    put(keyOf("minutes"), "a.pdf");
    await Promise.all([check(event(keyOf("minutes"))), check(event(keyOf("minutes")))]);
    expect([(await files()).length, await kinds()]).toEqual([1, ["file-accepted"]]);
  });

  it("is another file when the same form is sent again with another one", async () => {
    const { put, check, files } = await world();
    put(keyOf("minutes"), "wrong.pdf");
    put(keyOf("minutes"), "right.pdf", "v2");
    await check(event(keyOf("minutes")));
    await check(event(keyOf("minutes"), "v2"));
    const named = (await files()).map(({ name, removed }) => [name, removed]);
    expect(named).toEqual([
      ["wrong.pdf", true],
      ["right.pdf", false],
    ]);
  });

  it("counts beside another that arrives at the same moment", async () => {
    const { put, check, files } = await world();
    const slots = ["minutes", "score-sheet", "submission-letter", "evidence", "tax-confirmation"];
    for (const slot of slots) put(keyOf(slot), `${slot}.pdf`);
    await Promise.all(slots.map((slot) => check(event(keyOf(slot)))));
    expect((await files()).map(({ slot }) => slot).sort()).toEqual([...slots].sort());
  });

  it("leaves what was accepted in place when it is refused", async () => {
    const { put, check, files, needs } = await world();
    put(keyOf("minutes"), "good.pdf");
    await check(event(keyOf("minutes")));
    put(keyOf("minutes", 2), "bad.pdf");
    const refusing = checkFile({
      ...needs,
      inspector: () => Promise.resolve({ outcome: "refused", reason: "damaged" }),
    });
    await refusing(event(keyOf("minutes", 2)));
    expect((await files()).filter(({ removed }) => !removed).map(({ name }) => name)).toEqual([
      "good.pdf",
      "bad.pdf",
    ]);
  });

  it("is the eleventh piece of evidence and therefore refused, while ten stay", async () => {
    const { put, check, files } = await world();
    for (let at = 1; at <= 11; at += 1) {
      put(keyOf("evidence", at), `${at}.pdf`);
      await check(event(keyOf("evidence", at)));
    }
    const states = (await files()).map((file) => (file.state === "refused" ? file.reason : ""));
    expect(states).toEqual([...Array.from({ length: 10 }, () => ""), "too-many-files"]);
  });

  it.each([
    ["of no nomination", `incoming/${anId("n", 9)}/minutes/${anId("f", 1)}`],
    ["of an unknown place", "elsewhere/x"],
    ["of an unknown slot", `incoming/${id}/passport/${anId("f", 1)}`],
    ["that is gone", keyOf("minutes", 7)],
  ])("%s is ignored", async (_what, key) => {
    const { check, files } = await world();
    expect(await check(event(key))).toEqual({ outcome: "ignored" });
    expect(await files()).toEqual([]);
  });

  it("is ignored once the dossier was sealed", async () => {
    const { put, check, files, nominations } = await world();
    const draft = (await nominations.find(id))!;
    await nominations.save({ before: draft, after: { ...draft, state: "in-stage" }, events: [] });
    put(keyOf("minutes"), "late.pdf");
    expect(await check(event(keyOf("minutes")))).toEqual({ outcome: "ignored" });
    expect(await files()).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { submitDossier } from "../../../functions/acts/submit-dossier.ts";
import { withdrawDossier } from "../../../functions/acts/withdraw-dossier.ts";
import { dossierHash } from "../../../functions/domain/dossier/dossier-hash.ts";
import { digest } from "../../../functions/adapters/keys.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import { anId } from "../../support/a-session.ts";
import { aDraft, flagPapers, officerWorld } from "../../support/officer-world.ts";

const id = anId("n", 1);

/** A complete draft and what may be done with it. */
const world = async (more: Partial<Nomination> = {}) => {
  const officer = officerWorld();
  const after = aDraft({ achievements: "Tăng 20 %", ...more });
  await officer.nominations.save({ after, events: [] });
  const read = async () => (await officer.nominations.find(id))!;
  return {
    ...officer,
    read,
    submit: async (seenVersion?: number) =>
      submitDossier(officer.needs)({
        nominationId: id,
        seat: officer.lan,
        seenVersion: seenVersion ?? (await read()).version,
      }),
    withdraw: () => withdrawDossier(officer.needs)(id, officer.lan),
    kinds: async () => (await officer.nominations.events(id)).map(({ kind }) => kind),
  };
};

/** A dossier that came back from the province and waits for its revision. */
const returnedWorld = async () => {
  const made = await world();
  await made.fill(id, ...flagPapers);
  await made.submit();
  const submitted = await made.read();
  const holder = { role: "officer", organisationId: "htx-po-ko" } as const;
  const since = "2022-10-05T02:00:00.000Z";
  await made.nominations.save({
    before: submitted,
    after: {
      ...{
        ...submitted,
        state: "returned",
        visit: 2,
        since,
        holder,
        due: "2022-10-20T16:59:59.999Z",
      },
      returnReasons: [{ slot: "minutes", reason: "Thiếu chữ ký" }],
    },
    events: [],
    stage: {
      ...{ nominationId: id, visit: 2, kind: "revision", stage: "province-review", holder },
      ...{ openedAt: since, due: "2022-10-20T16:59:59.999Z", escalations: 0, taskToken: "token-2" },
      ...{ resumed: false, version: 0 },
    },
  });
  made.later("2022-10-06T02:00:00.000Z");
  return made;
};

describe("submitting a dossier", () => {
  it("seals it, hands it to the first stage, starts the workflow and confirms by mail", async () => {
    const { fill, submit, read, started, mails, kinds, nominations } = await world();
    await fill(id, ...flagPapers);
    expect((await submit()).outcome).toBe("submitted");
    const after = await read();
    expect(after).toMatchObject({
      state: "in-stage",
      dossierVersion: 1,
      holder: { role: "reviewer", organisationId: "lm-kon-tum" },
      due: "2022-10-10T16:59:59.999Z",
    });
    expect([started, await kinds()]).toEqual([[id], ["submitted"]]);
    expect(mails).toMatchObject([{ kind: "submitted", to: { personId: "lan" } }]);
    expect(mails[0]?.text).toContain("Liên minh HTX tỉnh Kon Tum");
    const version = (await nominations.dossier(id, 1))!;
    expect(version.fileIds).toHaveLength(5);
    const files = (await nominations.files(id)).filter(({ state }) => state === "accepted");
    expect(version.hash).toBe(dossierHash({ ...version, files: files as never }, digest));
    expect(version.hash).toBe(after.dossierHash);
  });

  it("twice, or twice at the same moment, makes one version, one mail and says what stands", async () => {
    const { fill, submit, read, mails, kinds } = await world();
    await fill(id, ...flagPapers);
    const { version } = await read();
    const outcomes = await Promise.all([submit(version), submit(version)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      "changed-meanwhile",
      "submitted",
    ]);
    expect((await submit(version)).outcome).toBe("already");
    expect([(await read()).dossierVersion, mails.length, await kinds()]).toEqual([
      1,
      1,
      ["submitted"],
    ]);
  });

  it("is refused with every gap and obstacle, and changes nothing", async () => {
    const { submit, later, kinds, started } = await world({ achievements: "" });
    later("2022-12-20T02:00:00.000Z");
    const refused = await submit();
    expect(refused).toMatchObject({ outcome: "refused", obstacles: [{ kind: "season-closed" }] });
    expect(refused.outcome === "refused" && refused.gaps).toHaveLength(6);
    expect([await kinds(), started]).toEqual([[], []]);
  });

  it("is not done when the dossier is no longer what the officer saw", async () => {
    const { fill, submit, read } = await world();
    const { version } = await read();
    await fill(id, ...flagPapers);
    expect((await submit(version)).outcome).toBe("changed-meanwhile");
    expect((await read()).state).toBe("draft");
  });

  it("stands although workflow and mail fail, and is made good by submitting again", async () => {
    const { fill, submit, needs, started, mails, read } = await world();
    await fill(id, ...flagPapers);
    const down = () => Promise.reject(new Error("down"));
    const failing = submitDossier({
      ...needs,
      executions: { ...needs.executions, startNomination: down },
      mailer: { ...needs.mailer, send: down },
    });
    const { version } = await read();
    const done = await failing({
      nominationId: id,
      seat: officerWorld().lan,
      seenVersion: version,
    });
    expect([done.outcome, started, mails.length]).toEqual(["submitted", [], 0]);
    expect((await submit()).outcome).toBe("already");
    expect([started, mails.length]).toEqual([[id], 1]);
  });

  it("answers a return with a new version, voids the old links and resumes the workflow once", async () => {
    const { submit, read, resumed, voided, kinds, nominations } = await returnedWorld();
    const former = (await nominations.dossier(id, 1))!.hash;
    expect((await submit()).outcome).toBe("submitted");
    expect((await submit()).outcome).toBe("already");
    expect(await read()).toMatchObject({ state: "in-stage", dossierVersion: 2, current: 0 });
    expect((await nominations.dossier(id, 2))!.hash).not.toBe(former);
    expect(resumed).toEqual([{ token: "token-2", result: { outcome: "advanced" } }]);
    expect(voided).toContainEqual({ subject: id, reason: "new-version" });
    expect(await nominations.stage(id, 2)).toMatchObject({
      answer: { outcome: "advanced" },
      resumed: true,
    });
    expect(await kinds()).toEqual(["submitted", "resubmitted"]);
  });

  it("may answer a return after the season has closed", async () => {
    const { submit, later } = await returnedWorld();
    later("2022-12-20T02:00:00.000Z");
    expect((await submit()).outcome).toBe("submitted");
  });
});

describe("withdrawing a dossier", () => {
  it("closes a draft at once and starts nothing; a second time says so", async () => {
    const { withdraw, read, started, kinds } = await world();
    expect((await withdraw()).outcome).toBe("withdrawn");
    expect((await withdraw()).outcome).toBe("already");
    expect(await read()).toMatchObject({ state: "closed", ending: "withdrawn" });
    expect([started, await kinds()]).toEqual([[], ["withdrawn", "closed"]]);
  });

  it("answers the open wait, so that nobody can still act on it", async () => {
    const { withdraw, read, resumed, voided, nominations } = await returnedWorld();
    expect((await withdraw()).outcome).toBe("withdrawn");
    const after = await read();
    expect([after.state, after.holder, after.due]).toEqual(["closed", undefined, undefined]);
    expect(resumed).toEqual([{ token: "token-2", result: { outcome: "withdrawn" } }]);
    expect(voided).toContainEqual({ subject: id, reason: "withdrawn" });
    expect((await nominations.stage(id, 2))!.answer).toEqual({ outcome: "withdrawn" });
    expect((await withdraw()).outcome).toBe("already");
  });

  it("tells the workflow again when it could not be told at first", async () => {
    const { needs, withdraw, resumed, lan } = await returnedWorld();
    const resume = () => Promise.reject(new Error("down"));
    const failing = { ...needs, executions: { ...needs.executions, resume } };
    expect((await withdrawDossier(failing)(id, lan)).outcome).toBe("withdrawn");
    expect(resumed).toEqual([]);
    expect((await withdraw()).outcome).toBe("already");
    expect(resumed).toEqual([{ token: "token-2", result: { outcome: "withdrawn" } }]);
  });

  it("changes nothing while the dossier is between two stages, or has ended", async () => {
    const moving = await world();
    await moving.fill(id, ...flagPapers);
    await moving.submit();
    expect((await moving.withdraw()).outcome).toBe("moving");
    const ended = await world({ state: "closed", ending: "decided" });
    expect((await ended.withdraw()).outcome).toBe("closed");
    expect([await moving.kinds(), await ended.kinds()]).toEqual([["submitted"], []]);
  });

  it("loses against a submission of the same moment, or wins; never both", async () => {
    const { submit, withdraw, read, nominations } = await returnedWorld();
    const [sent, back] = await Promise.all([submit(), withdraw()]);
    const answer = (await nominations.stage(id, 2))!.answer!.outcome;
    const state = (await read()).state;
    expect(answer === "advanced" ? ["submitted", "in-stage"] : ["withdrawn", "closed"]).toEqual([
      answer === "advanced" ? sent.outcome : back.outcome,
      state,
    ]);
  });
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { endMandate } from "../../../functions/acts/end-mandate.ts";
import { nameDeputy } from "../../../functions/acts/name-deputy.ts";
import { anId } from "../../support/a-session.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

let world: Awaited<ReturnType<typeof voteWorld>>;
const sessionId = anId("s", 1);
const invite = (round: number) =>
  world.steps.invite({ sessionId, round, taskToken: `token ${round}` });
const deputyToken = (email: string) =>
  world.mails
    .filter(({ kind, to }) => kind === "deputy-asked" && to.email === email)
    .map(({ text }) => /\/ballot\/([\w-]{43})/.exec(text)?.[1] ?? "")
    .at(-1) ?? "";

/** One place, and two nominees equal at it after the first round. */
beforeAll(async () => {
  world = await voteWorld({ flagsPerCluster: 1 });
  await world.nominate(1, "kon-tum");
  await world.nominate(2, "gia-lai");
  await world.open(1);
  await invite(1);
  const session = await world.session(1);
  for (const member of ["an-kon-tum", "an-lam-dong", "an-dak-nong"]) {
    const voter = session.electorate.find(({ personId }) => personId === member)!;
    const email = `thay@${member}.example`;
    await nameDeputy(world.needs)(session, voter, { name: "Thay", position: "Phó", email });
  }
});
afterAll(() => world.close());

it("lets a deputy go on in the second round, while the member may still take it back there", async () => {
  const abstain = (one: number) => ({ [`choice-${anId("n", one)}`]: "abstain" });
  for (const member of ["an-lam-dong", "an-dak-nong"]) {
    const fields = { step: "cast", ...abstain(1), ...abstain(2) };
    await world.vote(linkVisit(deputyToken(`thay@${member}.example`), fields));
  }
  await world.vote(
    linkVisit(deputyToken("thay@an-kon-tum.example"), { step: "cast", ...abstain(2) }),
  );
  await world.cast("an-gia-lai", abstain(1));
  await world.cast("an-dak-lak", { ...abstain(1), ...abstain(2) });
  // Nobody passed; the tie is written by hand, to be voted on again.
  const { closesAt } = await world.session(1);
  await world.steps.tally({ sessionId, round: 1 });
  const counted = await world.session(1);
  const result = counted.results[0]!;
  await world.needs.sessions.save({
    ...{ ...counted, state: "open", round: 2, closesAt },
    results: [
      {
        ...result,
        candidates: result.candidates.map((one) => ({
          ...{ ...one, outcome: "second-round", why: "tie-at-last-place" },
        })),
      },
    ],
  });

  const before = world.mails.length;
  await invite(2);
  const second = world.mails.slice(before);
  expect(second.filter(({ kind }) => kind === "deputy-asked").map(({ to }) => to.email)).toEqual(
    expect.arrayContaining([
      "thay@an-kon-tum.example",
      "thay@an-lam-dong.example",
      "thay@an-dak-nong.example",
    ]),
  );
  const toMember = second.find(({ to }) => to.personId === "an-lam-dong");
  expect(toMember?.text).toContain("Thay tiếp tục bỏ phiếu thay ông/bà");

  const session = await world.session(1);
  const member = session.electorate.find(({ personId }) => personId === "an-lam-dong")!;
  const mandate = (await world.needs.mandates.find(sessionId, 2, member.personId))!;
  expect(await endMandate(world.needs)(session, member, mandate)).toBe("done");
  await invite(2);
  expect(await world.needs.mandates.find(sessionId, 2, member.personId)).toBeUndefined();
  expect(world.mails.slice(before + second.length).map(({ kind }) => kind)).toEqual([
    "mandate-ended",
  ]);
  expect((await world.cast("an-lam-dong", agreeTo(1))).status).toBe(422);
  expect((await world.cast("an-lam-dong", { ...agreeTo(1), ...abstain(2) })).status).toBe(200);
  const token = deputyToken("thay@an-dak-nong.example");
  expect(
    (await world.vote(linkVisit(token, { step: "cast", ...agreeTo(1), ...abstain(2) }))).status,
  ).toBe(200);
});

it("tells the deputies, too, how the session came out, once", async () => {
  world.setNow("2022-10-30T10:00:00.000Z");
  await world.steps.tally({ sessionId, round: 2 });
  for (let times = 1; times <= 2; times += 1) await world.steps.announce({ sessionId });
  const told = world.mails.filter(({ kind }) => kind === "result-told");
  const addresses = told.map(({ to }) => to.email);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toContain("thay@an-kon-tum.example");
  expect(addresses).toContain("an@kon-tum.example");
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { nameDeputy } from "../../../functions/acts/name-deputy.ts";
import { remindVoters } from "../../../functions/acts/remind-voters.ts";
import { anId } from "../../support/a-session.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

let world: Awaited<ReturnType<typeof voteWorld>>;
const sessionId = anId("s", 1);
const members = ["an-dak-lak", "an-dak-nong"];
const addressOf = (member: string) => `thay@${member}.example`;

/** Two members have a deputy each; the one of Đắk Nông votes later. */
beforeAll(async () => {
  world = await voteWorld();
  await world.nominate(1, "kon-tum");
  await world.nominate(2, "gia-lai");
  await world.open(1);
  await world.steps.invite({ sessionId, round: 1, taskToken: "one" });
  const session = await world.session(1);
  for (const personId of members) {
    const member = session.electorate.find((one) => one.personId === personId)!;
    const form = { name: `Thay ${personId}`, position: "Phó", email: addressOf(personId) };
    await nameDeputy(world.needs)(session, member, form);
  }
}, 30_000);
afterAll(() => world.close());

const mailsOf = (kind: string) => world.mails.filter((mail) => mail.kind === kind);
const linkIn = (text: string) => /\/ballot\/([\w-]{43})/.exec(text)?.[1] ?? "";
const to = (kind: string, email: string) => mailsOf(kind).filter((mail) => mail.to.email === email);

it("reminds the deputy who has not voted, and the member in words of its own, once", async () => {
  await remindVoters(world.needs)(await world.session(1), "desk", 1);
  await remindVoters(world.needs)(await world.session(1), "desk", 1);
  const [deputy] = to("ballot-reminder", addressOf("an-dak-nong"));
  expect(deputy?.text).toContain("mà ông/bà bỏ thay An dak-nong");
  const [member] = to("ballot-reminder", "an@dak-nong.example");
  expect(member?.text).toContain("mà Thay an-dak-nong bỏ thay ông/bà");
  expect(mailsOf("ballot-reminder")).toHaveLength(7);
  const own = await world.vote(linkVisit(linkIn(member!.text)));
  expect(own.body).toContain("Ông/bà đã cử người thay");
  const fields = { step: "cast", ...agreeTo(1, 2) };
  expect((await world.vote(linkVisit(linkIn(deputy!.text), fields))).status).toBe(200);
});

it("reminds neither of them once the deputy has voted", async () => {
  await remindVoters(world.needs)(await world.session(1), "desk", 2);
  expect(to("ballot-reminder", addressOf("an-dak-nong"))).toHaveLength(1);
  expect(to("ballot-reminder", "an@dak-nong.example")).toHaveLength(1);
  expect(to("ballot-reminder", addressOf("an-dak-lak"))).toHaveLength(2);
});

it("tells deputies of more time, those who voted that their ballot stands", async () => {
  const session = await world.session(1);
  const until = "2022-10-20T10:00:00.000Z";
  const moved = { by: "desk", at: session.opensAt, round: 1, from: session.closesAt, to: until };
  const now = world.needs.clock.now();
  await world.needs.ballotBoxes.moveClosing(sessionId, 1, until, now);
  await world.needs.sessions.save({ ...session, closesAt: until, extensions: [moved] });
  for (const taskToken of ["two", "three"])
    await world.steps.invite({ sessionId, round: 1, taskToken });
  expect(mailsOf("ballot-extended")).toHaveLength(7);
  const [voted] = to("ballot-extended", addressOf("an-dak-nong"));
  expect(voted?.text).toContain("Phiếu mà ông/bà bỏ thay An dak-nong đã ở trong hòm");
  expect(voted?.text).not.toContain("/sessions/");
  const [waiting] = to("ballot-extended", addressOf("an-dak-lak"));
  const fields = { step: "cast", ...agreeTo(1, 2) };
  expect((await world.vote(linkVisit(linkIn(waiting!.text), fields))).status).toBe(200);
  const [member] = to("ballot-extended", "an@dak-lak.example");
  expect(member?.text).toContain("Thay an-dak-lak chưa bỏ phiếu thay ông/bà");
});

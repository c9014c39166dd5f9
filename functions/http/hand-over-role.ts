import { Seat, type Person } from "../../schemas/registry.ts";
import { passSeatsOn, type PassSeatsNeeds, type SeatHandOver } from "../acts/pass-seats-on.ts";
import { passWorkOn, type PassWorkOnNeeds } from "../acts/pass-work-on.ts";
import { dayOf } from "../domain/dates.ts";
import { Forbidden, NotFound } from "../domain/errors.ts";
import { seatOf } from "../domain/permissions.ts";
import { keptReasons } from "../domain/votes/may-succeed.ts";
import { endedBefore, heldNext, readHandOver } from "../domain/registry/hand-over.ts";
import { HandOverPage } from "../pages/hand-over.tsx";
import type { Digester } from "../ports.ts";
import {
  ballotBoxes,
  clock,
  decisions,
  digester,
  links,
  mailer,
  mandates,
  nominations,
  publicUrl,
  registry,
  sessions,
  successions,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = PassWorkOnNeeds & PassSeatsNeeds & { readonly digester: Digester };

/** Passes a role to the next person from today on, with all the work that waits for it. */
export const handOverRole =
  (needs: Needs) =>
  async ({ frame, viewer, method, params, form }: SignedInVisit): Promise<Reply> => {
    if (!seatOf(viewer, ["administrator"])) throw new Forbidden("administrator");
    const asked = { role: params["role"], organisationId: params["organisation"] };
    const { data: seat } = Seat.safeParse(asked);
    const body = seat && (await needs.registry.organisation(seat.organisationId));
    if (!seat || !body) throw new NotFound("role");
    const today = dayOf(needs.clock.now());
    const holders = await needs.registry.holdersOf(seat, today);
    const people = holders.map(({ person }) => person);
    const facts = { frame, seat, organisation: body.name, holders: people };
    if (method === "GET" || people.length === 0) return show(HandOverPage(facts));

    const done = handedOverBefore(form, people);
    const by = viewer.person.id;
    const read = readHandOver(form, holders);
    if (done) {
      return finished(needs, { seat, from: form.get("from") ?? "", next: done, by }, today);
    }
    if (read.outcome === "incomplete") {
      const [from = "", name = "", email = "", signsAs = ""] = fields.map(
        (field) => form.get(field) ?? "",
      );
      const { errors } = read;
      return show(HandOverPage({ ...facts, typed: { from, name, email, signsAs }, errors }), 422);
    }
    const next = await personFor(needs, read);
    const held = heldNext(read.from, { personId: next.id, signsAs: read.signsAs }, today);
    await needs.registry.handOver(endedBefore(read.from, today), held, next);
    return finished(needs, { seat, from: read.from.personId, next, by }, today);
  };

const fields = ["from", "name", "email", "signsAs"] as const;

/** The same form sent again: who hands over holds the role no more, and who takes over holds it. */
const handedOverBefore = (form: URLSearchParams, people: readonly Person[]): Person | undefined =>
  people.some(({ id }) => id === form.get("from"))
    ? undefined
    : people.find(({ email }) => email.toLowerCase() === form.get("email")?.trim().toLowerCase());

const finished = async (needs: Needs, handOver: SeatHandOver, today: string): Promise<Reply> => {
  const { seat, next } = handOver;
  const work = await passWorkOn(needs)(seat, next, `h${today.replaceAll("-", "")}`);
  const seats = await passSeatsOn(needs)(handOver);
  const told = new URLSearchParams({
    ...{ to: next.id, asked: String(work.asked), left: String(work.left) },
    ...(seats.length > 0 && { sessions: String(seats.length) }),
  });
  for (const { session, outcome } of seats) {
    const kept = keptReasons.find((why) => why === outcome);
    if (kept !== undefined) told.append("kept", `${session.id} ${kept}`);
  }
  return seeOther(`/registry?${told.toString()}`);
};

/** Somebody known by the address, or a new person whose id follows from it: a repeat makes no twin. */
const personFor = async (
  { registry, digester }: Needs,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<Person> =>
  (await registry.personByEmail(email)) ?? {
    id: `p-${digester(email).slice(0, 16)}`,
    name,
    email,
  };

export const handler = page({
  name: "hand-over-role",
  for: "signed-in",
  run: (visit) =>
    handOverRole({
      ballotBoxes: ballotBoxes(),
      mandates: mandates(),
      sessions: sessions(),
      successions: successions(),
      nominations: nominations(),
      decisions: decisions(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      digester: digester(),
      publicUrl: publicUrl(),
    })(visit),
});

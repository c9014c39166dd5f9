import { awardOf } from "../../schemas/catalogue/awards.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Season } from "../../schemas/registry.ts";
import type { Session } from "../../schemas/session.ts";
import { dayOf, secondsBetween } from "../domain/dates.ts";
import { StaleWrite } from "../domain/errors.ts";
import {
  readSessionForm,
  type SessionForm,
  type SessionFormError,
} from "../domain/votes/read-session-form.ts";
import { finalResults, hasPlaces } from "../domain/votes/rounds.ts";
import { withoutSecrecy } from "../domain/votes/secrecy.ts";
import type { SessionBody } from "../domain/votes/session-body.ts";
import { voteWords } from "../domain/words/votes.ts";
import type { Clock, Executions, Registry, Sessions } from "../ports.ts";
import { candidatesFrom, electorateFor } from "./session-list.ts";
import type { Waiting } from "./waiting-nominations.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly registry: Pick<Registry, "organisations" | "holdersOf" | "holdersOfRole" | "seatsOf">;
  readonly executions: Pick<Executions, "startSession">;
  readonly clock: Clock;
};

/** Who opens a session of what; `id` comes from the form, so that sending it twice opens one. */
export type Opening = {
  readonly id: Id;
  readonly season: Season;
  readonly body: SessionBody;
  readonly waiting: Waiting;
  readonly openedBy: string;
  readonly form: SessionForm;
};

/** The session that is open now, or why none was opened. */
export type Opened =
  | { readonly outcome: "opened"; readonly session: Session }
  | { readonly outcome: "refused"; readonly errors: readonly SessionFormError[] };

/** Fixes list and electorate, and starts the vote. */
export const openSession =
  (needs: Needs) =>
  async (opening: Opening): Promise<Opened> => {
    // Sent before: what was opened then stands, even if its nominations no longer wait.
    const before = await needs.sessions.find(opening.id);
    if (before) return start(needs, before, opening);
    const drafted = await draft(needs, opening);
    if ("errors" in drafted) return { outcome: "refused", errors: drafted.errors };
    return start(needs, await saveOnce(needs, drafted.session), opening);
  };

const start = async ({ executions }: Needs, session: Session, { openedBy }: Opening) => {
  if (session.openedBy !== openedBy) throw new StaleWrite("another session bears this id");
  await executions.startSession(session.id, session.secondsToAnswer);
  return { outcome: "opened", session } as const;
};

const saveOnce = async ({ sessions }: Needs, session: Session): Promise<Session> => {
  try {
    return await sessions.save(session);
  } catch (error) {
    const saved = error instanceof StaleWrite ? await sessions.find(session.id) : undefined;
    if (!saved) throw error;
    return saved;
  }
};

type Drafted = { readonly session: Session } | { readonly errors: readonly SessionFormError[] };

const draft = async (needs: Needs, opening: Opening): Promise<Drafted> => {
  const { id, season, body, waiting, openedBy } = opening;
  const now = needs.clock.now();
  const read = readSessionForm(opening.form, now);
  if (read.outcome === "incomplete") return { errors: read.errors };
  const { closesAt, form } = read;
  const wanted = waiting.nominations.filter(({ id: one }) => form.nominations.includes(one));
  if (wanted.length !== new Set(form.nominations).size) {
    return { errors: [{ field: "nominations", problem: "not-waiting" }] };
  }
  const candidates = await candidatesFrom(needs)(wanted);
  const electorate = await electorateFor(needs)(body, candidates, dayOf(now));
  if (electorate.length === 0)
    return { errors: [{ field: "nominations", problem: "no-electorate" }] };
  const open = withoutSecrecy(candidates, electorate).map(({ name }) => name);
  if (open.length > 0) {
    return { errors: [{ field: "nominations", problem: "not-secret", names: open }] };
  }
  const flagPlaces = placesLeft(opening);
  const flags = candidates.some(({ award }) => awardOf(award).perCluster);
  if (flags && flagPlaces !== undefined && flagPlaces < 1) {
    return { errors: [{ field: "nominations", problem: "no-places" }] };
  }
  return {
    session: {
      id,
      body: body.kind,
      ...(body.kind === "cluster" && { clusterId: body.cluster.id }),
      bodyName: body.kind === "cluster" ? body.cluster.name : voteWords.vi.council,
      seasonId: season.id,
      title: form.title,
      note: form.note,
      electorate,
      candidates,
      ...(flags && flagPlaces !== undefined && { flagPlaces }),
      opensAt: now,
      closesAt,
      secondsToAnswer: secondsBetween(now, closesAt),
      round: 1,
      state: "open",
      keys: [],
      results: [],
      openedBy,
      version: 0,
    },
  };
};

/**
 * Flags that a cluster may still put forward: those given count, and those that a session which is
 * still open may give. The council has no quota.
 */
const placesLeft = ({ season, body, waiting }: Opening): number | undefined => {
  if (body.kind === "council") return undefined;
  const taken = waiting.earlier.map((session) =>
    session.state === "open"
      ? (session.flagPlaces ?? 0)
      : finalResults(session).filter((result) => result.outcome === "chosen" && hasPlaces(result))
          .length,
  );
  return taken.reduce((left, places) => left - places, season.flagsPerCluster);
};

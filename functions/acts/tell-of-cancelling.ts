import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import type { Session } from "../../schemas/session.ts";
import { dayOf } from "../domain/dates.ts";
import type { SessionReader } from "../domain/notices/session-letter.ts";
import { sessionCancelled } from "../domain/notices/session-acts.ts";
import { votersOf } from "../domain/votes/rounds.ts";
import { asHeld } from "../domain/votes/with-successors.ts";
import type { Clock, Links, Mailer, Registry, Sessions } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "save">;
  readonly registry: Pick<Registry, "person" | "holdersOf">;
  readonly links: Pick<Links, "void">;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/**
 * Voids the links of a cancelled session and tells its voters, whoever opened it, and the desk. The
 * token is let go last, so that the sweep comes back until everybody was told.
 */
export const tellOfCancelling =
  (needs: Needs) =>
  async (session: Session): Promise<void> => {
    const { mailer, publicUrl } = needs;
    await needs.links.void(session.id, "cancelled", { purpose: "ballot" });
    const { round } = session;
    const voters = [...votersOf(session, round), ...votersOf(asHeld(session), round)];
    const readers = [...voters, ...(await officials(needs, session))];
    const seen = new Set<string>();
    const once = readers.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
    await fewAtOnce(once, (to) => mailer.send(sessionCancelled(session, to, publicUrl)), 5);
    const { taskToken, ...told } = session;
    if (taskToken !== undefined) await needs.sessions.save(told);
  };

const officials = async (
  { registry, clock }: Needs,
  { openedBy }: Session,
): Promise<SessionReader[]> => {
  const opener = await registry.person(openedBy);
  const seat = { role: "desk", organisationId: nationalAllianceId } as const;
  const desk = await registry.holdersOf(seat, dayOf(clock.now()));
  return [...(opener ? [opener] : []), ...desk.map(({ person }) => person)].map(
    ({ id, name, email }) => ({ personId: id, name, email }),
  );
};

import type { CandidateResult, Session } from "../../schemas/session.ts";
import { AnnounceResultInput, AnnounceResultOutput } from "../../schemas/steps.ts";
import { answerStage } from "../acts/answer-stage.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import { holdBackFrozen } from "../acts/hold-back-frozen.ts";
import { tellOfCancelling } from "../acts/tell-of-cancelling.ts";
import { NotFound } from "../domain/errors.ts";
import { resultTold, sessionAnnounced } from "../domain/notices/results.ts";
import type { SessionReader } from "../domain/notices/session-letter.ts";
import { announcedAs } from "../domain/votes/announced-as.ts";
import { finalResults, votersOf } from "../domain/votes/rounds.ts";
import { asCounted, asHeld } from "../domain/votes/with-successors.ts";
import type {
  Clock,
  Executions,
  Links,
  Mailer,
  Nominations,
  Registry,
  Sessions,
} from "../ports.ts";
import {
  clock,
  executions,
  links,
  mailer,
  nominations,
  publicUrl,
  registry,
  sessions,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = {
  readonly sessions: Sessions;
  readonly nominations: Nominations;
  readonly executions: Executions;
  readonly registry: Pick<Registry, "person" | "holdersOf">;
  readonly links: Pick<Links, "void">;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

type Input = AnnounceResultInput;
type Output = AnnounceResultOutput;

/**
 * Gives every nomination its result and resumes its workflow. Those that nothing was decided about,
 * and those that are frozen now, go on waiting for a later session. Whoever opened the session, its voters and their deputies are
 * told; of a cancelled one, that it was. Safe to repeat: a stage keeps its first answer, and nobody
 * is told twice.
 */
export const announceResult =
  (needs: Needs) =>
  async ({ sessionId }: Input): Promise<Output> => {
    const counted = await needs.sessions.find(sessionId);
    if (!counted) throw new NotFound(sessionId);
    if (counted.state === "cancelled") {
      await tellOfCancelling(needs)(counted);
      return { chosen: 0 };
    }
    const session = await holdBackFrozen(needs)(counted);
    const results = finalResults(session);
    await fewAtOnce(results, (result) => announce(needs, session, result));
    const announced =
      session.state === "announced"
        ? session
        : await needs.sessions.save({ ...session, state: "announced" });
    await tellOpener(needs, announced);
    await fewAtOnce(
      votersBesides(announced.openedBy, announced),
      (voter) => needs.mailer.send(resultTold(announced, voter, needs.publicUrl)),
      5,
    );
    return { chosen: results.filter(({ outcome }) => outcome === "chosen").length };
  };

const announce = async (needs: Needs, session: Session, result: CandidateResult): Promise<void> => {
  const { nominationId } = result;
  const visit = session.candidates.find((one) => one.nominationId === nominationId)?.visit;
  const announcement = announcedAs(session, result);
  if (visit === undefined || !announcement) return;
  const nomination = await needs.nominations.find(nominationId);
  // Withdrawn or lapsed since the list was fixed: what ended it stands.
  if (nomination?.visit !== visit) return;
  await answerStage(needs)({
    nominationId,
    visit,
    ...announcement,
    actor: { kind: "body", name: session.bodyName },
    alter: (before) => ({ ...before, sessionId: session.id }),
  });
};

const tellOpener = async (
  { registry, mailer, publicUrl }: Needs,
  session: Session,
): Promise<void> => {
  const opener = await registry.person(session.openedBy);
  if (!opener) return;
  const to = { personId: opener.id, name: opener.name, email: opener.email };
  await mailer.send(sessionAnnounced(session, to, publicUrl));
};

/** Everybody who was asked for a ballot in any round, once; the opener has a mail that says more. */
const votersBesides = (openedBy: string, session: Session): SessionReader[] => {
  const deputies = session.results
    .flatMap(({ mandates = [] }) => mandates)
    .map(({ deputyId, name, email }) => ({ personId: deputyId, name, email }));
  const voters = session.results.flatMap((result) =>
    votersOf(asCounted(session, { ...result, mandates: [] }), result.round),
  );
  const holders = votersOf(asHeld(session), 1);
  const readers = [...holders, ...voters, ...deputies];
  return [...new Map(readers.map((one) => [one.personId, one])).values()].filter(
    ({ personId }) => personId !== openedBy,
  );
};

export const handler = step({
  name: "announce-result",
  input: AnnounceResultInput,
  output: AnnounceResultOutput,
  run: (input) =>
    announceResult({
      sessions: sessions(),
      nominations: nominations(),
      executions: executions(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(input),
});

import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import type { Session } from "../../schemas/session.ts";
import { AskChairInput, Parked } from "../../schemas/steps.ts";
import { chairOf, type ChairNeeds } from "../acts/chair-of.ts";
import { after } from "../domain/dates.ts";
import { NotFound } from "../domain/errors.ts";
import { chairAsked, chairMailId } from "../domain/notices/chair.ts";
import type { Executions, Links, Mailer, SeatHolder, Sessions } from "../ports.ts";
import {
  clock,
  executions,
  links,
  mailer,
  publicUrl,
  registry,
  sessions,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = ChairNeeds & {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly executions: Pick<Executions, "resume">;
  readonly links: Pick<Links, "issue">;
  readonly mailer: Mailer;
  readonly publicUrl: string;
};

/**
 * Parks the token and mails the chair a link to settle the tie. Safe to repeat: one mail for each
 * time of asking. Without a chair who may decide there is nothing to wait for.
 */
export const askChair =
  (needs: Needs) =>
  async ({ sessionId, taskToken }: AskChairInput): Promise<Parked> => {
    const { sessions, executions, clock } = needs;
    const session = await sessions.find(sessionId);
    if (!session) throw new NotFound(sessionId);
    const over = session.chairDecision ?? session.chairWait?.lapsed;
    if (session.state !== "tied" || over !== undefined) {
      await executions.resume(taskToken, { outcome: "settled" });
      return { parked: false };
    }
    const now = clock.now();
    const wait = session.chairWait ?? { asked: 1, due: after(now, sessionRules.secondsForChair) };
    const chair = await chairOf(needs)(session);
    if (!chair) {
      await sessions.save({ ...session, chairWait: { ...wait, lapsed: now } });
      await executions.resume(taskToken, { outcome: "settled" });
      return { parked: false };
    }
    const asked = { ...session, taskToken, chairWait: wait };
    await sessions.save(asked);
    await ask(needs, asked, chair, wait);
    return { parked: true };
  };

const ask = async (
  { links, mailer, publicUrl }: Needs,
  session: Session,
  { person, role }: SeatHolder,
  { asked, due }: { readonly asked: number; readonly due: string },
): Promise<void> => {
  if (await mailer.wasSent(chairMailId(session.id, asked, person.id))) return;
  const token = await links.issue({
    purpose: "chair",
    subjectId: session.id,
    occasion: session.round,
    personId: person.id,
    role: role.role,
    organisationId: role.organisationId,
    email: person.email,
    expires: after(due, sessionRules.linkDaysAfterClosing * 86_400),
  });
  await mailer.send(chairAsked(session, person, { asked, due }, `${publicUrl}/chair/${token}`));
};

export const handler = step({
  name: "ask-chair",
  input: AskChairInput,
  output: Parked,
  run: (input) =>
    askChair({
      sessions: sessions(),
      registry: registry(),
      executions: executions(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(input),
});

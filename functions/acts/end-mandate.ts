import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import { mandateEnded } from "../domain/notices/absence.ts";
import type { Clock, Links, Mailer, MandateOutcome, Mandates } from "../ports.ts";

/** What taking a mandate back needs. */
export type EndMandateNeeds = {
  readonly mandates: Pick<Mandates, "end">;
  readonly links: Pick<Links, "void">;
  readonly mailer: Pick<Mailer, "send">;
  readonly clock: Clock;
};

/** Gives a member the own vote back, unless the deputy has voted; the deputy's link is void then. */
export const endMandate =
  ({ mandates, links, mailer, clock }: EndMandateNeeds) =>
  async (session: Session, member: Voter, mandate: Mandate): Promise<MandateOutcome> => {
    const outcome = await mandates.end(mandate, clock.now());
    if (outcome !== "done") return outcome;
    const only = { personId: mandate.deputyId, purpose: "ballot" } as const;
    await links.void(session.id, "mandate-ended", only);
    await mailer.send(mandateEnded(session, member, mandate));
    return outcome;
  };

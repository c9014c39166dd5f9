import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import type { Decision } from "../../schemas/decision.ts";
import type { Seat } from "../../schemas/registry.ts";
import { after, dayOf } from "../domain/dates.ts";
import { signAsked, signMailId } from "../domain/notices/decision.ts";
import type { Clock, Links, Mailer, Registry } from "../ports.ts";

/** What asking for a signature needs. */
export type AskSignerNeeds = {
  readonly registry: Pick<Registry, "season" | "holdersOf">;
  readonly links: Pick<Links, "issue">;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/** The seat that signs every decision of the Alliance. */
export const signingSeat: Seat = { role: "chairman", organisationId: nationalAllianceId };

/** Links outlive the due date: a signature that comes late is better than none. */
const graceSeconds = 60 * 86_400;

/**
 * Mails a link to whoever holds the chairman's seat today, once for each due date: a repeat neither
 * mails twice nor voids what was mailed, and a prolonged or inherited decision is asked for anew. So is
 * one of which somebody reminds by hand; `reminder` tells one such asking from the next.
 */
export const askSigner =
  ({ registry, links, mailer, clock, publicUrl }: AskSignerNeeds) =>
  async (decision: Decision, again: boolean, reminder?: string): Promise<void> => {
    const due = decision.due ?? decision.openedAt;
    const occasion = [dayOf(due), reminder].filter((part) => part !== undefined).join("-");
    const season = await registry.season(decision.seasonId);
    const holders = await registry.holdersOf(signingSeat, dayOf(clock.now()));
    for (const { person } of holders) {
      if (await mailer.wasSent(signMailId(decision.id, occasion, person.id))) continue;
      const token = await links.issue({
        ...signingSeat,
        purpose: "sign",
        subjectId: decision.id,
        occasion: 1,
        personId: person.id,
        email: person.email,
        expires: after(due, graceSeconds),
      });
      const facts = { decision, season: { name: season?.name ?? decision.seasonId }, to: person };
      await mailer.send(signAsked(facts, `${publicUrl}/sign/${token}`, { occasion, again }));
    }
  };

import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Person } from "../../schemas/registry.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { after, dayOf } from "../domain/dates.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import type { NominationMailFacts } from "../domain/notices/nomination-mail.ts";
import { reviewAsked, reviewMailId } from "../domain/notices/nomination.ts";
import { waitingForSession } from "../domain/notices/waiting.ts";
import type { Clock, Links, Mailer, Registry } from "../ports.ts";

type Needs = {
  readonly registry: Registry;
  readonly links: Links;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/** Links outlive the due date: an answer that comes late is better than none. */
const graceSeconds = 60 * 86_400;

/**
 * Mails everyone who holds a stage's seat. A review carries a link of its own; a link is made only
 * for a mail that has not gone out, so a repeat neither mails twice nor voids what was mailed.
 * `occasion` tells one asking from the next (a reminder by hand asks anew).
 */
export const askHolder =
  (needs: Needs) =>
  async (nomination: Nomination, stage: StageRecord, occasion: string): Promise<number> => {
    const { registry, clock } = needs;
    const season = await registry.season(nomination.seasonId);
    const holders = await registry.holdersOf(stage.holder, dayOf(clock.now()));
    for (const { person } of holders) {
      const facts = {
        nomination,
        season: { name: season?.name ?? nomination.seasonId },
        to: person,
        publicUrl: needs.publicUrl,
      };
      if (stageOf(stage.stage).kind === "review") {
        await askForReview(needs, facts, stage, person, occasion);
      } else if (stage.kind === "vote" && !isFrozen(nomination)) {
        await needs.mailer.send(waitingForSession(facts, stage.stage, dayOf(clock.now())));
      }
    }
    return holders.length;
  };

const askForReview = async (
  { registry, links, mailer, publicUrl }: Needs,
  facts: NominationMailFacts,
  stage: StageRecord,
  person: Person,
  occasion: string,
) => {
  const { nomination } = facts;
  const asking = `${stage.visit}-${occasion}`;
  if (await mailer.wasSent(reviewMailId(nomination, person.id, asking))) return;
  const body = await registry.organisation(stage.holder.organisationId);
  const token = await links.issue({
    purpose: "review",
    subjectId: nomination.id,
    occasion: stage.visit,
    personId: person.id,
    role: stage.holder.role,
    organisationId: stage.holder.organisationId,
    email: person.email,
    ...(nomination.dossierHash && { dossierHash: nomination.dossierHash }),
    expires: after(stage.due, graceSeconds),
  });
  await mailer.send(
    reviewAsked(facts, stage.stage, body?.name ?? "", `${publicUrl}/review/${token}`, asking),
  );
};

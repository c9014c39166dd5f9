import type { Mail } from "../../schemas/mail.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Seat } from "../../schemas/registry.ts";
import { dayOf } from "../domain/dates.ts";
import type { NominationMailFacts } from "../domain/notices/nomination-mail.ts";
import type { Clock, Mailer, Registry } from "../ports.ts";

/** What telling people needs. */
export type TellNeeds = {
  readonly registry: Registry;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/** Makes the mail for one of them. */
export type WriteMail = (facts: NominationMailFacts) => Mail;

/** Mails everybody who holds a seat today. Safe to repeat: mails know their id. */
export const tellHolders =
  ({ registry, mailer, clock, publicUrl }: TellNeeds) =>
  async (seat: Seat, nomination: Nomination, write: WriteMail): Promise<void> => {
    const season = await registry.season(nomination.seasonId);
    const holders = await registry.holdersOf(seat, dayOf(clock.now()));
    for (const { person } of holders) {
      await mailer.send(
        write({
          nomination,
          season: { name: season?.name ?? nomination.seasonId },
          to: person,
          publicUrl,
        }),
      );
    }
  };

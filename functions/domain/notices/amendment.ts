import { awardOf } from "../../../schemas/catalogue/awards.ts";
import type { Amendment, Decision } from "../../../schemas/decision.ts";
import type { Mail } from "../../../schemas/mail.ts";
import { citedShort } from "../decision/cited.ts";
import { decisionNumber, verifyPath, yearOf } from "../decision/number.ts";
import { amendmentMailWords } from "../words/amendment-mails.ts";
import { letter } from "./letter.ts";
import type { NominationMailFacts } from "./nomination-mail.ts";

/** Mails go out in Vietnamese: most readers have chosen no language. */
const words = amendmentMailWords.vi;

type Numbered = Decision & { readonly number: number; readonly date: string };

/** Tells an officer that the decision on an award was corrected, changed, or the award taken back. */
export const awardAmended = (
  { nomination, to, publicUrl }: NominationMailFacts,
  { id, number, date }: Numbered,
  amends: Amendment,
): Mail => {
  const { act, reason } = amends;
  const subject = words.subjects[act](nomination.nominee.name);
  return {
    id: `amended-${id}-${nomination.id}-${to.id}`.slice(0, 120),
    kind: "amended",
    to: { personId: to.id, name: to.name, email: to.email },
    subject: subject.slice(0, 200),
    ...letter([
      { kind: "paragraph", text: words.hello(to.name) },
      { kind: "paragraph", text: words.tell[act](citedShort({ number, date })) },
      {
        kind: "facts",
        rows: [
          { label: words.nominee, value: nomination.nominee.name },
          { label: words.award, value: awardOf(nomination.award).name.vi },
          { label: words.old, value: citedShort(amends) },
          { label: words.number, value: decisionNumber(number) },
          { label: words.reason, value: reason },
        ],
      },
      {
        kind: "button",
        label: words.button,
        url: `${publicUrl}${verifyPath(number, yearOf(date))}`,
      },
    ]),
    about: [nomination.id],
  };
};

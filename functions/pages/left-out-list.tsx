import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Language } from "../../schemas/primitives.ts";
import { dayOf, shortDate } from "../domain/dates.ts";
import type { WhyNotListed } from "../domain/votes/why-not-listed.ts";
import { awardTitle } from "../domain/votes/history-sentence.ts";
import { openingWords } from "../domain/words/opening.ts";
import { gapLabel } from "./dossier/dossier-summary.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

type LeftOut = { readonly nomination: Nomination; readonly why: WhyNotListed };

type Props = { readonly language: Language; readonly leftOut: readonly LeftOut[] };

/** The nominations that wait and cannot be voted on now, each with the reason; nothing without any. */
export const LeftOutList = ({ language, leftOut }: Props) => {
  const words = openingWords[language];
  return leftOut.length === 0 ? null : (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{words.leftOut}</h2>
      <p>{words.leftOutLead}</p>
      <SummaryList
        rows={leftOut.map(({ nomination, why }) => ({
          label: nomination.nominee.name,
          value: (
            <>
              {sentence(why, nomination, language)}
              <div class="hint">{awardTitle(nomination.award, language)}</div>
            </>
          ),
        }))}
      />
    </section>
  );
};

const sentence = (why: WhyNotListed, nomination: Nomination, language: Language): string => {
  const words = openingWords[language].why;
  switch (why.kind) {
    case "frozen":
      return words.frozen(shortDate(dayOf(why.since)));
    case "on-another-list":
      return words["on-another-list"](why.title);
    case "incomplete":
      return words.incomplete(
        why.gaps.map((gap) => gapLabel(gap, nomination, language)).join("; "),
      );
    case "campaign-expired":
      return why.until === undefined ? words.campaign : words.campaignSince(shortDate(why.until));
    case "not-secret":
      return words["not-secret"](why.mayVote, sessionRules.leastSecret);
    case "out-of-reach":
      return words["out-of-reach"](why.mayVote, why.needed);
  }
};

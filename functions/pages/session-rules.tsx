import type { DatedRule } from "../../schemas/catalogue/vote-rules.ts";
import type { Language } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { dayOf, shortDate } from "../domain/dates.ts";
import { awardTitle } from "../domain/votes/history-sentence.ts";
import { hasPlaces } from "../domain/votes/rounds.ts";
import { ruleFor } from "../domain/votes/rule-for.ts";
import { openingWords } from "../domain/words/opening.ts";

type Props = {
  readonly language: Language;
  readonly session: Pick<Session, "candidates" | "opensAt" | "flagPlaces">;
};

/** How a session will be counted: the rule of each of its awards on its day, with where it stands. */
export const SessionRules = ({ language, session }: Props) => {
  const words = openingWords[language].preview;
  const day = dayOf(session.opensAt);
  const awards = [...new Set(session.candidates.map(({ award }) => award))];
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{words.rules}</h2>
      <p>{words.ruleDay(shortDate(day))}</p>
      {awards.map((award) => (
        <>
          <h3>{awardTitle(award, language)}</h3>
          <ul>
            {linesOf(ruleFor(award, day), hasPlaces({ award }), language).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      ))}
      {session.flagPlaces !== undefined && <p>{words.places(session.flagPlaces)}</p>}
    </section>
  );
};

const linesOf = (rule: DatedRule, places: boolean, language: Language): string[] => {
  const words = openingWords[language].preview;
  const { passing, basis, returning, rounds, award, source, decree, unconfirmed } = rule;
  const share =
    passing === "majority" ? words.passing.majority : words.passing.percent(passing.percent);
  return [
    `${share}, ${words.basis[basis]}.`,
    words.returning(returning.parts, returning.of),
    ...(places ? [words.rounds(rounds)] : []),
    [
      award === "other" ? words.usualSource(decree) : words.source(source),
      ...(unconfirmed === undefined ? [] : [words.unconfirmed]),
    ].join(" "),
  ];
};

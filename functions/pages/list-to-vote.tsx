import type { Language } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { dayOf } from "../domain/dates.ts";
import { awardTitle } from "../domain/votes/history-sentence.ts";
import { reachOf } from "../domain/votes/reach-of.ts";
import { ruleFor } from "../domain/votes/rule-for.ts";
import { openingWords } from "../domain/words/opening.ts";
import { DataTable } from "./parts/data-table.tsx";

type Props = {
  readonly language: Language;
  readonly session: Pick<Session, "candidates" | "electorate" | "opensAt">;
};

/** What a session votes on, and how many must agree to each nominee, before anybody has voted. */
export const ListToVote = ({ language, session }: Props) => {
  const words = openingWords[language].preview;
  const day = dayOf(session.opensAt);
  return (
    <DataTable
      caption={words.list}
      columns={[
        { key: "name", title: words.columns.name },
        { key: "award", title: words.columns.award },
        { key: "mayVote", title: words.columns.mayVote, numeric: true },
        { key: "needed", title: words.columns.needed, numeric: true },
      ]}
      rows={session.candidates.map((candidate) => {
        const { mayVote, needed, basis } = reachOf(
          candidate,
          session.electorate,
          ruleFor(candidate.award, day),
        );
        return {
          name: candidate.name,
          award: awardTitle(candidate.award, language),
          mayVote: String(mayVote),
          needed: words.neededOf(needed, basis),
        };
      })}
    />
  );
};

import type { Language } from "../../schemas/primitives.ts";
import type { CandidateResult, Session } from "../../schemas/session.ts";
import { awardTitle } from "../domain/votes/history-sentence.ts";
import { resultSentence } from "../domain/votes/result-sentence.ts";
import { finalResults } from "../domain/votes/rounds.ts";
import { receiptWords } from "../domain/words/receipts.ts";
import { sessionWords } from "../domain/words/sessions.ts";
import { voteWords } from "../domain/words/votes.ts";
import { EntryLists } from "./entry-lists.tsx";
import { DataTable } from "./parts/data-table.tsx";
import { Notice } from "./parts/notice.tsx";

type Props = { readonly language: Language; readonly session: Session };

/** The announced result: every number, why, and every ballot that was counted. */
export const SessionResultPart = ({ language, session }: Props) => {
  const words = sessionWords[language].show;
  const results = finalResults(session);
  const awards = [...new Set(results.map(({ award }) => award))];
  const unanimous = results.filter((result) => result.unanimous).map(({ name }) => name);
  return (
    <>
      <h2>{words.results}</h2>
      <p>
        <a href={`/sessions/${session.id}/minutes.pdf`}>{words.minutes}</a>
      </p>
      {session.results.map(({ round, present, mayVote, quorum, quorate }) => (
        <p>
          {session.results.length > 1 && `${words.round} ${round}: `}
          {words.quorum(present, mayVote, quorum)} {quorate ? words.quorate : words.inquorate}
        </p>
      ))}
      <p>{words.basis}</p>
      {awards.map((award) => (
        <ResultTable
          language={language}
          session={session}
          caption={words.resultsOf(awardTitle(award, language))}
          results={results.filter((result) => result.award === award)}
        />
      ))}
      {unanimous.length > 0 && (
        <Notice kind="warning" title={words.unanimousTitle}>
          <p>{words.unanimous(unanimous.join("; "))}</p>
        </Notice>
      )}
      <EntryLists language={language} session={session} />
      <p>
        <a href={`/receipts?session=${session.id}`}>{receiptWords[language].link}</a>
      </p>
      {session.results.map(({ round, digest }) => (
        <p class="hint">
          {words.digest}
          {session.results.length > 1 && ` (${words.round.toLocaleLowerCase()} ${round})`}:{" "}
          <code>{digest}</code>
        </p>
      ))}
    </>
  );
};

type TableProps = Props & {
  readonly caption: string;
  readonly results: readonly CandidateResult[];
};

const ResultTable = ({ language, session, caption, results }: TableProps) => {
  const words = sessionWords[language].show;
  const { columns } = words;
  const ranked = results.some(({ rank }) => rank !== undefined);
  const counted = (key: "agree" | "disagree" | "returned" | "abstain" | "recused" | "absent") =>
    ({ key, title: columns[key], numeric: true }) as const;
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: "name", title: columns.name },
        ...(ranked ? [{ key: "rank", title: columns.rank, numeric: true } as const] : []),
        counted("agree"),
        counted("disagree"),
        counted("returned"),
        counted("abstain"),
        counted("recused"),
        counted("absent"),
        { key: "needed", title: columns.needed, numeric: true },
        { key: "outcome", title: columns.outcome },
      ]}
      rows={results.map((result) => ({
        name: result.name,
        rank: result.rank === undefined ? "–" : String(result.rank),
        agree: String(result.agree),
        disagree: String(result.disagree),
        returned: String(result.returned),
        abstain: String(result.abstain),
        recused: String(result.recused),
        absent: String(result.absent),
        needed: words.neededOf(result.needed, result.basis),
        outcome: (
          <span>
            <strong>{voteWords[language].outcomes[result.outcome]}.</strong>{" "}
            {resultSentence(result, session.results.length, language)}
          </span>
        ),
      }))}
    />
  );
};

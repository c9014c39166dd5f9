import type { Language } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { receiptWords } from "../domain/words/receipts.ts";
import { voteWords } from "../domain/words/votes.ts";

type Props = {
  readonly language: Language;
  readonly session: Pick<Session, "results">;
  /** Codes of the ballot whose receipt was shown; no others are known to anybody. */
  readonly own?: ReadonlySet<string>;
};

/** Every ballot that was counted, for each round and nominee in an order that tells nothing. */
export const EntryLists = ({ language, session, own }: Props) => {
  const words = receiptWords[language];
  const { choices } = voteWords[language];
  return (
    <>
      <h2>{words.entries}</h2>
      <p>{words.entriesLead}</p>
      {session.results.map(({ round, candidates }) => (
        <>
          {session.results.length > 1 && <h3>{words.round(round)}</h3>}
          {candidates.map(({ name, entries }) => (
            <details>
              <summary>{words.entriesOf(name, entries.length)}</summary>
              <ul>
                {entries.map(({ code, choice }) => (
                  <li>
                    <code>{code}</code> – {choices[choice]}
                    {own?.has(code) === true && <strong> ({words.own})</strong>}
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </>
      ))}
    </>
  );
};

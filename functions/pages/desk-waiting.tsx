import { awardOf } from "../../schemas/catalogue/awards.ts";
import type { Decision } from "../../schemas/decision.ts";
import type { Language } from "../../schemas/primitives.ts";
import type { SessionHead } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import { deskWords } from "../domain/words/desk.ts";

type Props = {
  readonly language: Language;
  readonly sessions: readonly SessionHead[];
  readonly decisions: readonly Decision[];
};

/** Sessions and decisions under way, in brief; nothing when there are none. */
export const DeskWaiting = ({ language, sessions, decisions }: Props) => {
  const words = deskWords[language].waiting;
  if (sessions.length + decisions.length === 0) return null;
  return (
    <section class="waiting" aria-labelledby="waiting">
      <h2 id="waiting">{words.title}</h2>
      {sessions.length > 0 && (
        <details>
          <summary>{words.sessions(sessions.length)}</summary>
          <ul>
            {sessions.map(({ id, title, closesAt }) => (
              <li>
                <a href={`/sessions/${id}`}>
                  {words.session(title, dateAndTime(closesAt, language))}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {decisions.length > 0 && (
        <details>
          <summary>{words.decisions(decisions.length)}</summary>
          <ul>
            {decisions.map(({ award, awardees, state }) => (
              <li>
                <a href="/decisions">
                  {words.decision(
                    awardOf(award).name[language],
                    awardees.length,
                    words.states[state],
                  )}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

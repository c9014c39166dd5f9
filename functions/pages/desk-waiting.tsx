import type { Decision } from "../../schemas/decision.ts";
import type { SessionHead } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import { nameOfDecision } from "../domain/decision/name-of-decision.ts";
import type { Frame } from "../domain/frame.ts";
import { deskWords } from "../domain/words/desk.ts";
import { oneDecisionWords } from "../domain/words/one-decision.ts";
import { Button } from "./parts/button.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";

type Props = {
  readonly frame: Frame;
  readonly sessions: readonly SessionHead[];
  readonly decisions: readonly Decision[];
};

/** Sessions and decisions under way, in brief; nothing when there are none. */
export const DeskWaiting = ({ frame, sessions, decisions }: Props) => {
  const { language } = frame;
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
            {decisions.map((decision) => (
              <li>
                <a href={`/decisions/${decision.id}`}>
                  {words.decision(
                    nameOfDecision(decision, language),
                    decision.awardees.length,
                    words.states[decision.state],
                  )}
                </a>
                {decision.state === "waiting" && <Remind frame={frame} decision={decision} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

/** Asks the signer again; the page of the decision then says so. */
const Remind = ({ frame, decision }: { readonly frame: Frame; readonly decision: Decision }) => (
  <form method="post" action={`/decisions/${decision.id}/remind`}>
    <HiddenNonce frame={frame} />
    <input type="hidden" name="form" value={String(decision.version)} />
    <Button kind="secondary">{oneDecisionWords[frame.language].remind}</Button>
  </form>
);

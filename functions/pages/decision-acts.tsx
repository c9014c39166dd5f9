import type { Decision } from "../../schemas/decision.ts";
import { whyNotAmend } from "../domain/decision/why-not-amend.ts";
import type { Frame } from "../domain/frame.ts";
import { oneDecisionWords } from "../domain/words/one-decision.ts";
import { Button } from "./parts/button.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { LinkList } from "./parts/link-list.tsx";

type Props = { readonly frame: Frame; readonly decision: Decision };

/** What the desk may do with a decision: remind or cancel while it waits, amend once it is issued. */
export const DecisionActs = ({ frame, decision }: Props) => {
  const words = oneDecisionWords[frame.language];
  const { id, state, version, pending } = decision;
  if (state === "cancelled") return null;
  if (state === "waiting") {
    return (
      <form class="confirm" method="post" action={`/decisions/${id}/remind`}>
        <HiddenNonce frame={frame} />
        <input type="hidden" name="form" value={String(version)} />
        <p>{words.remindNext}</p>
        <div class="acts">
          <Button>{words.remind}</Button>
          <a href={`/decisions/${id}/cancel`}>{words.cancel}</a>
        </div>
      </form>
    );
  }
  const why = whyNotAmend(decision);
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{words.actsTitle}</h2>
      {why === undefined ? (
        <>
          <p>{words.actsLead}</p>
          <LinkList
            items={(["correct", "change", "revoke"] as const).map((act) => ({
              href: `/decisions/${id}/amend/${act}`,
              title: words.acts[act],
              hint: words.hints[act],
            }))}
          />
        </>
      ) : (
        <p>
          {words.blocked[why]}{" "}
          {why === "pending" && pending !== undefined && (
            <a href={`/decisions/${pending}`}>{words.seePending}</a>
          )}
        </p>
      )}
    </section>
  );
};

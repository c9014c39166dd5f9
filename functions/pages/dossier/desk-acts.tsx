import { formIdOf, mayReassign } from "../../domain/desk/desk-row.ts";
import { isFrozen } from "../../domain/freezes/freeze-of.ts";
import { freezeWords } from "../../domain/words/freezes.ts";
import { nominationWords } from "../../domain/words/nomination.ts";
import type { NominationView } from "../nomination-view.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Button } from "../parts/button.tsx";
import { HiddenNonce } from "../parts/hidden-nonce.tsx";

/** What the desk may do about a nomination that somebody holds. */
export const DeskActs = ({ frame, nomination }: NominationView) => {
  const words = nominationWords[frame.language];
  if (nomination.holder === undefined || nomination.state === "closed") return null;
  const desk = `/desk/nominations/${nomination.id}`;
  // Of votes the board knows more: whether a session is under way, whose mails are its own.
  const remind = mayReassign(nomination) || nomination.state === "returned";
  return (
    <section aria-labelledby="desk">
      <h2 id="desk">{words.desk}</h2>
      <div class="acts">
        {remind && !isFrozen(nomination) && (
          <form method="post" action={`${desk}/remind`}>
            <HiddenNonce frame={frame} />
            <input type="hidden" name="form" value={formIdOf(nomination)} />
            <input type="hidden" name="to" value={`/nominations/${nomination.id}`} />
            <Button kind="secondary">{words.remind}</Button>
          </form>
        )}
        {mayReassign(nomination) && (
          <ButtonLink href={`${desk}/reassign`} kind="secondary">
            {words.reassign}
          </ButtonLink>
        )}
        {nomination.state !== "draft" && (
          <ButtonLink href={`${desk}/freeze`} kind="secondary">
            {freezeWords[frame.language].links[isFrozen(nomination) ? "lift" : "freeze"]}
          </ButtonLink>
        )}
      </div>
    </section>
  );
};

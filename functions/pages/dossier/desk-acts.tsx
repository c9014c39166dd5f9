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
  return (
    <section aria-labelledby="desk">
      <h2 id="desk">{words.desk}</h2>
      <div class="acts">
        {!isFrozen(nomination) && (
          <form method="post" action={`${desk}/remind`}>
            <HiddenNonce frame={frame} />
            <Button kind="secondary">{words.remind}</Button>
          </form>
        )}
        {nomination.state === "in-stage" && (
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

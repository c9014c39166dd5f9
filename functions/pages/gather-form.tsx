import type { AwardCode } from "../../schemas/catalogue/awards.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Season } from "../../schemas/registry.ts";
import { counted } from "../domain/decision/grant.ts";
import type { Frame } from "../domain/frame.ts";
import { decisionWords } from "../domain/words/decisions.ts";
import { ConfirmStep } from "./parts/confirm-step.tsx";

/** Nominations of one season and award that wait for a decision. */
export type Group = {
  readonly season: Season;
  readonly award: AwardCode;
  readonly nominations: readonly Nomination[];
  /** The id that the decision will have, so that sending the form twice makes one. */
  readonly formId: Id;
  /** The cancelled decision whose place this one takes. */
  readonly before: Id | undefined;
};

type Props = { readonly frame: Frame; readonly group: Group; readonly title: string };

/** One award of a season: who waits, what drawing up the decision does, and the button for it. */
export const GatherForm = ({ frame, group, title }: Props) => {
  const words = decisionWords[frame.language];
  const { season, award, nominations, formId, before } = group;
  const count = counted(nominations, frame.language);
  return (
    <>
      <h3>{`${title} – ${season.name}`}</h3>
      {before !== undefined && <p class="hint">{words.gatherAgain}</p>}
      <ul>
        {nominations.map(({ id, nominee, province }) => (
          <li>
            <a href={`/nominations/${id}`}>{nominee.name}</a>, {province}
          </li>
        ))}
      </ul>
      <ConfirmStep
        frame={frame}
        action="/decisions"
        act={words.gather(count)}
        values={{
          ...{ season: season.id, award, decision: formId },
          ...(before !== undefined && { before }),
        }}
      >
        <p>{words.consequence(count)}</p>
      </ConfirmStep>
    </>
  );
};

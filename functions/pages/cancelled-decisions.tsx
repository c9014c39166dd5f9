import type { Decision } from "../../schemas/decision.ts";
import { dayOf, longDate } from "../domain/dates.ts";
import { counted } from "../domain/decision/grant.ts";
import { whyCancelled } from "../domain/decision/why-cancelled.ts";
import { nameOfDecision } from "../domain/decision/name-of-decision.ts";
import type { Frame } from "../domain/frame.ts";
import { decisionWords } from "../domain/words/decisions.ts";
import { DataTable } from "./parts/data-table.tsx";

type Props = { readonly frame: Frame; readonly cancelled: readonly Decision[] };

/** Drafts of a season that were taken back before the signature, with the reason; nothing without one. */
export const CancelledDecisions = ({ frame: { language }, cancelled }: Props) => {
  const words = decisionWords[language];
  if (cancelled.length === 0) return null;
  return (
    <>
      <h2 id="cancelled">{words.cancelledTitle}</h2>
      <DataTable
        caption={words.cancelledTitle}
        captionHidden
        columns={[
          { key: "award", title: words.award },
          { key: "count", title: words.proposed },
          { key: "date", title: words.cancelledOn },
          { key: "why", title: words.cancelledWhy },
        ]}
        rows={cancelled.map((decision) => ({
          award: <a href={`/decisions/${decision.id}`}>{nameOfDecision(decision, language)}</a>,
          count: counted(decision.awardees, language),
          date: decision.cancelled && longDate(dayOf(decision.cancelled.at), language),
          why: decision.cancelled && whyCancelled(decision.cancelled, language),
        }))}
      />
    </>
  );
};

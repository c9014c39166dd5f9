import type { Child } from "hono/jsx";
import type { Decision } from "../../schemas/decision.ts";
import type { Season } from "../../schemas/registry.ts";
import { dateAndTime, dayOf, longDate } from "../domain/dates.ts";
import { counted } from "../domain/decision/grant.ts";
import { nameOfDecision } from "../domain/decision/name-of-decision.ts";
import { decisionNumber } from "../domain/decision/number.ts";
import { signerInWords } from "../domain/decision/signature-block.ts";
import { standingOf, stillHonoured } from "../domain/decision/standing.ts";
import type { Frame } from "../domain/frame.ts";
import { decisionWords } from "../domain/words/decisions.ts";
import { oneDecisionWords } from "../domain/words/one-decision.ts";
import { CancelledDecisions } from "./cancelled-decisions.tsx";
import { DataTable } from "./parts/data-table.tsx";
import { FilterRow } from "./parts/filter-row.tsx";
import { SelectField } from "./parts/select-field.tsx";
import type { ShapeName } from "./parts/shape.tsx";
import { StateTag } from "./parts/state-tag.tsx";

type Props = {
  readonly frame: Frame;
  readonly now: string;
  readonly waiting: readonly Decision[];
  readonly seasons: readonly Season[];
  readonly season: Season | undefined;
  readonly signed: readonly Decision[];
  readonly cancelled: readonly Decision[];
  /** What comes before the tables. */
  readonly children?: Child;
};

const shapes: Readonly<Record<Decision["state"], ShapeName>> = {
  waiting: "half",
  approved: "dot",
  numbered: "dot",
  issued: "dot",
  published: "tick",
  cancelled: "cross",
};

/** Decisions on their way, and those of a season that were issued or cancelled. */
export const DecisionTables = (props: Props) => {
  const { frame, seasons, season, signed, cancelled, waiting, now, children } = props;
  const { language } = frame;
  const words = decisionWords[language];
  const dueOf = ({ due, state }: Decision) => {
    if (due === undefined || state !== "waiting") return "";
    const day = longDate(dayOf(due), language);
    return due < now ? <strong>{`${day} – ${words.late}`}</strong> : day;
  };
  return (
    <>
      {children}
      <h2 id="waiting">{words.waitingTitle}</h2>
      <DataTable
        caption={words.waitingTitle}
        captionHidden
        empty={words.waitingNone}
        columns={[
          { key: "award", title: words.award },
          { key: "count", title: words.count },
          { key: "state", title: words.state },
          { key: "due", title: words.due },
        ]}
        rows={waiting.map((decision) => ({
          award: <a href={`/decisions/${decision.id}`}>{nameOfDecision(decision, language)}</a>,
          count: counted(decision.awardees, language),
          state: <StateTag shape={shapes[decision.state]} text={words.states[decision.state]} />,
          due: dueOf(decision),
        }))}
      />
      <h2 id="signed">{words.signedTitle}</h2>
      {seasons.length > 1 && (
        <FilterRow language={language} action="/decisions" label={words.filter}>
          <SelectField
            language={language}
            name="season"
            label={words.season}
            value={season?.id}
            options={seasons.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FilterRow>
      )}
      <DataTable
        caption={words.signedTitle}
        captionHidden
        empty={words.signedNone}
        columns={[
          { key: "number", title: words.number },
          { key: "award", title: words.award },
          { key: "count", title: words.count },
          { key: "state", title: words.state },
          { key: "date", title: words.date },
          { key: "signer", title: words.signer },
          { key: "print", title: words.print },
        ]}
        rows={signed.map((decision) => signedRow(frame, decision))}
      />
      <CancelledDecisions frame={frame} cancelled={cancelled} />
    </>
  );
};

const signedRow = ({ language }: Frame, decision: Decision) => {
  const { id, awardees, number = 0, date = "", approval, amends } = decision;
  const printable = stillHonoured(decision).length;
  return {
    number: <a href={`/decisions/${id}`}>{decisionNumber(number)}</a>,
    award: nameOfDecision(decision, language),
    print: !amends && printable > 0 && (
      <a href={`/decisions/${id}/certificates.pdf`}>
        {decisionWords[language].certificates(printable)}
        <span class="hidden"> – {decisionNumber(number)}</span>
      </a>
    ),
    count: counted(awardees, language),
    state: oneDecisionWords[language].standings[standingOf(decision)],
    date: longDate(date, language),
    signer: approval && (
      <>
        {signerInWords(approval)}
        {approval.link && (
          <p class="hint">
            {decisionWords[language].signedBy(
              dateAndTime(approval.at, language),
              approval.link.email,
            )}
          </p>
        )}
      </>
    ),
  };
};

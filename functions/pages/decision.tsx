import type { Decision } from "../../schemas/decision.ts";
import { dateAndTime, dayOf, longDate } from "../domain/dates.ts";
import type { CurrentLine } from "../domain/decision/current-lines.ts";
import { counted } from "../domain/decision/grant.ts";
import { nameOfDecision } from "../domain/decision/name-of-decision.ts";
import { decisionNumber, verifyPath, yearOf } from "../domain/decision/number.ts";
import { standingOf } from "../domain/decision/standing.ts";
import type { Frame } from "../domain/frame.ts";
import { decisionWords } from "../domain/words/decisions.ts";
import { oneDecisionWords } from "../domain/words/one-decision.ts";
import { DecisionActs } from "./decision-acts.tsx";
import { DecisionHistory } from "./decision-history.tsx";
import { ButtonLink } from "./parts/button-link.tsx";
import { DataTable } from "./parts/data-table.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

/** What the desk has just done, told once. */
export type DecisionSaid = "reminded" | "drafted" | "cancelled" | "changed";

/** Everything that the desk's page of a decision shows. */
export type DecisionView = {
  readonly frame: Frame;
  readonly decision: Decision;
  readonly subject: string;
  readonly season: string;
  readonly lines: readonly CurrentLine[];
  /** Who is asked to sign; undefined when nobody holds the seat. */
  readonly signer: string | undefined;
  /** Who keeps a draft from being signed, by name. */
  readonly frozen: readonly string[];
  readonly said: DecisionSaid | undefined;
};

/** Where a decision is, with whom, whom it concerns, what became of it, and what may be done. */
export const DecisionPage = (view: DecisionView) => {
  const { frame, decision, subject, season, said } = view;
  const { language } = frame;
  const words = oneDecisionWords[language];
  const title =
    decision.number === undefined ? words.draftTitle : words.title(decisionNumber(decision.number));
  return (
    <Layout frame={frame} title={title}>
      {said !== undefined && (
        <Notice kind={said === "changed" ? "warning" : "done"} title={words.said[said].title}>
          <p>{words.said[said].next}</p>
        </Notice>
      )}
      <PageHead
        title={title}
        over={`${nameOfDecision(decision, language)} · ${season}`}
        lead={subject}
      />
      {view.frozen.length > 0 && (
        <Notice kind="warning" title={words.frozenTitle}>
          <p>{words.frozen(view.frozen.join("; "))}</p>
        </Notice>
      )}
      <Facts {...view} />
      {decision.file && decision.number !== undefined && decision.date !== undefined && (
        <div class="acts">
          <ButtonLink href={`${publicPath(decision.number, decision.date)}/decision.pdf`}>
            {words.file}
          </ButtonLink>
          <a href={publicPath(decision.number, decision.date)}>{words.check}</a>
        </div>
      )}
      <List {...view} />
      <DecisionHistory frame={frame} decision={decision} />
      <DecisionActs frame={frame} decision={decision} />
      <p>
        <a href="/decisions">{words.back}</a>
      </p>
    </Layout>
  );
};

const publicPath = (number: number, date: string) => verifyPath(number, yearOf(date));

const Facts = ({ frame: { language }, decision, signer }: DecisionView) => {
  const words = oneDecisionWords[language];
  const { state, due, openedAt, amends, number } = decision;
  const standing = state === "published" ? words.standings[standingOf(decision)] : undefined;
  return (
    <SummaryList
      rows={[
        { label: words.state, value: standing ?? decisionWords[language].states[state] },
        ...(state === "waiting"
          ? [
              {
                label: words.holder,
                value: signer === undefined ? words.nobodyHolds : words.chairman(signer),
              },
              { label: words.since, value: dateAndTime(openedAt, language) },
            ]
          : []),
        ...(due !== undefined && number === undefined && state === "waiting"
          ? [{ label: words.due, value: longDate(dayOf(due), language) }]
          : []),
        ...(amends
          ? [
              {
                label: words.subject,
                value: (
                  <a href={`/decisions/${amends.decisionId}`}>
                    {words.amends(decisionNumber(amends.number))}
                  </a>
                ),
              },
              { label: words.reason, value: amends.reason },
              { label: words.basis, value: amends.basis },
              { label: words.askedBy, value: amends.askedBy },
            ]
          : []),
      ]}
    />
  );
};

const List = ({ frame: { language }, decision, lines }: DecisionView) => {
  const words = oneDecisionWords[language];
  const title = words.listTitle(counted(decision.awardees, language));
  const revoking = (by: string) =>
    (decision.amendedBy ?? []).find((one) => one.by === by)?.number ?? 0;
  const rows = lines.map(({ nominationId, line, revokedBy }, index) => ({
    name: <a href={`/nominations/${nominationId}`}>{`${index + 1}. ${line.name}`}</a>,
    part: [line.kind, line.place].filter((part) => part !== undefined).join(", "),
    standing:
      revokedBy === undefined ? words.stands : words.revokedIn(decisionNumber(revoking(revokedBy))),
  }));
  const columns = [
    { key: "name", title: words.name },
    { key: "part", title: words.part },
  ] as const;
  return (
    <>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        captionHidden
        columns={
          decision.amendedBy ? [...columns, { key: "standing", title: words.standing }] : columns
        }
        rows={rows}
      />
    </>
  );
};

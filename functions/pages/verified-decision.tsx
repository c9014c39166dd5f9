import { longDate, shortDate } from "../domain/dates.ts";
import type { Compared } from "../domain/decision/compare-file.ts";
import type { PublishedFacts } from "../domain/decision/published-facts.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { verifyWords } from "../domain/words/verify.ts";
import { CompareForm, scriptFor } from "./compare-form.tsx";
import { ComparedNotice } from "./compared-notice.tsx";
import { ButtonLink } from "./parts/button-link.tsx";
import { DataTable } from "./parts/data-table.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly facts: PublishedFacts;
  /** How many are honoured, in words. */
  readonly count: string;
  /** Whether the archived file is still the one that was issued; undefined while there is none. */
  readonly intact: boolean | undefined;
  /** What the visitor's file is, when one was compared. */
  readonly compared: Compared | undefined;
};

/** Whether a paper is real: what was issued under its number, by whom, for whom. */
export const VerifiedDecisionPage = (props: Props) => {
  const { frame, facts, count, intact, compared } = props;
  const { language } = frame;
  const words = verifyWords[language];
  return (
    <Layout frame={frame} title={words.title(facts.number)} {...scriptFor(compared?.outcome)}>
      {compared && <ComparedNotice frame={frame} compared={compared} />}
      <PageHead title={words.title(facts.number)} lead={facts.subject} />
      <Standing {...{ frame, facts, intact }} />
      {frame.mock && (
        <Notice kind="warning" title={words.mockTitle}>
          <p>{words.mock}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: words.numberRow, value: facts.number },
          { label: words.date, value: longDate(facts.date, language) },
          { label: words.signer, value: facts.signer },
          { label: words.state, value: stateOf(props) },
        ]}
      />
      <Amends frame={frame} facts={facts} />
      <h2>{facts.amends ? words.concerned(count) : words.awardees(count)}</h2>
      {facts.amendedBy.length > 0 && <p class="hint">{words.asNow}</p>}
      <Awardees {...{ frame, facts, count }} />
      {intact === true && (
        <section aria-labelledby="issued-file">
          <h2 id="issued-file">{words.fileTitle}</h2>
          <p>
            <ButtonLink href={`${pathOf(frame)}/decision.pdf`}>{words.file}</ButtonLink>
          </p>
          <SummaryList rows={[{ label: words.digest, value: <code>{facts.sha256}</code> }]} />
          <p class="hint">{words.digestHint}</p>
        </section>
      )}
      {facts.sha256 !== undefined && (
        <CompareForm frame={frame} action={pathOf(frame)} size={facts.size} />
      )}
      <p>
        <a href="/verify">{words.again}</a>
      </p>
    </Layout>
  );
};

const stateOf = ({ frame, facts }: Props): string => {
  const words = verifyWords[frame.language];
  return facts.state === "published" ? words.standings[facts.standing] : words.states[facts.state];
};

type Shown = Pick<Props, "frame" | "facts">;

/** The decision that this one amends, with the way there. */
const Amends = ({ frame, facts: { amends } }: Shown) => {
  const words = verifyWords[frame.language];
  return (
    amends && (
      <p>
        {words.amends[amends.act]}{" "}
        <a href={amends.path}>{words.related(amends.number, shortDate(amends.date))}</a>.
      </p>
    )
  );
};

/** What was amended or taken back since, by which decisions, first of all. */
const Changed = ({ frame, facts }: Shown) => {
  const words = verifyWords[frame.language];
  return (
    <Notice
      kind={facts.standing === "amended" ? "warning" : "problem"}
      title={words.changedTitles[facts.standing]}
    >
      <p>{words.realBody(shortDate(facts.date), facts.signer)}</p>
      {facts.amendedBy.map(({ act, number, date, path }) => (
        <p>
          {words.amendedBy[act]} <a href={path}>{words.related(number, shortDate(date))}</a>.
        </p>
      ))}
    </Notice>
  );
};

const Standing = ({ frame, facts, intact }: Shown & Pick<Props, "intact">) => {
  const words = verifyWords[frame.language];
  if (intact === undefined) {
    return (
      <Notice kind="info" title={words.issuing}>
        <p>{words.issuingBody}</p>
      </Notice>
    );
  }
  if (intact && facts.amendedBy.length > 0) return <Changed frame={frame} facts={facts} />;
  return intact ? (
    <Notice kind="done" title={words.real}>
      <p>{words.realBody(shortDate(facts.date), facts.signer)}</p>
    </Notice>
  ) : (
    <Notice kind="problem" title={words.altered}>
      <p>{words.alteredBody}</p>
    </Notice>
  );
};

const Awardees = ({ frame, facts, count }: Shown & Pick<Props, "count">) => {
  const words = verifyWords[frame.language];
  const { awardees } = facts;
  const columns = [
    { key: "name", title: words.name },
    ...(awardees.some(({ kind }) => kind) ? [{ key: "kind", title: words.kind } as const] : []),
    ...(awardees.some(({ place }) => place) ? [{ key: "place", title: words.place } as const] : []),
  ] as const;
  return (
    <DataTable
      caption={words.awardees(count)}
      captionHidden
      columns={columns}
      rows={awardees.map(({ name, kind = "", place = "", revokedBy }, index) => ({
        name:
          revokedBy === undefined ? (
            `${index + 1}. ${name}`
          ) : (
            <>
              {`${index + 1}. `}
              <s>{name}</s>
              {` – ${words.revokedLine(revokedBy)}`}
            </>
          ),
        kind,
        place,
      }))}
    />
  );
};

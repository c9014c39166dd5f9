import { longDate, shortDate } from "../domain/dates.ts";
import type { PublishedFacts } from "../domain/decision/published-facts.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { verifyWords } from "../domain/words/verify.ts";
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
};

/** Whether a paper is real: what was issued under its number, by whom, for whom. */
export const VerifiedDecisionPage = ({ frame, facts, count, intact }: Props) => {
  const { language } = frame;
  const words = verifyWords[language];
  return (
    <Layout frame={frame} title={words.title(facts.number)}>
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
          { label: words.state, value: words.states[facts.state] },
        ]}
      />
      <h2>{words.awardees(count)}</h2>
      <Awardees {...{ frame, facts, count }} />
      {intact === true && (
        <section aria-labelledby="file">
          <h2 id="file">{words.fileTitle}</h2>
          <p>
            <ButtonLink href={`${pathOf(frame)}/decision.pdf`}>{words.file}</ButtonLink>
          </p>
          <SummaryList rows={[{ label: words.digest, value: <code>{facts.sha256}</code> }]} />
          <p class="hint">{words.digestHint}</p>
        </section>
      )}
      <p>
        <a href="/verify">{words.again}</a>
      </p>
    </Layout>
  );
};

const Standing = ({ frame, facts, intact }: Omit<Props, "count">) => {
  const words = verifyWords[frame.language];
  if (intact === undefined) {
    return (
      <Notice kind="info" title={words.issuing}>
        <p>{words.issuingBody}</p>
      </Notice>
    );
  }
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

const Awardees = ({ frame, facts, count }: Omit<Props, "intact">) => {
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
      rows={awardees.map(({ name, kind = "", place = "" }, index) => ({
        name: `${index + 1}. ${name}`,
        kind,
        place,
      }))}
    />
  );
};

import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import type { Session } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import type { ChairPaper } from "../domain/votes/read-chair-choice.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { ConfirmStep } from "./parts/confirm-step.tsx";
import { CheckboxGroup } from "./parts/checkbox-group.tsx";
import { DataTable } from "./parts/data-table.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { RadioGroup } from "./parts/radio-group.tsx";
import { TextArea } from "./parts/text-area.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  readonly paper: ChairPaper;
  readonly typed: { readonly chosen: readonly string[]; readonly reason: string };
  readonly errors: readonly ("count" | "reason-missing" | "reason-long")[];
};

/** Asks the chair who of the equal nominees gets the places that are left, and why. */
export const DecideTiePage = ({ frame, session, paper, typed, errors: wrong }: Props) => {
  const { language } = frame;
  const words = sessionActWords[language].chair;
  const errors = wrong.map((problem) => ({
    field: problem === "count" ? "chosen" : "reason",
    message: words.errors[problem](paper.places),
  }));
  const due = session.chairWait?.due;
  const fields = { language, errors };
  const choice = {
    ...fields,
    name: "chosen",
    label: words.choose(paper.places),
    hint: words.chooseHint,
    options: session.candidates
      .filter(({ nominationId }) => paper.offered.includes(nominationId))
      .map(({ nominationId, name, organisationName, province }) => ({
        value: nominationId,
        label: name,
        hint: [organisationName, province].filter((fact) => fact !== name).join(" · "),
      })),
  };
  return (
    <Layout frame={frame} title={words.title}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        title={words.title}
        over={session.title}
        lead={words.lead(session.bodyName, paper.places)}
      />
      {due !== undefined && <p>{words.deadline(dateAndTime(due, language))}</p>}
      <Counts frame={frame} session={session} paper={paper} />
      <ConfirmStep frame={frame} action={pathOf(frame)} act={words.act}>
        {paper.places === 1 ? (
          <RadioGroup {...choice} value={typed.chosen[0]} />
        ) : (
          <CheckboxGroup {...choice} values={typed.chosen} />
        )}
        <TextArea
          {...fields}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={typed.reason}
          rows={4}
          maxlength={sessionRules.longestWhy}
        />
        <p>{words.then}</p>
      </ConfirmStep>
    </Layout>
  );
};

const numbers = ["agree", "disagree", "returned", "abstain", "absent"] as const;

/** One line for each nominee, with the numbers of every round beside each other. */
const Counts = ({ frame, session, paper }: Pick<Props, "frame" | "session" | "paper">) => {
  const { rounds, columns } = sessionActWords[frame.language].chair;
  const candidates = session.candidates.filter(({ nominationId }) =>
    paper.offered.includes(nominationId),
  );
  const counts = session.results.flatMap(({ round, candidates: counted }) =>
    numbers.map((number) => ({
      key: `${number}-${round}`,
      title:
        session.results.length === 1
          ? columns[number]
          : `${columns[number]}, ${columns.round.toLocaleLowerCase()} ${round}`,
      of: (id: string) => {
        const result = counted.find(({ nominationId }) => nominationId === id);
        if (!result) return "–";
        return number === "agree" ? `${result.agree}/${result.basis}` : String(result[number]);
      },
    })),
  );
  const scores = {
    ...{ key: "score", title: columns.score },
    of: (id: string) =>
      String(candidates.find(({ nominationId }) => nominationId === id)?.appraisedScore ?? "–"),
  };
  // On a phone every line is a card: what nobody answered, and a score nobody gave, is left out.
  const told = [...counts, scores].filter(({ of }) =>
    paper.offered.some((id) => !["0", "–"].includes(of(id))),
  );
  return (
    <DataTable
      caption={rounds}
      columns={[
        { key: "name", title: columns.name },
        ...told.map(({ key, title }) => ({ key, title, numeric: true })),
      ]}
      rows={candidates.map(({ nominationId, name }) => ({
        name,
        ...Object.fromEntries(told.map(({ key, of }) => [key, of(nominationId)])),
      }))}
    />
  );
};

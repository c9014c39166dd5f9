import type { Nomination } from "../../schemas/nomination.ts";
import type { Candidate, Voter } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { awardTitle } from "../domain/votes/history-sentence.ts";
import type { SessionForm, SessionFormError } from "../domain/votes/read-session-form.ts";
import type { WhyNotListed } from "../domain/votes/why-not-listed.ts";
import { sessionWords } from "../domain/words/sessions.ts";
import { LeftOutList } from "./left-out-list.tsx";
import { Button } from "./parts/button.tsx";
import { CheckboxGroup } from "./parts/checkbox-group.tsx";
import { DataTable } from "./parts/data-table.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { TextArea } from "./parts/text-area.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = {
  readonly frame: Frame;
  /** Names the session before it exists, so that sending the form twice opens one. */
  readonly formId: string;
  readonly bodyName: string;
  readonly seasonName: string;
  /** What can be voted on, and what waits and cannot. */
  readonly fit: readonly Candidate[];
  readonly leftOut: readonly { readonly nomination: Nomination; readonly why: WhyNotListed }[];
  readonly electorate: readonly Voter[];
  readonly quorum: number;
  readonly form: SessionForm;
  readonly errors?: readonly SessionFormError[];
};

/** Opens a session: what is voted on, by whom, until when. */
export const OpenSessionPage = (props: Props) => {
  const { frame, formId, bodyName, seasonName, fit, leftOut, form } = props;
  const { language } = frame;
  const words = sessionWords[language].form;
  const errors = (props.errors ?? []).map(({ field, problem, names = [] }) => ({
    field,
    message: words.errors[problem](names.join("; ")),
  }));
  const fields = { language, errors };
  return (
    <Layout frame={frame} title={words.title}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead title={words.title} over={seasonName} lead={words.lead(bodyName)} />
      {fit.length === 0 ? (
        <p class="empty" id="nominations">
          {words.empty}
        </p>
      ) : (
        <form method="post" action={frame.path}>
          <HiddenNonce frame={frame} />
          <input type="hidden" name="id" value={formId} />
          <TextField
            {...fields}
            name="title"
            label={words.name}
            hint={words.nameHint}
            value={form.title}
            maxlength={200}
          />
          <CheckboxGroup
            {...fields}
            name="nominations"
            label={words.nominations}
            hint={words.nominationsHint}
            values={form.nominations}
            options={fit.map(({ nominationId, name, award, province }) => ({
              value: nominationId,
              label: name,
              hint: `${awardTitle(award, language)} · ${province}`,
            }))}
          />
          <LeftOutList language={language} leftOut={leftOut} />
          <TextField
            {...fields}
            name="opensDate"
            type="date"
            label={words.opensDate}
            hint={words.opensDateHint}
            value={form.opensDate}
            width="medium"
            optional
          />
          <TextField
            {...fields}
            name="opensTime"
            label={words.opensTime}
            hint={words.opensTimeHint}
            value={form.opensTime}
            width="short"
            maxlength={5}
            optional
          />
          <TextField
            {...fields}
            name="date"
            type="date"
            label={words.date}
            hint={words.dateHint}
            value={form.date}
            width="medium"
          />
          <TextField
            {...fields}
            name="time"
            label={words.time}
            hint={words.timeHint}
            value={form.time}
            width="short"
            maxlength={5}
          />
          <TextArea
            {...fields}
            name="note"
            label={words.note}
            hint={words.noteHint}
            value={form.note}
            maxlength={2000}
            optional
          />
          <TextArea
            {...fields}
            name="agenda"
            label={words.agenda}
            hint={words.agendaHint}
            value={form.agenda}
            rows={4}
            optional
          />
          <Electorate {...props} />
          <div class="acts">
            <Button name="step" value="preview">
              {words.button}
            </Button>
          </div>
        </form>
      )}
      {fit.length === 0 && <LeftOutList language={language} leftOut={leftOut} />}
    </Layout>
  );
};

const Electorate = ({ frame, fit, electorate, quorum }: Props) => {
  const words = sessionWords[frame.language].form;
  const recused = ({ recusedFrom }: Voter) =>
    fit.filter(({ nominationId }) => recusedFrom.includes(nominationId)).map(({ name }) => name);
  return (
    <section aria-labelledby="electorate">
      <h2 id="electorate">{words.electorate}</h2>
      <p>{words.quorum(quorum, electorate.length)}</p>
      <DataTable
        caption={words.electorate}
        captionHidden
        columns={[
          { key: "name", title: words.electorateColumns.name },
          { key: "recused", title: words.electorateColumns.recused },
        ]}
        rows={electorate.map((voter) => ({
          name: voter.name,
          recused: recused(voter).join("; ") || "–",
        }))}
      />
    </section>
  );
};

import { awardOf } from "../../schemas/catalogue/awards.ts";
import type { Nomination, NominationDetails } from "../../schemas/nomination.ts";
import type { DetailField } from "../domain/dossier/editing.ts";
import { longestDetails } from "../domain/dossier/read-details.ts";
import type { DoubtfulCitation } from "../domain/doubtful-citations.ts";
import type { Frame } from "../domain/frame.ts";
import { describeWords } from "../domain/words/describe.ts";
import { dossierWords } from "../domain/words/dossier.ts";
import { Button } from "./parts/button.tsx";
import { DoubtNotice } from "./dossier/doubt-notice.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import type { FieldError } from "./parts/field.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { ReturnedFor } from "./dossier/returned-for.tsx";
import { SummaryList } from "./parts/summary-list.tsx";
import { TextArea } from "./parts/text-area.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = {
  readonly frame: Frame;
  readonly nomination: Nomination;
  readonly typed: NominationDetails;
  readonly editable: readonly DetailField[];
  readonly errors: readonly FieldError[];
  readonly doubts: readonly DoubtfulCitation[];
};

/** The form for name, achievements and earlier awards. */
export const DescribeNominationPage = (props: Props) => {
  const { frame, nomination, editable, errors, doubts } = props;
  const { language } = frame;
  const words = describeWords[language];
  const reasons = nomination.returnReasons.flatMap(({ slot, reason }) =>
    slot === undefined ? [reason] : [],
  );
  return (
    <Layout frame={frame} title={words.title}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        title={words.title}
        over={`${nomination.nominee.name} · ${awardOf(nomination.award).name[language]}`}
        lead={words.lead}
      />
      <ReturnedFor language={language} reasons={reasons} />
      <DoubtNotice language={language} doubts={doubts} />
      <form method="post" action={`/nominations/${nomination.id}/details`}>
        <HiddenNonce frame={frame} />
        {editable.includes("nomineeName") ? <Name {...props} /> : <FixedName {...props} />}
        {editable.includes("position") && <Position {...props} />}
        <Achievements {...props} />
        <div class="acts">
          <Button>{words.save}</Button>
          <a href={`/nominations/${nomination.id}`}>{dossierWords[language].back}</a>
        </div>
      </form>
    </Layout>
  );
};

const nameLabel = ({ frame: { language }, nomination }: Props) =>
  nomination.nominee.kind === "individual"
    ? dossierWords[language].nameOfIndividual
    : dossierWords[language].fields.nomineeName;

const Name = (props: Props) => (
  <TextField
    language={props.frame.language}
    name="nomineeName"
    label={nameLabel(props)}
    hint={describeWords[props.frame.language].nameHint}
    value={props.typed.nomineeName}
    errors={props.errors}
    maxlength={longestDetails.nomineeName}
  />
);

const FixedName = (props: Props) => (
  <>
    <SummaryList rows={[{ label: nameLabel(props), value: props.nomination.nominee.name }]} />
    <p class="hint">{describeWords[props.frame.language].nameFixed}</p>
  </>
);

const Position = ({ frame: { language }, typed, errors }: Props) => (
  <TextField
    language={language}
    name="position"
    label={dossierWords[language].fields.position}
    hint={describeWords[language].positionHint}
    value={typed.position}
    errors={errors}
    maxlength={longestDetails.position}
  />
);

const Achievements = ({ frame: { language }, typed, errors }: Props) => (
  <>
    <TextArea
      language={language}
      name="achievements"
      label={dossierWords[language].fields.achievements}
      hint={describeWords[language].achievementsHint}
      value={typed.achievements}
      errors={errors}
      rows={8}
    />
    <TextArea
      language={language}
      name="earlierAwards"
      label={dossierWords[language].fields.earlierAwards}
      hint={describeWords[language].earlierHint}
      value={typed.earlierAwards}
      errors={errors}
      rows={4}
      optional
    />
  </>
);

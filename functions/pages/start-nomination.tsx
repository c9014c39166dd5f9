import { awardOf, type AwardCode } from "../../schemas/catalogue/awards.ts";
import { slots } from "../../schemas/catalogue/slots.ts";
import type { Organisation, Season } from "../../schemas/registry.ts";
import type { TypedStart } from "../domain/dossier/read-start.ts";
import type { Frame } from "../domain/frame.ts";
import { startWords } from "../domain/words/start.ts";
import { Button } from "./parts/button.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import type { FieldError } from "./parts/field.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { RadioGroup } from "./parts/radio-group.tsx";
import { SelectField } from "./parts/select-field.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = {
  readonly frame: Frame;
  readonly season: Season;
  readonly award: AwardCode;
  /** For which the visitor may nominate; the choice is shown only when there is one. */
  readonly organisations: readonly Organisation[];
  readonly typed: TypedStart;
  readonly errors: readonly FieldError[];
  readonly id: string;
};

/** Who is nominated; sending it creates the draft. */
export const StartNominationPage = (props: Props) => {
  const { frame, season, award, organisations, typed, errors, id } = props;
  const { language } = frame;
  const words = startWords[language];
  const rule = awardOf(award);
  return (
    <Layout frame={frame} title={words.nomineeTitle}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        title={words.nomineeTitle}
        over={`${rule.name[language]} · ${season.name}`}
        lead={words.nomineeLead}
      />
      <form method="post" action="/nominations/new">
        <HiddenNonce frame={frame} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="season" value={season.id} />
        <input type="hidden" name="award" value={award} />
        {organisations.length > 1 && (
          <SelectField
            language={language}
            name="organisation"
            label={words.organisation}
            options={organisations.map((one) => ({ value: one.id, label: one.name }))}
            value={typed.organisationId}
          />
        )}
        {rule.for.includes("collective") ? (
          <Who {...props} />
        ) : (
          <>
            <input type="hidden" name="who" value="person" />
            <Person {...props} />
          </>
        )}
        <div class="acts">
          <Button>{words.act}</Button>
          <a href="/nominations/new">{words.otherAward}</a>
        </div>
      </form>
      <section aria-labelledby="papers">
        <h2 id="papers">{words.papers}</h2>
        <p>{words.papersHint}</p>
        <ul>
          {rule.required.map((slot) => (
            <li>{slots[slot][language]}</li>
          ))}
        </ul>
        {rule.optional.length > 0 && (
          <p class="muted">
            {words.extraPapers} {rule.optional.map((slot) => slots[slot][language]).join(", ")}.
          </p>
        )}
      </section>
    </Layout>
  );
};

const Who = (props: Props) => {
  const { frame, award, organisations, typed, errors } = props;
  const { language } = frame;
  const words = startWords[language];
  const [only] = organisations;
  return (
    <RadioGroup
      language={language}
      name="who"
      label={words.who}
      errors={errors}
      value={typed.who}
      options={[
        {
          value: "unit",
          label: words.wholeUnit(organisations.length === 1 ? only?.name : undefined),
        },
        {
          value: "team",
          label: words.team,
          more: (
            <TextField
              language={language}
              name="teamName"
              label={words.teamName}
              hint={words.teamHint}
              value={typed.teamName}
              errors={errors}
              maxlength={200}
            />
          ),
        },
        ...(awardOf(award).for.includes("individual")
          ? [{ value: "person", label: words.person, more: <Person {...props} /> }]
          : []),
      ]}
    />
  );
};

const Person = ({ frame: { language }, typed, errors }: Props) => {
  const words = startWords[language];
  return (
    <>
      <TextField
        language={language}
        name="personName"
        label={words.personName}
        hint={words.personHint}
        value={typed.personName}
        errors={errors}
        maxlength={200}
      />
      <TextField
        language={language}
        name="position"
        label={words.position}
        hint={words.positionHint}
        value={typed.position}
        errors={errors}
        maxlength={200}
      />
    </>
  );
};

import { decisionForms } from "../../schemas/catalogue/signing-forms.ts";
import type { Seat } from "../../schemas/registry.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { signs, votes, type HandOverError } from "../domain/registry/hand-over.ts";
import { seatWords } from "../domain/words/seats.ts";
import { registryWords } from "../domain/words/registry.ts";
import { ConfirmStep } from "./parts/confirm-step.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { RadioGroup } from "./parts/radio-group.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = {
  readonly frame: Frame;
  readonly seat: Seat;
  readonly organisation: string;
  /** Who holds the role now. */
  readonly holders: readonly { readonly id: string; readonly name: string }[];
  readonly typed?: Readonly<Record<"from" | "name" | "email" | "signsAs", string>>;
  readonly errors?: readonly HandOverError[];
};

/** Passes a role from whoever holds it to the next person, from today on. */
export const HandOverPage = (props: Props) => {
  const { frame, seat, organisation, holders, errors = [] } = props;
  const all = registryWords[frame.language];
  const words = all.handOver;
  const shown = errors.map(({ field, problem }) => ({ field, message: words.errors[problem] }));
  return (
    <Layout frame={frame} title={words.title}>
      <ErrorSummary language={frame.language} errors={shown} />
      <PageHead title={words.title} lead={words.lead(all.roleNames[seat.role], organisation)} />
      {holders.length === 0 ? (
        <Notice kind="info" title={words.nobody}>
          <p>{words.nobodyNext}</p>
          <p>
            <a href="/registry">{words.back}</a>
          </p>
        </Notice>
      ) : (
        <HandOverForm {...props} shown={shown} />
      )}
    </Layout>
  );
};

type FormProps = Props & {
  readonly shown: readonly { readonly field: string; readonly message: string }[];
};

const HandOverForm = ({ frame, seat, holders, typed, shown }: FormProps) => {
  const { language } = frame;
  const { handOver: words, signing } = registryWords[language];
  const only = holders.length === 1 ? holders[0]?.id : undefined;
  return (
    <ConfirmStep
      frame={frame}
      action={pathOf(frame)}
      act={words.act}
      back={{ href: "/registry", label: words.back }}
    >
      <RadioGroup
        language={language}
        name="from"
        label={words.from}
        value={typed?.from ?? only}
        errors={shown}
        options={holders.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        language={language}
        name="name"
        label={words.name}
        hint={words.nameHint}
        value={typed?.name}
        errors={shown}
        maxlength={120}
        autocomplete="off"
      />
      <TextField
        language={language}
        name="email"
        label={words.email}
        hint={words.emailHint}
        type="email"
        value={typed?.email}
        errors={shown}
        autocomplete="off"
      />
      {signs(seat.role) && (
        <RadioGroup
          language={language}
          name="signsAs"
          label={words.signsAs}
          value={typed?.signsAs}
          errors={shown}
          options={decisionForms.map((form) => ({ value: form, ...signing[form] }))}
        />
      )}
      <p>{words.then}</p>
      {votes(seat.role) && <p>{seatWords[language].handOver.before}</p>}
    </ConfirmStep>
  );
};

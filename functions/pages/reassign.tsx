import type { Nomination } from "../../schemas/nomination.ts";
import { formIdOf } from "../domain/desk/desk-row.ts";
import { longestGiveReason, type SeatChoice } from "../domain/desk/reassignment.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { deskWords } from "../domain/words/desk.ts";
import { ConfirmStep } from "./parts/confirm-step.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SelectField } from "./parts/select-field.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = {
  readonly frame: Frame;
  readonly nomination: Nomination;
  readonly holder: string;
  readonly choices: readonly SeatChoice[];
  readonly typed?: { readonly to: string; readonly reason: string };
  readonly wrong?: readonly ("to" | "reason")[];
};

/** Gives a review to another seat, with a reason. */
export const ReassignPage = ({ frame, nomination, holder, choices, typed, wrong = [] }: Props) => {
  const { language } = frame;
  const words = deskWords[language].give;
  const errors = wrong.map((field) => ({ field, message: words.errors[field] }));
  return (
    <Layout frame={frame} title={words.title}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead title={words.title} lead={words.lead(nomination.nominee.name, holder)} />
      <ConfirmStep
        frame={frame}
        action={pathOf(frame)}
        act={words.act}
        values={{ form: formIdOf(nomination) }}
        back={{ href: "/desk", label: words.back }}
      >
        <SelectField
          language={language}
          name="to"
          label={words.to}
          hint={words.toHint}
          value={typed?.to}
          errors={errors}
          options={[
            { value: "", label: words.choose },
            ...choices.map(({ value, organisation, people }) => ({
              value,
              label: words.seat(organisation, people.join(", ")),
            })),
          ]}
        />
        <TextField
          language={language}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={typed?.reason}
          errors={errors}
          maxlength={longestGiveReason}
        />
        <p>{words.then}</p>
      </ConfirmStep>
    </Layout>
  );
};

import type { Decision } from "../../schemas/decision.ts";
import type { Frame } from "../domain/frame.ts";
import { nameOfDecision } from "../domain/decision/name-of-decision.ts";
import { oneDecisionWords } from "../domain/words/one-decision.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { ConfirmStep } from "./parts/confirm-step.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { TextArea } from "./parts/text-area.tsx";

type Props = {
  readonly frame: Frame;
  readonly decision: Decision;
  readonly reason: string;
  readonly wrong: boolean;
};

/** What cancelling a draft means, its reason, then the act; or that the chairman was faster. */
export const CancelDecisionPage = ({ frame, decision, reason, wrong }: Props) => {
  const { language } = frame;
  const words = oneDecisionWords[language];
  const here = `/decisions/${decision.id}`;
  const over = nameOfDecision(decision, language);
  if (decision.state !== "waiting") {
    return (
      <Layout frame={frame} title={words.tooLateTitle}>
        <PageHead title={words.tooLateTitle} over={over} lead={words.tooLate} />
        <ButtonLink href={here}>{words.keep}</ButtonLink>
      </Layout>
    );
  }
  const errors = wrong ? [{ field: "reason", message: words.cancelReasonWrong }] : [];
  return (
    <Layout frame={frame} title={words.cancelTitle}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead title={words.cancelTitle} over={over} lead={words.cancelLead} />
      <ConfirmStep
        frame={frame}
        action={`${here}/cancel`}
        act={words.cancel}
        kind="danger"
        back={{ href: here, label: words.keep }}
      >
        <TextArea
          {...{ language, errors }}
          name="reason"
          label={words.cancelReason}
          hint={words.cancelReasonHint}
          value={reason}
          rows={3}
          maxlength={500}
        />
      </ConfirmStep>
    </Layout>
  );
};

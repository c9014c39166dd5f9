import { awardOf } from "../../schemas/catalogue/awards.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Frame } from "../domain/frame.ts";
import { dossierWords } from "../domain/words/dossier.ts";
import { nominationWords } from "../domain/words/nomination.ts";
import { submitWords } from "../domain/words/submit.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { ConfirmStep } from "./parts/confirm-step.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  readonly nomination: Nomination;
  /** What stands in the way: it has ended, or is between two stages. */
  readonly stands: "closed" | "moving" | undefined;
};

/** What taking a nomination back means, then the act. */
export const WithdrawNominationPage = ({ frame, nomination, stands }: Props) => {
  const { language } = frame;
  const words = submitWords[language];
  const here = `/nominations/${nomination.id}`;
  const over = `${nomination.nominee.name} · ${awardOf(nomination.award).name[language]}`;
  if (stands !== undefined) {
    const title = stands === "closed" ? words.closedTitle : words.movingTitle;
    const lead =
      stands === "moving"
        ? words.movingNext
        : nominationWords[language].ended[nomination.ending ?? "lapsed"];
    return (
      <Layout frame={frame} title={title}>
        <PageHead title={title} over={over} lead={lead} />
        <ButtonLink href={here}>{dossierWords[language].back}</ButtonLink>
      </Layout>
    );
  }
  const draft = nomination.state === "draft";
  const title = draft ? words.discardTitle : words.withdrawTitle;
  return (
    <Layout frame={frame} title={title}>
      <PageHead title={title} over={over} lead={draft ? words.discardLead : words.withdrawLead} />
      <ConfirmStep
        frame={frame}
        action={`${here}/withdraw`}
        act={draft ? words.discardAct : words.withdrawAct}
        kind="danger"
        back={{ href: here, label: words.keep }}
      />
    </Layout>
  );
};

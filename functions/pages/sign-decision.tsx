import { nameOfDecision } from "../domain/decision/name-of-decision.ts";
import type { Awardee, Decision } from "../../schemas/decision.ts";
import type { DecisionPaper } from "../../schemas/paper.ts";
import { dayOf, longDate } from "../domain/dates.ts";
import { counted } from "../domain/decision/grant.ts";
import type { DraftPart } from "../domain/decision/shown-draft.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { signWords } from "../domain/words/sign.ts";
import { DecisionText } from "./decision-text.tsx";
import { Button } from "./parts/button.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly decision: Decision;
  readonly season: string;
  /** Absent when nobody is left on the list. */
  readonly paper: DecisionPaper | undefined;
  /** Names the draft that is shown; the form brings it back. */
  readonly shown: string;
  readonly gone: readonly Awardee[];
  /** Who keeps it from being signed. */
  readonly frozen: readonly Awardee[];
  /** What changed between the showing and the signing; undefined when nothing was refused. */
  readonly changed: readonly DraftPart[] | undefined;
};

/** The decision as it will be, what signing it does, and the one button that signs. */
export const SignDecisionPage = (props: Props) => {
  const { frame, decision, season, paper, gone, changed } = props;
  const { language } = frame;
  const words = signWords[language];
  const due = longDate(dayOf(decision.due ?? decision.openedAt), language);
  const names = gone.map(({ nominee }) => nominee.name).join("; ");
  if (!paper) {
    return (
      <Layout frame={frame} title={words.nobodyTitle}>
        <PageHead title={words.nobodyTitle} over={season} lead={words.nobody} />
      </Layout>
    );
  }
  if (props.frozen.length > 0) {
    const resting = props.frozen.map(({ nominee }) => nominee.name).join("; ");
    return (
      <Layout frame={frame} title={words.frozenTitle}>
        <PageHead title={words.frozenTitle} over={season} lead={words.frozen(resting)} />
        <SummaryList rows={[{ label: words.award, value: nameOfDecision(decision, language) }]} />
        <p>{words.frozenNext}</p>
      </Layout>
    );
  }
  return (
    <Layout frame={frame} title={words.title}>
      <PageHead title={words.title} over={season} lead={words.asks(due)} />
      {changed && (
        <Notice kind="problem" title={words.changedTitle}>
          <p>{words.changed(changed.map((part) => words.parts[part]).join("; "))}</p>
        </Notice>
      )}
      {gone.length > 0 && (
        <Notice kind="warning" title={words.goneTitle}>
          <p>{words.gone(names)}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: words.award, value: nameOfDecision(decision, language) },
          { label: words.count, value: counted(decision.awardees, language) },
          { label: words.due, value: due },
        ]}
      />
      <section aria-labelledby="text">
        <h2 id="text">{words.textTitle}</h2>
        <p>
          <a href={`${pathOf(frame)}/draft.pdf`}>{words.draft}</a>
        </p>
        <DecisionText paper={paper} />
      </section>
      <form class="confirm" method="post" action={pathOf(frame)}>
        <h2>{words.actTitle}</h2>
        <p>{words.consequence}</p>
        <p>{words.notYet}</p>
        <HiddenNonce frame={frame} />
        <input type="hidden" name="shown" value={props.shown} />
        <div class="acts">
          <Button kind="agree" name="action" value="sign">
            {words.act}
          </Button>
        </div>
      </form>
    </Layout>
  );
};

import type { DecisionPaper } from "../../schemas/paper.ts";
import { amendWords } from "../domain/words/amend.ts";
import type { AmendView } from "./amend-view.ts";
import { DecisionText } from "./decision-text.tsx";
import { Button } from "./parts/button.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";

/** The amending decision as the chairman will read it; then the way to him, or back to the form. */
export const AmendPreviewPage = (view: AmendView & { readonly paper: DecisionPaper }) => {
  const { frame, act, decisionId, number, typed, formId, paper } = view;
  const words = amendWords[frame.language];
  return (
    <Layout frame={frame} title={words.previewTitle}>
      <PageHead
        title={words.previewTitle}
        over={words.titles[act](number)}
        lead={words.previewLead}
      />
      <DecisionText paper={paper} />
      <form class="confirm" method="post" action={`/decisions/${decisionId}/amend/${act}`}>
        <h2>{words.sendTitle}</h2>
        <p>{words.consequence}</p>
        <HiddenNonce frame={frame} />
        <input type="hidden" name="decision" value={formId} />
        {typed.rows.flatMap(({ nominee, part, to }, at) => [
          <input type="hidden" name={`nominee-${at}`} value={nominee} />,
          <input type="hidden" name={`part-${at}`} value={part} />,
          <input type="hidden" name={`to-${at}`} value={to} />,
        ])}
        {typed.who.map((one) => (
          <input type="hidden" name="who" value={one} />
        ))}
        {(["scope", "reason", "basis", "askedBy"] as const).map((name) => (
          <input type="hidden" name={name} value={typed[name]} />
        ))}
        <div class="acts">
          <Button name="action" value="send">
            {words.send}
          </Button>
          <Button kind="secondary" name="action" value="edit">
            {words.edit}
          </Button>
        </div>
      </form>
    </Layout>
  );
};

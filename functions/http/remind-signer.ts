import { askSigner, type AskSignerNeeds } from "../acts/ask-signer.ts";
import { findDecision } from "../acts/find-decision.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { Decisions } from "../ports.ts";
import { clock, decisions, links, mailer, publicUrl, registry } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, type Reply } from "../runtime/reply.ts";

type Needs = AskSignerNeeds & { readonly decisions: Pick<Decisions, "find" | "save"> };

/**
 * Asks the chairman again, once for each showing of the form: that it was done is written first, on
 * the condition that nothing has changed since the form was shown.
 */
export const remindSigner =
  (needs: Needs) =>
  async ({
    viewer,
    params,
    form,
  }: Pick<SignedInVisit, "viewer" | "params" | "form">): Promise<Reply> => {
    const { decision } = await findDecision(needs)(viewer, params["id"]);
    const back = (said: "reminded" | "changed") =>
      seeOther(`/decisions/${decision.id}?said=${said}`);
    const { state, version } = decision;
    if (state !== "waiting" || form.get("form") !== String(version)) return back("changed");
    try {
      const saved = await needs.decisions.save({ ...decision, remindedAt: needs.clock.now() });
      await askSigner(needs)(saved, true, `m${version}`);
      return back("reminded");
    } catch (error) {
      if (!(error instanceof StaleWrite)) throw error;
      return back("changed");
    }
  };

export const handler = page({
  name: "remind-signer",
  for: "signed-in",
  run: (visit) =>
    remindSigner({
      decisions: decisions(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(visit),
});

import { Line } from "../../schemas/primitives.ts";
import { cancelDecision as cancelled, type CancelNeeds } from "../acts/cancel-decision.ts";
import { findDecision } from "../acts/find-decision.ts";
import { actorIn } from "../domain/dossier/actor-in.ts";
import { CancelDecisionPage } from "../pages/cancel-decision.tsx";
import type { Clock, Decisions } from "../ports.ts";
import { clock, decisions, executions, links } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = CancelNeeds & {
  readonly decisions: Pick<Decisions, "find" | "saveTogether">;
  readonly clock: Clock;
};

type Asked = Pick<SignedInVisit, "frame" | "viewer" | "params" | "method" | "form">;

/** Says what cancelling a draft means, and does it on the POST unless the chairman was faster. */
export const cancelDecision =
  (needs: Needs) =>
  async ({ frame, viewer, params, method, form }: Asked): Promise<Reply> => {
    const { decision, seat } = await findDecision(needs)(viewer, params["id"]);
    const there = `/decisions/${decision.id}`;
    if (decision.state === "cancelled") return seeOther(`${there}?said=cancelled`);
    const reason = Line.parse(form.get("reason") ?? "");
    const asking = (wrong: boolean, status: number) =>
      show(CancelDecisionPage({ frame, decision, reason, wrong }), status);
    if (method === "GET") return asking(false, decision.state === "waiting" ? 200 : 409);
    if (decision.state !== "waiting") return asking(false, 409);
    if (reason.length < 5 || reason.length > 500) return asking(true, 422);
    const outcome = await cancelled(needs)(decision.id, {
      ...{ at: needs.clock.now(), why: "by-desk", reason, by: actorIn(seat) },
    });
    return outcome === "signed"
      ? show(
          CancelDecisionPage({
            ...{ frame, reason, wrong: false },
            decision: { ...decision, state: "approved" },
          }),
          409,
        )
      : seeOther(`${there}?said=cancelled`);
  };

export const handler = page({
  name: "cancel-decision",
  for: "signed-in",
  run: (visit) =>
    cancelDecision({
      decisions: decisions(),
      executions: executions(),
      links: links(),
      clock: clock(),
    })(visit),
});

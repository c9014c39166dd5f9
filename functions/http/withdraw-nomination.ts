import { findOwn } from "../acts/find-nomination.ts";
import { withdrawDossier } from "../acts/withdraw-dossier.ts";
import { WithdrawNominationPage } from "../pages/withdraw-nomination.tsx";
import type { Clock, Decisions, Executions, Links, Nominations } from "../ports.ts";
import { clock, decisions, executions, links, nominations } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly decisions: Pick<Decisions, "find" | "saveTogether">;
  readonly executions: Executions;
  readonly links: Links;
  readonly clock: Clock;
};

/** Says what withdrawing means, and does it on the POST. */
export const withdrawNomination =
  (needs: Needs) =>
  async ({ viewer, params, method, frame }: SignedInVisit): Promise<Reply> => {
    const { nomination, seat } = await findOwn(needs)(viewer, params["id"]);
    const there = `/nominations/${nomination.id}`;
    if (method === "GET") {
      if (nomination.state !== "closed") {
        return show(WithdrawNominationPage({ frame, nomination, stands: undefined }));
      }
      return nomination.ending === "withdrawn"
        ? seeOther(there)
        : show(WithdrawNominationPage({ frame, nomination, stands: "closed" }), 409);
    }
    const done = await withdrawDossier(needs)(nomination.id, seat);
    switch (done.outcome) {
      case "withdrawn":
      case "already":
        return seeOther(`${there}?said=withdrawn`);
      case "closed":
      case "moving":
        return show(
          WithdrawNominationPage({ frame, nomination: done.nomination, stands: done.outcome }),
          409,
        );
    }
  };

export const handler = page({
  name: "withdraw-nomination",
  for: "signed-in",
  run: (visit) =>
    withdrawNomination({
      nominations: nominations(),
      decisions: decisions(),
      executions: executions(),
      links: links(),
      clock: clock(),
    })(visit),
});

import type { Nomination } from "../../schemas/nomination.ts";
import { CloseNominationInput, CloseNominationOutput } from "../../schemas/steps.ts";
import type { StageNeeds } from "../acts/stage-needs.ts";
import { tellOfficers } from "../acts/tell-officers.ts";
import { endingOf } from "../domain/endings.ts";
import { NotFound } from "../domain/errors.ts";
import { ended } from "../domain/notices/nomination.ts";
import { clock, links, mailer, nominations, publicUrl, registry } from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = Omit<StageNeeds, "executions">;

type Input = CloseNominationInput;

/** Ends a nomination, voids its links and tells its officers. A repeat finds it closed. */
export const closeNomination =
  (needs: Needs) =>
  async ({ nominationId, outcome }: Input): Promise<CloseNominationOutput> => {
    const nomination = await needs.nominations.find(nominationId);
    if (!nomination) throw new NotFound(nominationId);
    const { ending, reason } = endingOf(outcome);
    const closed =
      nomination.state === "closed" ? nomination : await close(needs, nomination, outcome);
    await needs.links.void(nominationId, ending === "withdrawn" ? "withdrawn" : "superseded");
    await tellOfficers(needs)(closed, (facts) => ended(facts, ending, reason));
    return { ending };
  };

const close = (
  { nominations, clock }: Needs,
  nomination: Nomination,
  outcome: Input["outcome"],
): Promise<Nomination> => {
  const { ending, reason } = endingOf(outcome);
  const { holder: _holder, due: _due, ...rest } = nomination;
  const now = clock.now();
  return nominations.save({
    before: nomination,
    after: {
      ...rest,
      state: "closed",
      ending,
      ...(reason !== "" && { endingReason: reason }),
      since: now,
      updatedAt: now,
    },
    events: [{ kind: "closed", at: now, actor: { kind: "system" }, facts: { ending, reason } }],
  });
};

export const handler = step({
  name: "close-nomination",
  input: CloseNominationInput,
  output: CloseNominationOutput,
  run: (input) =>
    closeNomination({
      nominations: nominations(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(input),
});

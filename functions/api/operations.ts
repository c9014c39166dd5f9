import { describeApi } from "./describe-api.ts";
import { listAwards } from "./list-awards.ts";
import { listNominations } from "./list-nominations.ts";
import { listSeasons } from "./list-seasons.ts";
import { listSessions } from "./list-sessions.ts";
import type { Operation } from "./operation.ts";
import { showDecision } from "./show-decision.ts";
import { showNomination } from "./show-nomination.ts";
import { showSession } from "./show-session.ts";

/** What all operations together need. */
export type OperationNeeds = Parameters<typeof listAwards>[0] &
  Parameters<typeof showDecision>[0] &
  Parameters<typeof listNominations>[0] &
  Parameters<typeof showNomination>[0] &
  Parameters<typeof listSessions>[0] &
  Parameters<typeof showSession>[0] &
  Parameters<typeof listSeasons>[0] &
  Pick<Parameters<typeof describeApi>[0], "cookie">;

/** Everything that programs may ask for. Adding something means a file and a line here. */
export const operationsOver = (needs: OperationNeeds): readonly Operation[] => {
  const operations: readonly Operation[] = [
    describeApi({ ...needs, operations: () => operations }),
    listAwards(needs),
    showDecision(needs),
    listNominations(needs),
    showNomination(needs),
    listSessions(needs),
    showSession(needs),
    listSeasons(needs),
  ];
  return operations;
};

import type { Decision } from "../../../schemas/decision.ts";
import type { OtherDecision } from "./compare-file.ts";
import { decisionNumber, verifyPath, yearOf } from "./number.ts";

/** How a decision is named where another is looked at; undefined before it has a number. */
export const otherDecision = (decision: Decision | undefined): OtherDecision | undefined =>
  decision?.number === undefined || decision.date === undefined
    ? undefined
    : {
        number: decisionNumber(decision.number),
        path: verifyPath(decision.number, yearOf(decision.date)),
      };

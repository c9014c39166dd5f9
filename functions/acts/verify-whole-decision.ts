import type { Decision } from "../../schemas/decision.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Check } from "../../schemas/verification.ts";
import { checkDecision } from "../domain/verification/check-decision.ts";
import { finalResults } from "../domain/votes/rounds.ts";
import { digestChains } from "./digest-chains.ts";
import { readRecords } from "./read-records.ts";
import { verifyAmendments, type VerifyAmendmentsNeeds } from "./verify-amendments.ts";
import { verifyDraft, type VerifyDraftNeeds } from "./verify-draft.ts";
import { verifyIssued, type VerifyIssuedNeeds } from "./verify-issued.ts";
import { verifyNominations, type VerifyNominationsNeeds } from "./verify-nominations.ts";

/** What verifying a decision needs. */
export type VerifyDecisionNeeds = VerifyNominationsNeeds &
  VerifyIssuedNeeds &
  VerifyDraftNeeds &
  VerifyAmendmentsNeeds;

/** Verifies a decision down to the ballots: paper, number, awardees, chains, dossiers, votes. */
export const verifyWholeDecision =
  (needs: VerifyDecisionNeeds) =>
  async (decision: Decision): Promise<readonly Check[]> => {
    const ids = decision.awardees.map(({ nominationId }) => nominationId);
    const { sessionId, approval, openedAt } = decision;
    const below = await verifyNominations(needs)(ids, sessionId === undefined ? [] : [sessionId]);
    const session = below.sessions.find(({ id }) => id === sessionId);
    // Those who were chosen and are not honoured withdrew, or were frozen: their chains say so.
    const others = (session ? finalResults(session) : [])
      .filter(({ nominationId, outcome }) => outcome === "chosen" && !ids.includes(nominationId))
      .map(({ nominationId }) => nominationId);
    const { records } = await readRecords(needs)(others);
    const nominations = {
      events: (id: Id) =>
        Promise.resolve([
          ...(below.records.find(({ nomination }) => nomination.id === id)?.events ?? []),
        ]),
    };
    const own = checkDecision({
      ...{ decision, session },
      records: [...below.records, ...records],
      chains: await digestChains({ nominations, digester: needs.digester })(
        ids,
        approval?.at ?? openedAt,
      ),
    });
    return [
      own,
      ...(await verifyDraft(needs)(decision)),
      ...(await verifyIssued(needs)(decision)),
      ...(await verifyAmendments(needs)(decision)),
      ...below.checks,
    ];
  };

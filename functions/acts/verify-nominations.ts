import type { Id } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import type { Check } from "../../schemas/verification.ts";
import { checkChains } from "../domain/verification/check-chains.ts";
import { checkDossiers } from "../domain/verification/check-dossiers.ts";
import type { NominationRecord } from "../domain/verification/nomination-record.ts";
import { readRecords } from "./read-records.ts";
import type { RecordNeeds } from "./read-record.ts";
import { recountSession, type RecountSessionNeeds } from "./recount-session.ts";

/** What verifying nominations needs. */
export type VerifyNominationsNeeds = RecordNeeds & RecountSessionNeeds;

/** What was read on the way, for whoever checks more of it. */
export type VerifiedNominations = {
  readonly records: readonly NominationRecord[];
  readonly sessions: readonly Session[];
  readonly checks: readonly Check[];
};

/**
 * Verifies nominations: audit chains, dossiers, and every session that they went through, named in
 * their chains or by the caller.
 */
export const verifyNominations =
  (needs: VerifyNominationsNeeds) =>
  async (ids: readonly Id[], named: readonly Id[] = []): Promise<VerifiedNominations> => {
    const { records, checks } = await readRecords(needs)(ids);
    const sessionIds = new Set([
      ...named,
      ...records.flatMap(({ events }) => events.flatMap(({ facts }) => facts["session"] ?? [])),
    ]);
    const recounted = [];
    for (const id of sessionIds) recounted.push(await recountSession(needs)(id, records));
    return {
      records,
      sessions: recounted.flatMap(({ session }) => session ?? []),
      checks: [
        ...checks,
        checkChains(records, needs.digester),
        checkDossiers(records, needs.digester),
        ...recounted.flatMap((one) => one.checks),
      ],
    };
  };

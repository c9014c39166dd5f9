import { VerifyRecordInput, VerifyRecordOutput, type Check } from "../../schemas/verification.ts";
import { findNumbered } from "../acts/find-numbered.ts";
import { readable } from "../acts/readable.ts";
import { verifyNominations } from "../acts/verify-nominations.ts";
import { verifyWholeDecision, type VerifyDecisionNeeds } from "../acts/verify-whole-decision.ts";
import { readSubject, type Subject } from "../domain/verification/read-subject.ts";
import type { Clock, Decisions, Nominations, SealCheck, Sessions } from "../ports.ts";
import {
  ballotBoxes,
  ballotKeys,
  ballotSealer,
  clock,
  decisionArchive,
  decisions,
  digester,
  nominations,
  registry,
  sessions,
  sealCheck,
  signatureReader,
  signingKey,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = VerifyDecisionNeeds & {
  readonly sealCheck: SealCheck | undefined;
  readonly clock: Clock;
  readonly decisions: Pick<Decisions, "find">;
  readonly nominations: Pick<Nominations, "find">;
  readonly sessions: Pick<Sessions, "find">;
};

/** Proves a decision, a nomination or a session from what is stored. Writes nothing. */
export const verifyRecord =
  (needs: Needs) =>
  async ({ asked }: VerifyRecordInput): Promise<VerifyRecordOutput> => {
    const subject = readSubject(asked);
    if (!subject) return { outcome: "unreadable" };
    const checks = await checksOf(needs, subject);
    if (!checks) return { outcome: "not-found", subject: subject.called };
    const differs = checks.some(({ differences }) => differences.length > 0);
    return {
      outcome: differs ? "differs" : "fits",
      subject: subject.called,
      checks: [...checks],
    };
  };

const checksOf = async (needs: Needs, subject: Subject): Promise<readonly Check[] | undefined> => {
  const read = await readable(`the ${subject.called}`, () => verified(needs, subject));
  return read.outcome === "read"
    ? read.found
    : [{ checked: `Record of the ${subject.called}.`, differences: [read.why] }];
};

const verified = async (needs: Needs, subject: Subject): Promise<readonly Check[] | undefined> => {
  switch (subject.kind) {
    case "number": {
      const decision = await findNumbered(needs)(subject.number, subject.year);
      return decision && verifyWholeDecision(needs)(decision);
    }
    case "seal":
      return [await sealed(needs)];
    case "decision": {
      const decision = await needs.decisions.find(subject.id);
      return decision && verifyWholeDecision(needs)(decision);
    }
    case "nomination": {
      const nomination = await needs.nominations.find(subject.id);
      return nomination && (await verifyNominations(needs)([subject.id])).checks;
    }
    case "session": {
      const session = await needs.sessions.find(subject.id);
      const ids = session?.candidates.map(({ nominationId }) => nominationId);
      return ids && (await verifyNominations(needs)(ids, [subject.id])).checks;
    }
  }
};

/** Whether decisions can be signed and sealed today as they are meant to be. */
const sealed = async ({ sealCheck, clock }: Needs): Promise<Check> =>
  sealCheck
    ? {
        checked: "Seal, signing key and certificates, as they are configured.",
        differences: [...(await sealCheck(clock.now()))],
      }
    : { checked: "Seal and certificate are samples without legal force.", differences: [] };

export const handler = step({
  name: "verify-record",
  input: VerifyRecordInput,
  output: VerifyRecordOutput,
  run: (input) =>
    verifyRecord({
      decisions: decisions(),
      nominations: nominations(),
      sessions: sessions(),
      registry: registry(),
      ballotBoxes: ballotBoxes(),
      ballotKeys: ballotKeys(),
      ballotSealer: ballotSealer(),
      archive: decisionArchive(),
      readSignature: signatureReader(),
      signingKey: signingKey(),
      sealCheck: sealCheck(),
      clock: clock(),
      digester: digester(),
    })(input),
});

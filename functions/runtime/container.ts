import { ballotId } from "../adapters/ballot-id.ts";
import { dynamoBallotBoxes } from "../adapters/dynamo-ballot-boxes.ts";
import { dynamoDecisions } from "../adapters/dynamo-decisions.ts";
import { dynamoLinks } from "../adapters/dynamo-links.ts";
import { dynamoMailRecords } from "../adapters/dynamo-mail-records.ts";
import { dynamoMandates } from "../adapters/dynamo-mandates.ts";
import { dynamoNominations } from "../adapters/dynamo-nominations.ts";
import { dynamoOpinionScans } from "../adapters/dynamo-opinion-scans.ts";
import { dynamoRegistry } from "../adapters/dynamo-registry.ts";
import { dynamoSessions } from "../adapters/dynamo-sessions.ts";
import { dynamoSuccessions } from "../adapters/dynamo-successions.ts";
import { dynamoWebSessions } from "../adapters/dynamo-web-sessions.ts";
import { inspectFile } from "../adapters/inspection/inspect-file.ts";
import { digest } from "../adapters/keys.ts";
import { kmsBallotKeys } from "../adapters/kms-ballot-keys.ts";
import { oidcSignIn } from "../adapters/oidc-sign-in.ts";
import { drawCertificates } from "../adapters/paper/draw-certificates.ts";
import { drawDecision } from "../adapters/paper/draw-decision.ts";
import { drawLetter } from "../adapters/paper/draw-letter.ts";
import { drawMinutes } from "../adapters/paper/draw-minutes.ts";
import { s3DecisionArchive } from "../adapters/s3-decision-archive.ts";
import { s3DossierFiles } from "../adapters/s3-dossier-files.ts";
import { entryCode, sealBallot } from "../adapters/seal-ballot.ts";
import { sesMailer } from "../adapters/ses-mailer.ts";
import { sfnExecutions } from "../adapters/sfn-executions.ts";
import { kmsDecisionSigner } from "../adapters/signature/kms-decision-signer.ts";
import { kmsSealCheck } from "../adapters/signature/kms-seal-check.ts";
import { kmsSigningKey } from "../adapters/signature/kms-signing-key.ts";
import { readSignature } from "../adapters/signature/read-signature.ts";
import { s3Seal } from "../adapters/signature/s3-seal.ts";
import { systemClock, systemRandom } from "../adapters/system.ts";
import { dynamoWorkTable } from "../adapters/work-table.ts";
import { writeWorkbook } from "../adapters/write-workbook.ts";
import type * as ports from "../ports.ts";
import { once } from "./once.ts";
import { setting } from "./setting.ts";

/*
 * The only file that knows both sides. Each port is a function of its own, marked pure, so that a
 * bundle holds the adapters which its handler names and no others.
 */

const workTable = /* @__PURE__ */ once(() => dynamoWorkTable(setting("TABLE_NAME")));

export const clock = (): ports.Clock => systemClock;
export const random = (): ports.Random => systemRandom;
export const digester = (): ports.Digester => digest;
export const publicUrl = (): string => setting("PUBLIC_URL");

export const registry = /* @__PURE__ */ once((): ports.Registry => dynamoRegistry(workTable()));
export const nominations = /* @__PURE__ */ once((): ports.Nominations =>
  dynamoNominations(workTable()),
);
export const links = /* @__PURE__ */ once((): ports.Links =>
  dynamoLinks(workTable(), systemClock, systemRandom),
);
export const sessions = /* @__PURE__ */ once((): ports.Sessions => dynamoSessions(workTable()));
export const ballotBoxes = /* @__PURE__ */ once((): ports.BallotBoxes =>
  dynamoBallotBoxes(setting("BALLOT_TABLE_NAME")),
);
export const mandates = /* @__PURE__ */ once((): ports.Mandates =>
  dynamoMandates(setting("BALLOT_TABLE_NAME")),
);
export const successions = /* @__PURE__ */ once((): ports.Successions =>
  dynamoSuccessions(setting("BALLOT_TABLE_NAME")),
);
export const ballotSealer = (): ports.BallotSealer => ({
  seal: sealBallot,
  id: ballotId,
  code: entryCode,
});
export const ballotKeys = /* @__PURE__ */ once((): ports.BallotKeys =>
  kmsBallotKeys(setting("BALLOT_KEY_ID")),
);
export const decisions = /* @__PURE__ */ once((): ports.Decisions => dynamoDecisions(workTable()));
export const executions = /* @__PURE__ */ once((): ports.Executions =>
  sfnExecutions({
    nomination: () => setting("NOMINATION_MACHINE_ARN"),
    session: () => setting("SESSION_MACHINE_ARN"),
    decision: () => setting("DECISION_MACHINE_ARN"),
  }),
);
export const mailer = /* @__PURE__ */ once((): ports.Mailer =>
  sesMailer(workTable(), systemClock, {
    from: setting("MAIL_FROM"),
    helpLine: setting("HELP_LINE"),
  }),
);
export const mailRecords = /* @__PURE__ */ once((): ports.MailRecords =>
  dynamoMailRecords(workTable()),
);
export const dossierFiles = /* @__PURE__ */ once((): ports.DossierFiles =>
  s3DossierFiles(setting("DOSSIER_BUCKET"), systemRandom),
);
export const opinionScans = /* @__PURE__ */ once((): ports.OpinionScans =>
  dynamoOpinionScans(workTable()),
);
export const inspector = (): ports.Inspector => inspectFile;
export const paperMaker = (): ports.PaperMaker => ({
  decision: drawDecision,
  minutes: drawMinutes,
  certificates: drawCertificates,
  letter: drawLetter,
});
export const workbookMaker = (): ports.WorkbookMaker => writeWorkbook;
const sealed = (): boolean => setting("SEAL_MODE") === "configured";
const timeUrl = (): string => setting("TSA_URL");
const sealFiles = /* @__PURE__ */ once(() => s3Seal(setting("DECISION_BUCKET")));
/** Draws what is issued: with the organisation's own seal and signature where they are configured. */
export const sealingPaperMaker = (): Pick<ports.PaperMaker, "decision"> => ({
  decision: async (paper) => drawDecision(paper, paper.mode === "configured" ? await stamps() : {}),
});
const stamps = async () => {
  const { seal, signature } = await sealFiles()();
  return { ...(seal && { seal }), ...(signature && { signature }) };
};
export const decisionSigner = /* @__PURE__ */ once((): ports.DecisionSigner =>
  kmsDecisionSigner(setting("SIGNING_KEY_ID"), {
    seal: sealed() ? sealFiles() : undefined,
    time: timeUrl() === "" ? undefined : { url: timeUrl(), roots: sealFiles() },
  }),
);
/** The samples have no fault: they claim nothing. */
export const sealCheck = /* @__PURE__ */ once((): ports.SealCheck | undefined =>
  sealed() ? kmsSealCheck(setting("SIGNING_KEY_ID"), sealFiles(), timeUrl() !== "") : undefined,
);
export const signatureReader = /* @__PURE__ */ once((): ports.SignatureReader =>
  readSignature(sealed() ? sealFiles() : () => Promise.resolve(undefined)),
);
export const signingKey = /* @__PURE__ */ once((): ports.SigningKey =>
  kmsSigningKey(setting("SIGNING_KEY_ID")),
);
export const decisionArchive = /* @__PURE__ */ once((): ports.DecisionArchive =>
  s3DecisionArchive(setting("DECISION_BUCKET")),
);
export const webSessions = /* @__PURE__ */ once((): ports.WebSessions =>
  dynamoWebSessions(workTable(), systemClock, systemRandom),
);
export const signInProvider = /* @__PURE__ */ once((): ports.SignInProvider =>
  oidcSignIn({
    issuer: setting("OIDC_ISSUER"),
    clientId: setting("OIDC_CLIENT_ID"),
    publicUrl: setting("PUBLIC_URL"),
  }),
);

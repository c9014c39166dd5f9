import type { EnvKey } from "../schemas/env.ts";

/** Actions on a table and all its indexes. A transaction needs the action of each of its items. */
export type TableAction =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "ConditionCheckItem";

/**
 * Where files are: `incoming` and `dossiers` in the dossier bucket, `decisions` in its own; there,
 * too, `seal`: the organisation's seal and certificates, which no function may write.
 */
export type Place = "incoming" | "dossiers" | "decisions" | "seal";

/** What a Lambda may touch: `infra/aws` makes it IAM, `infra/local` makes it allow or deny. */
export type Grants = {
  readonly table?: readonly TableAction[];
  readonly ballots?: readonly TableAction[];
  readonly files?: readonly `${"read" | "write" | "delete"} ${Place}`[];
  readonly machines?: readonly (
    "start nomination" | "start session" | "start decision" | "resume" | "look"
  )[];
  readonly mail?: true;
  readonly keys?: readonly (
    "make ballot key" | "open ballots" | "sign decisions" | "read signing key"
  )[];
};

/** What makes a function run. `operator` is run by hand or by the deployment, never by a person. */
export type Trigger =
  | "task"
  | "operator"
  | { readonly schedule: `rate(${number} minutes)` }
  | { readonly event: "file received" | "mail bounced" }
  /** `ANY` takes every method; a parameter at the end, `{path+}`, takes all that is below. */
  | { readonly routes: readonly `${"GET" | "POST" | "ANY"} /${string}`[] };

/** One Lambda: its file, what runs it, what it may read and touch. */
export type FunctionSpec = {
  readonly entry: `functions/${"steps" | "http"}/${string}.ts`;
  readonly on: Trigger;
  readonly env: readonly EnvKey[];
  readonly grants: Grants;
  /** Seconds; 10 unless it says otherwise. */
  readonly timeout?: number;
  /** Megabytes; 512 unless it says otherwise. */
  readonly memory?: number;
  /** Copies that may run at once, where more would harm. */
  readonly concurrency?: number;
};

const read = ["GetItem", "BatchGetItem", "Query"] as const;
const write = ["PutItem", "UpdateItem", "ConditionCheckItem"] as const;
const readWrite = [...read, ...write] as const;
const page = ["TABLE_NAME", "PUBLIC_URL", "STORE_ORIGIN", "SEAL_MODE", "HELP_LINE"] as const;
const mailing = ["TABLE_NAME", "PUBLIC_URL", "MAIL_FROM", "HELP_LINE"] as const;

/** Every Lambda there is. Adding one means adding an entry here and a file it points to. */
export const manifest = {
  // The life of a nomination.
  PlanRoute: {
    entry: "functions/steps/plan-route.ts",
    on: "task",
    env: ["TABLE_NAME"],
    grants: { table: readWrite },
  },
  OpenStage: {
    entry: "functions/steps/open-stage.ts",
    on: "task",
    env: mailing,
    grants: { table: readWrite, mail: true, machines: ["resume"] },
  },
  EscalateStage: {
    entry: "functions/steps/escalate-stage.ts",
    on: "task",
    env: mailing,
    grants: { table: readWrite, mail: true },
  },
  AwaitRevision: {
    entry: "functions/steps/await-revision.ts",
    on: "task",
    env: mailing,
    grants: { table: readWrite, mail: true, machines: ["resume"] },
  },
  EscalateRevision: {
    entry: "functions/steps/escalate-revision.ts",
    on: "task",
    env: mailing,
    grants: { table: readWrite, mail: true },
  },
  CloseNomination: {
    entry: "functions/steps/close-nomination.ts",
    on: "task",
    env: mailing,
    grants: { table: readWrite, mail: true },
  },
  // A vote.
  InviteVoters: {
    entry: "functions/steps/invite-voters.ts",
    on: "task",
    env: [...mailing, "BALLOT_TABLE_NAME", "BALLOT_KEY_ID"],
    grants: {
      table: readWrite,
      ballots: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"],
      mail: true,
      machines: ["resume"],
      keys: ["make ballot key"],
    },
  },
  TallySession: {
    entry: "functions/steps/tally-session.ts",
    on: "task",
    env: ["TABLE_NAME", "BALLOT_TABLE_NAME", "BALLOT_KEY_ID"],
    grants: {
      table: readWrite,
      ballots: ["GetItem", "Query", "UpdateItem"],
      keys: ["open ballots"],
    },
    timeout: 30,
  },
  AskChair: {
    entry: "functions/steps/ask-chair.ts",
    on: "task",
    env: mailing,
    grants: { table: readWrite, mail: true, machines: ["resume"] },
  },
  EscalateChair: {
    entry: "functions/steps/escalate-chair.ts",
    on: "task",
    env: ["TABLE_NAME"],
    grants: { table: readWrite },
  },
  AnnounceResult: {
    entry: "functions/steps/announce-result.ts",
    on: "task",
    env: mailing,
    grants: { table: readWrite, mail: true, machines: ["resume"] },
    timeout: 60,
  },
  DraftDecisions: {
    entry: "functions/steps/draft-decisions.ts",
    on: "task",
    env: ["TABLE_NAME", "DECISION_MACHINE_ARN"],
    grants: { table: readWrite, machines: ["start decision"] },
    timeout: 30,
  },
  // A decision.
  RequestSignature: {
    entry: "functions/steps/request-signature.ts",
    on: "task",
    env: mailing,
    grants: { table: readWrite, mail: true, machines: ["resume"] },
  },
  EscalateSignature: {
    entry: "functions/steps/escalate-signature.ts",
    on: "task",
    env: mailing,
    grants: { table: readWrite, mail: true, machines: ["resume"] },
  },
  IssueDecision: {
    entry: "functions/steps/issue-decision.ts",
    on: "task",
    env: ["TABLE_NAME", "PUBLIC_URL", "DECISION_BUCKET", "SIGNING_KEY_ID", "SEAL_MODE", "TSA_URL"],
    grants: {
      table: readWrite,
      files: ["read decisions", "write decisions", "read seal"],
      keys: ["sign decisions"],
    },
    timeout: 30,
    memory: 1024,
    concurrency: 2,
  },
  PublishDecision: {
    entry: "functions/steps/publish-decision.ts",
    on: "task",
    env: mailing,
    grants: { table: readWrite, mail: true, machines: ["resume"] },
    timeout: 60,
  },
  // What runs by itself, or by hand.
  CheckFile: {
    entry: "functions/steps/check-file.ts",
    on: { event: "file received" },
    env: ["TABLE_NAME", "DOSSIER_BUCKET"],
    grants: {
      table: readWrite,
      files: ["read incoming", "write dossiers", "read dossiers"],
    },
    timeout: 30,
    memory: 1024,
  },
  RecordBounce: {
    entry: "functions/steps/record-bounce.ts",
    on: { event: "mail bounced" },
    env: ["TABLE_NAME"],
    grants: { table: readWrite },
  },
  SweepDeadlines: {
    entry: "functions/steps/sweep-deadlines.ts",
    on: { schedule: "rate(60 minutes)" },
    env: [...mailing, "NOMINATION_MACHINE_ARN", "SESSION_MACHINE_ARN", "DECISION_MACHINE_ARN"],
    grants: {
      table: readWrite,
      mail: true,
      machines: ["start nomination", "start session", "start decision", "resume", "look"],
    },
    timeout: 60,
  },
  LoadRegistry: {
    entry: "functions/steps/load-registry.ts",
    on: "operator",
    env: ["TABLE_NAME"],
    grants: { table: readWrite },
    timeout: 60,
  },
  VerifyRecord: {
    entry: "functions/steps/verify-record.ts",
    on: "operator",
    env: [
      "TABLE_NAME",
      "BALLOT_TABLE_NAME",
      "BALLOT_KEY_ID",
      "DECISION_BUCKET",
      "SIGNING_KEY_ID",
      "SEAL_MODE",
      "TSA_URL",
    ],
    // Reads, and opens the ballots of rounds that were counted, as the count did.
    grants: {
      table: read,
      ballots: ["GetItem", "Query"],
      files: ["read decisions", "read seal"],
      keys: ["open ballots", "read signing key"],
    },
    timeout: 300,
    memory: 1024,
  },
  // Pages for everyone.
  ReportHealth: {
    entry: "functions/http/report-health.ts",
    on: { routes: ["GET /healthz"] },
    env: [],
    grants: {},
  },
  ShowAsset: {
    entry: "functions/http/show-asset.ts",
    on: { routes: ["GET /assets/{name}"] },
    env: [],
    grants: {},
  },
  ShowNowhere: {
    entry: "functions/http/show-nowhere.ts",
    on: { routes: ["GET /{path+}"] },
    env: page,
    grants: { table: read },
  },
  ShowHome: {
    entry: "functions/http/show-home.ts",
    on: { routes: ["GET /"] },
    env: page,
    grants: { table: read },
  },
  SwitchLanguage: {
    entry: "functions/http/switch-language.ts",
    on: { routes: ["POST /language"] },
    env: ["PUBLIC_URL"],
    grants: {},
  },
  SignIn: {
    entry: "functions/http/sign-in.ts",
    on: { routes: ["GET /sign-in", "GET /sign-in/callback"] },
    env: [...page, "OIDC_ISSUER", "OIDC_CLIENT_ID"],
    grants: { table: [...readWrite, "DeleteItem"] },
  },
  SignOut: {
    entry: "functions/http/sign-out.ts",
    on: { routes: ["POST /sign-out"] },
    env: page,
    grants: { table: [...readWrite, "DeleteItem"] },
  },
  CompareFile: {
    entry: "functions/http/compare-file.ts",
    on: { routes: ["POST /verify", "POST /verify/{number}/{year}"] },
    env: [...page, "DECISION_BUCKET"],
    grants: { table: read, files: ["read decisions"] },
  },
  VerifyDecision: {
    entry: "functions/http/verify-decision.ts",
    on: {
      routes: [
        "GET /verify",
        "GET /verify/{number}/{year}",
        "GET /verify/{number}/{year}/decision.pdf",
      ],
    },
    env: [...page, "DECISION_BUCKET"],
    grants: { table: read, files: ["read decisions"] },
  },
  PrintCertificates: {
    entry: "functions/http/print-certificates.ts",
    on: {
      routes: ["GET /nominations/{id}/certificate.pdf", "GET /decisions/{id}/certificates.pdf"],
    },
    env: page,
    grants: { table: read },
    memory: 1024,
    timeout: 30,
  },
  CheckReceipt: {
    entry: "functions/http/check-receipt.ts",
    on: { routes: ["GET /receipts", "POST /receipts"] },
    env: [...page, "BALLOT_TABLE_NAME"],
    // Sees whether a ballot is there; has no key, so never what it says.
    grants: { table: read, ballots: ["GetItem"] },
  },
  // For programs.
  AnswerApi: {
    entry: "functions/http/answer-api.ts",
    on: { routes: ["ANY /api/v1", "ANY /api/v1/{path+}"] },
    env: ["TABLE_NAME", "PUBLIC_URL", "SEAL_MODE", "BALLOT_TABLE_NAME"],
    // Reads how full a box is; has no key.
    grants: { table: read, ballots: ["GetItem"] },
  },
  // A cooperative's way.
  ListNominations: {
    entry: "functions/http/list-nominations.ts",
    on: { routes: ["GET /nominations"] },
    env: page,
    grants: { table: read },
  },
  StartNomination: {
    entry: "functions/http/start-nomination.ts",
    on: { routes: ["GET /nominations/new", "POST /nominations/new"] },
    env: page,
    grants: { table: readWrite },
  },
  ShowNomination: {
    entry: "functions/http/show-nomination.ts",
    on: { routes: ["GET /nominations/{id}"] },
    env: page,
    grants: { table: read },
  },
  DescribeNomination: {
    entry: "functions/http/describe-nomination.ts",
    on: { routes: ["GET /nominations/{id}/details", "POST /nominations/{id}/details"] },
    env: page,
    grants: { table: readWrite },
  },
  CollectFiles: {
    entry: "functions/http/collect-files.ts",
    on: { routes: ["GET /nominations/{id}/files", "POST /nominations/{id}/files"] },
    env: [...page, "DOSSIER_BUCKET"],
    grants: { table: readWrite, files: ["write incoming"] },
  },
  OpenFile: {
    entry: "functions/http/open-file.ts",
    on: { routes: ["GET /nominations/{id}/files/{file}"] },
    env: [...page, "DOSSIER_BUCKET"],
    grants: { table: read, files: ["read dossiers"] },
  },
  PrepareLetter: {
    entry: "functions/http/prepare-letter.ts",
    on: {
      routes: [
        "GET /nominations/{id}/submission-letter",
        "GET /nominations/{id}/submission-letter.pdf",
      ],
    },
    env: page,
    grants: { table: read },
    memory: 1024,
  },
  PrintReturnNotice: {
    entry: "functions/http/print-return-notice.ts",
    on: { routes: ["GET /nominations/{id}/returns/{visit}/notice.pdf"] },
    env: page,
    grants: { table: read },
    memory: 1024,
  },
  SubmitNomination: {
    entry: "functions/http/submit-nomination.ts",
    on: { routes: ["GET /nominations/{id}/submit", "POST /nominations/{id}/submit"] },
    env: [...page, "MAIL_FROM", "NOMINATION_MACHINE_ARN"],
    grants: { table: readWrite, mail: true, machines: ["start nomination", "resume"] },
  },
  WithdrawNomination: {
    entry: "functions/http/withdraw-nomination.ts",
    on: { routes: ["GET /nominations/{id}/withdraw", "POST /nominations/{id}/withdraw"] },
    env: [...page, "MAIL_FROM"],
    grants: { table: readWrite, mail: true, machines: ["resume"] },
  },
  // Answers by mailed link.
  ReviewDossier: {
    entry: "functions/http/review-dossier.ts",
    on: { routes: ["GET /review/{link}", "POST /review/{link}"] },
    env: [...page, "MAIL_FROM"],
    grants: { table: readWrite, mail: true, machines: ["resume"] },
  },
  OpenReviewedFile: {
    entry: "functions/http/open-reviewed-file.ts",
    on: { routes: ["GET /review/{link}/files/{file}"] },
    env: [...page, "DOSSIER_BUCKET"],
    grants: { table: read, files: ["read dossiers"] },
  },
  CastBallot: {
    entry: "functions/http/cast-ballot.ts",
    on: { routes: ["GET /ballot/{link}", "POST /ballot/{link}"] },
    env: [...page, "MAIL_FROM", "BALLOT_TABLE_NAME"],
    grants: {
      table: readWrite,
      ballots: ["GetItem", "PutItem", "UpdateItem", "ConditionCheckItem"],
      mail: true,
      machines: ["resume"],
    },
  },
  NameDeputy: {
    entry: "functions/http/name-deputy.ts",
    on: { routes: ["GET /ballot/{link}/deputy", "POST /ballot/{link}/deputy"] },
    env: [...page, "MAIL_FROM", "BALLOT_TABLE_NAME"],
    grants: {
      table: readWrite,
      ballots: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"],
      mail: true,
    },
  },
  ReadCandidate: {
    entry: "functions/http/read-candidate.ts",
    on: {
      routes: [
        "GET /ballot/{link}/nominations/{id}",
        "GET /ballot/{link}/nominations/{id}/files/{file}",
      ],
    },
    env: [...page, "DOSSIER_BUCKET"],
    grants: { table: read, files: ["read dossiers"] },
  },
  DecideTie: {
    entry: "functions/http/decide-tie.ts",
    on: { routes: ["GET /chair/{link}", "POST /chair/{link}"] },
    env: page,
    grants: { table: readWrite, machines: ["resume"] },
  },
  SignDecision: {
    entry: "functions/http/sign-decision.ts",
    on: { routes: ["GET /sign/{link}", "POST /sign/{link}", "GET /sign/{link}/draft.pdf"] },
    env: page,
    grants: { table: readWrite, machines: ["resume"] },
    memory: 1024,
  },
  // Sessions, the desk, the registry.
  ListSessions: {
    entry: "functions/http/list-sessions.ts",
    on: { routes: ["GET /sessions"] },
    env: page,
    grants: { table: read },
  },
  OpenSession: {
    entry: "functions/http/open-session.ts",
    on: { routes: ["GET /sessions/new", "POST /sessions/new"] },
    env: [...page, "SESSION_MACHINE_ARN"],
    grants: { table: readWrite, machines: ["start session"] },
  },
  ShowSession: {
    entry: "functions/http/show-session.ts",
    on: { routes: ["GET /sessions/{id}", "GET /sessions/{id}/minutes.pdf"] },
    env: [...page, "BALLOT_TABLE_NAME"],
    grants: { table: read, ballots: ["GetItem"] },
    memory: 1024,
  },
  ExtendSession: {
    entry: "functions/http/extend-session.ts",
    on: { routes: ["GET /sessions/{id}/extend", "POST /sessions/{id}/extend"] },
    env: [...page, "BALLOT_TABLE_NAME"],
    grants: { table: readWrite, ballots: ["GetItem", "UpdateItem"], machines: ["resume"] },
  },
  RemindVoters: {
    entry: "functions/http/remind-voters.ts",
    on: { routes: ["GET /sessions/{id}/remind", "POST /sessions/{id}/remind"] },
    env: [...page, "MAIL_FROM", "BALLOT_TABLE_NAME"],
    grants: { table: readWrite, ballots: ["GetItem"], mail: true },
    timeout: 30,
  },
  CloseSession: {
    entry: "functions/http/close-session.ts",
    on: { routes: ["GET /sessions/{id}/close", "POST /sessions/{id}/close"] },
    env: [...page, "BALLOT_TABLE_NAME"],
    grants: { table: readWrite, ballots: ["GetItem", "UpdateItem"], machines: ["resume"] },
  },
  CancelSession: {
    entry: "functions/http/cancel-session.ts",
    on: { routes: ["GET /sessions/{id}/cancel", "POST /sessions/{id}/cancel"] },
    env: [...page, "BALLOT_TABLE_NAME"],
    grants: { table: readWrite, ballots: ["GetItem", "UpdateItem"], machines: ["resume"] },
  },
  ListOpinions: {
    entry: "functions/http/list-opinions.ts",
    on: { routes: ["GET /sessions/{id}/opinions"] },
    env: [...page, "BALLOT_TABLE_NAME"],
    grants: { table: read, ballots: ["GetItem"] },
  },
  EnterOpinion: {
    entry: "functions/http/enter-opinion.ts",
    on: {
      routes: [
        "GET /sessions/{id}/opinions/{person}",
        "POST /sessions/{id}/opinions/{person}",
        "GET /sessions/{id}/opinions/{person}/scan",
      ],
    },
    env: [...page, "MAIL_FROM", "BALLOT_TABLE_NAME", "DOSSIER_BUCKET"],
    grants: {
      table: readWrite,
      ballots: ["GetItem", "PutItem", "UpdateItem", "ConditionCheckItem"],
      files: ["write incoming", "read dossiers"],
      mail: true,
      machines: ["resume"],
    },
  },
  ListDecisions: {
    entry: "functions/http/list-decisions.ts",
    on: { routes: ["GET /decisions"] },
    env: page,
    grants: { table: read },
  },
  DraftDecision: {
    entry: "functions/http/draft-decision.ts",
    on: { routes: ["POST /decisions"] },
    env: [...page, "DECISION_MACHINE_ARN"],
    grants: { table: readWrite, machines: ["start decision"] },
  },
  ShowDecision: {
    entry: "functions/http/show-decision.ts",
    on: { routes: ["GET /decisions/{id}"] },
    env: page,
    grants: { table: read },
  },
  RemindSigner: {
    entry: "functions/http/remind-signer.ts",
    on: { routes: ["POST /decisions/{id}/remind"] },
    env: [...page, "MAIL_FROM"],
    grants: { table: readWrite, mail: true },
  },
  CancelDecision: {
    entry: "functions/http/cancel-decision.ts",
    on: { routes: ["GET /decisions/{id}/cancel", "POST /decisions/{id}/cancel"] },
    env: page,
    grants: { table: readWrite, machines: ["resume"] },
  },
  AmendDecision: {
    entry: "functions/http/amend-decision.ts",
    on: { routes: ["GET /decisions/{id}/amend/{act}", "POST /decisions/{id}/amend/{act}"] },
    env: [...page, "DECISION_MACHINE_ARN"],
    grants: { table: readWrite, machines: ["start decision"] },
  },
  ShowDesk: {
    entry: "functions/http/show-desk.ts",
    on: { routes: ["GET /desk"] },
    env: page,
    grants: { table: read },
  },
  RemindHolder: {
    entry: "functions/http/remind-holder.ts",
    on: { routes: ["POST /desk/nominations/{id}/remind"] },
    env: [...page, "MAIL_FROM"],
    grants: { table: readWrite, mail: true },
  },
  ReassignStage: {
    entry: "functions/http/reassign-stage.ts",
    on: { routes: ["GET /desk/nominations/{id}/reassign", "POST /desk/nominations/{id}/reassign"] },
    env: [...page, "MAIL_FROM"],
    grants: { table: readWrite, mail: true },
  },
  FreezeNomination: {
    entry: "functions/http/freeze-nomination.ts",
    on: { routes: ["GET /desk/nominations/{id}/freeze", "POST /desk/nominations/{id}/freeze"] },
    env: [...page, "MAIL_FROM"],
    grants: { table: readWrite, mail: true },
  },
  ShowReport: {
    entry: "functions/http/show-report.ts",
    on: { routes: ["GET /reports/fairness", "GET /reports/fairness/sheet.xlsx"] },
    env: page,
    grants: { table: read },
    // Ten years of seasons and sixty sessions.
    timeout: 30,
    memory: 1024,
  },
  ShowRegistry: {
    entry: "functions/http/show-registry.ts",
    on: { routes: ["GET /registry"] },
    env: page,
    grants: { table: read },
  },
  HandOverRole: {
    entry: "functions/http/hand-over-role.ts",
    on: {
      routes: [
        "GET /registry/roles/{organisation}/{role}",
        "POST /registry/roles/{organisation}/{role}",
      ],
    },
    env: [...page, "MAIL_FROM", "BALLOT_TABLE_NAME"],
    // Passes seats of open sessions on: a seat and its deputy are replaced in one transaction.
    grants: {
      table: readWrite,
      ballots: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"],
      mail: true,
    },
    timeout: 30,
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;

/** The name of a Lambda. */
export type FunctionName = keyof typeof manifest;

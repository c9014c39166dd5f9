import type {
  BallotBox,
  CastFor,
  Mandate,
  SealedBallot,
  Succession,
  VoterMarker,
} from "../schemas/ballot-box.ts";
import type { CertificatesPaper } from "../schemas/certificate-paper.ts";
import type { Slot } from "../schemas/catalogue/slots.ts";
import type { StageName } from "../schemas/catalogue/stages.ts";
import type { Decision, IssuedFile } from "../schemas/decision.ts";
import type { AcceptedFile, DossierFile, DossierVersion } from "../schemas/dossier.ts";
import type { NewEvent, NominationEvent } from "../schemas/event.ts";
import type { Inspection } from "../schemas/inspection.ts";
import type { LetterPaper } from "../schemas/letter-paper.ts";
import type { Link, LinkPurpose, VoidReason } from "../schemas/link.ts";
import type { Mail, MailRecord } from "../schemas/mail.ts";
import type { Nomination } from "../schemas/nomination.ts";
import type { Nominated } from "../schemas/nominated.ts";
import type { OpinionScan } from "../schemas/opinion.ts";
import type { DecisionPaper, MinutesPaper } from "../schemas/paper.ts";
import type { Id, Instant, LocalDate } from "../schemas/primitives.ts";
import type {
  Campaign,
  Cluster,
  Organisation,
  PastAward,
  Person,
  PersonRole,
  RegistryFile,
  RoleName,
  Season,
  Seat,
} from "../schemas/registry.ts";
import type { Ballot, RoundKey, Session, SessionHead } from "../schemas/session.ts";
import type { StageRecord } from "../schemas/stage.ts";
import type { SignInAttempt, WebSession } from "../schemas/web-session.ts";
import type { Workbook } from "../schemas/workbook.ts";

/** Now. The only source of time. */
export type Clock = { readonly now: () => Instant };

/** The only source of chance. */
export type Random = {
  /** A new identifier: `n` nomination, `f` file, `s` session, `d` decision. */
  readonly id: (kind: "n" | "f" | "s" | "d") => Id;
  /** 256 random bits, base64url. */
  readonly token: () => string;
  /** Sixteen characters of a receipt that can be read aloud. */
  readonly receipt: () => string;
  /** The same things in an order that tells nothing. */
  readonly shuffled: <Thing>(things: readonly Thing[]) => Thing[];
};

/** SHA-256 of a text, in hexadecimal. */
export type Digester = (text: string) => string;

/** Somebody who holds a seat today. */
export type SeatHolder = { readonly person: Person; readonly role: PersonRole };

/** Who is who: organisations, people, seats, clusters, seasons. All reads are of a given day. */
export type Registry = {
  readonly organisation: (id: string) => Promise<Organisation | undefined>;
  readonly organisations: (ids: readonly string[]) => Promise<Organisation[]>;
  /** The provincial alliance of a province on a day. */
  readonly allianceOf: (province: string, day: LocalDate) => Promise<Organisation | undefined>;
  /** Every provincial alliance, those that merged into others included. */
  readonly alliances: () => Promise<Organisation[]>;
  /** The units that an officer of this organisation may nominate: itself and its units. */
  readonly organisationsOf: (province: string, day: LocalDate) => Promise<Organisation[]>;
  readonly person: (id: string) => Promise<Person | undefined>;
  readonly personByEmail: (email: string) => Promise<Person | undefined>;
  /** The seats that a person holds on a day. */
  readonly seatsOf: (personId: string, day: LocalDate) => Promise<PersonRole[]>;
  /** The people who hold a seat on a day. */
  readonly holdersOf: (seat: Seat, day: LocalDate) => Promise<SeatHolder[]>;
  /** Every seat of an organisation, past ones included. */
  readonly seatsAt: (organisationId: string) => Promise<PersonRole[]>;
  /** Everybody who holds a role anywhere on a day. */
  readonly holdersOfRole: (role: RoleName, day: LocalDate) => Promise<SeatHolder[]>;
  readonly cluster: (id: string, year: number) => Promise<Cluster | undefined>;
  readonly clusters: (year: number) => Promise<Cluster[]>;
  readonly season: (id: string) => Promise<Season | undefined>;
  readonly seasons: () => Promise<Season[]>;
  readonly campaign: (id: string) => Promise<Campaign | undefined>;
  readonly pastAwards: (organisationId: string) => Promise<PastAward[]>;
  /** Every award of a year, whoever has it. */
  readonly awardsOf: (year: number) => Promise<PastAward[]>;
  readonly rememberAward: (award: PastAward) => Promise<void>;
  /** Ends a seat's holding on the day before and begins it for the next person, in one write. */
  readonly handOver: (from: PersonRole, to: PersonRole, person: Person) => Promise<void>;
  readonly load: (file: RegistryFile) => Promise<void>;
};

/** Everything that changes together with a nomination, in one transaction. */
export type NominationChange = {
  /** As it was read; its version is the condition. Absent when it is new. */
  readonly before?: Nomination;
  /** As it shall be; version, event count and chain head are set by the store. */
  readonly after: Nomination;
  readonly events: readonly NewEvent[];
  /** The stage record to write; its version is the condition (0: it must not exist yet). */
  readonly stage?: StageRecord;
  readonly files?: readonly DossierFile[];
  readonly dossier?: DossierVersion;
};

/** A part of a list, and where the next part begins. */
export type Page<Thing> = { readonly items: Thing[]; readonly next?: string };

export type Nominations = {
  readonly find: (id: Id) => Promise<Nomination | undefined>;
  readonly findMany: (ids: readonly Id[]) => Promise<Nomination[]>;
  /** Writes all of a change or nothing; throws `StaleWrite` when somebody wrote first. */
  readonly save: (change: NominationChange) => Promise<Nomination>;
  readonly stage: (id: Id, visit: number) => Promise<StageRecord | undefined>;
  /** The stages in which these nominations stand, in no order; one that has not begun has none. */
  readonly stagesOf: (
    nominations: readonly Pick<Nomination, "id" | "visit">[],
  ) => Promise<StageRecord[]>;
  /** Notes that the workflow was resumed with a stage's answer. */
  readonly markResumed: (stage: StageRecord) => Promise<void>;
  readonly events: (id: Id) => Promise<NominationEvent[]>;
  /** Every file ever received, refused and removed ones included, oldest first. */
  readonly files: (id: Id) => Promise<DossierFile[]>;
  readonly dossier: (id: Id, version: number) => Promise<DossierVersion | undefined>;
  /** Nominations of an organisation, newest first. */
  readonly ofOwner: (ownerId: string, cursor?: string) => Promise<Page<Nomination>>;
  /** Open nominations that wait for a seat, by due date. */
  readonly heldBy: (seat: Seat, cursor?: string) => Promise<Page<Nomination>>;
  /** Nominations of a season that stand in a stage, longest waiting first. */
  readonly inStage: (
    seasonId: string,
    stage: StageName,
    cursor?: string,
  ) => Promise<Page<Nomination>>;
  /** Every nomination of a season that was ever sent in, shortened to what a report counts. */
  readonly ofSeason: (seasonId: string) => Promise<Nominated[]>;
  /** Every open nomination, by due date: the desk's list and the sweeper's. */
  readonly open: (cursor?: string) => Promise<Page<Nomination>>;
};

/** Links mailed to people. The store keeps hashes; the raw token exists only in the mail. */
export type Links = {
  /** Makes a link and voids any earlier one for the same person, subject and purpose. */
  readonly issue: (link: Omit<Link, "hash" | "issuedAt">) => Promise<string>;
  /** The link behind a raw token, whatever its state. */
  readonly find: (token: string) => Promise<Link | undefined>;
  readonly void: (
    subjectId: Id,
    reason: VoidReason,
    only?: { readonly personId?: string; readonly purpose?: LinkPurpose },
  ) => Promise<void>;
};

export type Sessions = {
  readonly find: (id: Id) => Promise<Session | undefined>;
  /** Writes when the stored version is still the given one (0: new); throws `StaleWrite`. */
  readonly save: (session: Session) => Promise<Session>;
  /** Newest first. */
  readonly ofSeason: (seasonId: string) => Promise<SessionHead[]>;
  /** Sessions whose workflow still runs, for the sweeper. */
  readonly unfinished: () => Promise<SessionHead[]>;
};

/** What became of an attempt to cast. */
export type CastOutcome =
  | { readonly outcome: "cast"; readonly cast: number; readonly members: number }
  | { readonly outcome: "already-cast" }
  | { readonly outcome: "closed" }
  /** The member has named a deputy, who alone may vote as long as that stands. */
  | { readonly outcome: "deputed" }
  /** Whoever came is no longer, or never was, the member's deputy. */
  | { readonly outcome: "mandate-ended" }
  /** The member's seat has another voter now. */
  | { readonly outcome: "seat-passed" };

/** The ballot boxes: their own table, their own grants. */
export type BallotBoxes = {
  readonly open: (box: BallotBox) => Promise<void>;
  readonly find: (sessionId: Id, round: number) => Promise<BallotBox | undefined>;
  /** Whether this voter has a marker; never when it was made. */
  readonly hasVoted: (sessionId: Id, round: number, personId: string) => Promise<boolean>;
  /**
   * Marker, sealed ballot, count, closing time and who may act in one transaction. A ballot that lies in the box
   * already, because an earlier attempt went unheard, was cast.
   */
  readonly cast: (
    ballot: SealedBallot,
    personId: string,
    now: Instant,
    how?: CastFor,
  ) => Promise<CastOutcome>;
  /** The marker of a voter; undefined before the vote. */
  readonly marker: (
    sessionId: Id,
    round: number,
    personId: string,
  ) => Promise<VoterMarker | undefined>;
  /** Whether a ballot of this id lies in the box. */
  readonly holds: (sessionId: Id, round: number, id: string) => Promise<boolean>;
  /**
   * Closes the box and answers with it. One that was cancelled stays so; one whose closing was moved
   * stays open until then, or until it is full.
   */
  readonly close: (sessionId: Id, round: number, now: Instant) => Promise<BallotBox>;
  /** Moves the closing of a box that still takes ballots; answers whether it did. */
  readonly moveClosing: (
    sessionId: Id,
    round: number,
    to: Instant,
    now: Instant,
  ) => Promise<boolean>;
  /** Ends a box without a count and answers with it, as it then is; one that was closed stays so. */
  readonly cancel: (sessionId: Id, round: number) => Promise<BallotBox>;
  /** Sealed ballots in the order of their ids. Only after closing. */
  readonly sealed: (sessionId: Id, round: number) => Promise<SealedBallot[]>;
  readonly markers: (sessionId: Id, round: number) => Promise<string[]>;
  /** Every marker with how its ballot came in, by person. */
  readonly tookPart: (sessionId: Id, round: number) => Promise<VoterMarker[]>;
};

/** What became of naming a deputy, or of taking the naming back. */
export type MandateOutcome =
  | "done"
  /** This member has a deputy already, or none to take back. */
  | "stands"
  /** The deputy votes for another member. */
  | "taken"
  /** The box takes no ballots any more, or who votes for whom has changed since it was read. */
  | "changed"
  | "already-cast"
  | "closed";

/** Deputies, beside the markers that they compete with. */
export type Mandates = {
  readonly find: (sessionId: Id, round: number, memberId: string) => Promise<Mandate | undefined>;
  readonly all: (sessionId: Id, round: number) => Promise<Mandate[]>;
  /**
   * Only while the member has not voted, the box is open, the deputy is nobody else's, and the
   * box's seating is still the one that was `seen` before the naming was judged.
   */
  readonly name: (mandate: Mandate, now: Instant, seen: number) => Promise<MandateOutcome>;
  /** Only while nobody has voted on it. */
  readonly end: (mandate: Mandate, now: Instant) => Promise<MandateOutcome>;
};

/** What became of giving a seat another voter. */
export type SuccessionOutcome =
  "done" | "already-cast" | /** Others changed the seating, or the box is closed. */ "changed";

/** Seats with another voter than the list names, beside the markers that they compete with. */
export type Successions = {
  /** Who took over from a member in a round. */
  readonly find: (
    sessionId: Id,
    round: number,
    memberId: string,
  ) => Promise<Succession | undefined>;
  readonly all: (sessionId: Id, round: number) => Promise<Succession[]>;
  /**
   * Only while nobody has cast for the seat, the box is open, and its seating is still the one that
   * was `seen`. Ends the deputy of whoever held the seat.
   */
  readonly exchange: (
    succession: Succession,
    now: Instant,
    seen: number,
  ) => Promise<SuccessionOutcome>;
};

/** Makes envelopes that only the count can open. Needs no other service, so casting is quick. */
export type BallotSealer = {
  /** An envelope whose size depends on the number of candidates alone. */
  readonly seal: (ballot: Ballot, publicKey: string, candidates: number) => string;
  /** The id under which the ballot of a receipt lies in its box. */
  readonly id: (sessionId: Id, round: number, receipt: string) => string;
  /** The public code by which the owner of a receipt finds one of the own entries. */
  readonly code: (receipt: string, nominationId: Id) => string;
};

/** The keys of ballot boxes. Their private halves are wrapped, and only the count may unwrap. */
export type BallotKeys = {
  readonly make: (sessionId: Id, round: number) => Promise<RoundKey>;
  readonly open: (envelopes: readonly string[], key: RoundKey, sessionId: Id) => Promise<Ballot[]>;
};

export type Decisions = {
  readonly find: (id: Id) => Promise<Decision | undefined>;
  readonly byNumber: (number: number, year: number) => Promise<Decision | undefined>;
  readonly save: (decision: Decision) => Promise<Decision>;
  /** All of these writes or none, each on the condition of its version; throws `StaleWrite`. */
  readonly saveTogether: (decisions: readonly Decision[]) => Promise<void>;
  /** The decision whose issued file has this SHA-256. */
  readonly byFile: (sha256: string) => Promise<Decision | undefined>;
  /**
   * Gives number and date once, in the transaction that moves the decision to `numbered`; a repeat
   * answers with the number that it already has.
   */
  readonly number: (decision: Decision, date: LocalDate) => Promise<Decision>;
  readonly ofSeason: (seasonId: string) => Promise<Decision[]>;
  readonly unfinished: () => Promise<Decision[]>;
};

/** What became of a resumption. */
export type Resumed = "resumed" | "already-gone";

/** The three machines. Executions are named after their record, so a second start is refused. */
export type Executions = {
  readonly startNomination: (id: Id) => Promise<void>;
  readonly startSession: (id: Id, secondsToAnswer: number) => Promise<void>;
  /** `run` counts from 2 where a workflow that gave up is started anew. */
  readonly startDecision: (id: Id, secondsToAnswer: number, run?: number) => Promise<void>;
  readonly resume: (taskToken: string, result: unknown) => Promise<Resumed>;
  /**
   * Names of executions that ran a moment ago, many at one question. One that has just begun, or lies
   * behind very many others, may be missing: then only `look` knows.
   */
  readonly running: (machine: "nomination") => Promise<ReadonlySet<string>>;
  /** Whether an execution of this name runs, ended, or never was. */
  readonly look: (
    machine: "nomination" | "session" | "decision",
    id: Id,
    run?: number,
  ) => Promise<"running" | "ended" | "absent">;
};

/** Sends once for each mail id, and keeps a record without the text. */
export type Mailer = {
  readonly send: (mail: Mail) => Promise<void>;
  /** Whether this mail was sent, so that a repeated step need not make a new link for it. */
  readonly wasSent: (mailId: string) => Promise<boolean>;
};

/** What is kept of mails: which, to whom, when, and whether one came back. */
export type MailRecords = {
  readonly about: (nominationId: Id) => Promise<MailRecord[]>;
  /** Notes that a mail came back; undefined when it is none of ours. */
  readonly bounced: (messageId: string) => Promise<MailRecord | undefined>;
};

/** A form that the browser posts straight to the store. */
export type UploadForm = {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly largest: number;
};

/** A file as it came in. */
export type UploadedFile = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly declaredType: string;
};

export type DossierFiles = {
  /** A form for one file of one slot; the store enforces key, size and expiry. */
  readonly uploadForm: (nominationId: Id, slot: Slot, returnTo: string) => Promise<UploadForm>;
  /** What an upload's key says; undefined when it is none of ours. */
  readonly placeOf: (
    key: string,
  ) => { readonly nominationId: Id; readonly slot: Slot; readonly fileId: Id } | undefined;
  /** A form for the scan of an absent member's opinion. */
  readonly opinionForm: (sessionId: Id, personId: string, returnTo: string) => Promise<UploadForm>;
  readonly opinionPlaceOf: (
    key: string,
  ) => { readonly sessionId: Id; readonly personId: string } | undefined;
  readonly receive: (
    key: string,
    versionId: string,
  ) => Promise<UploadedFile | "too-large" | undefined>;
  /** Keeps the very bytes that were checked, and answers with their pinned version. */
  readonly keep: (
    ownerId: Id,
    fileId: Id,
    bytes: Uint8Array,
    mediaType: string,
  ) => Promise<{ readonly key: string; readonly versionId: string }>;
  /** An address that shows exactly the checked version, for five minutes. */
  readonly viewUrl: (
    file: Pick<AcceptedFile, "key" | "versionId" | "mediaType" | "type" | "name">,
  ) => Promise<string>;
};

/** Papers sent in as absent members' opinions, refused ones included. */
export type OpinionScans = {
  /** Those of one member, oldest first. */
  readonly of: (sessionId: Id, personId: string) => Promise<OpinionScan[]>;
  readonly keep: (scan: OpinionScan) => Promise<void>;
};

/** Judges a file by its content, in bounded time and memory. Never throws for bad content. */
export type Inspector = (file: {
  readonly bytes: Uint8Array;
  /** As the browser said; an empty or general one claims nothing. */
  readonly declaredType: string;
}) => Promise<Inspection>;

/** Draws papers: a pure function of their data, the same bytes again. */
export type PaperMaker = {
  readonly decision: (paper: DecisionPaper) => Promise<Uint8Array>;
  readonly minutes: (paper: MinutesPaper) => Promise<Uint8Array>;
  readonly letter: (paper: LetterPaper) => Promise<Uint8Array>;
  readonly certificates: (paper: CertificatesPaper) => Promise<Uint8Array>;
};

/** Makes one file of tables, in which no text is ever a formula. */
export type WorkbookMaker = (workbook: Workbook) => Promise<Uint8Array>;

/** The organisation's signature over a whole PDF. */
export type DecisionSigner = (pdf: {
  readonly bytes: Uint8Array;
  readonly at: Instant;
  readonly reason: string;
}) => Promise<Uint8Array>;

/** What a PDF's signature says, checked without asking anyone; `publicKey` is a SHA-256. */
export type SignatureReader = (pdf: Uint8Array) => Promise<{
  readonly valid: boolean;
  readonly coversWholeFile: boolean;
  readonly signer: { readonly name: string; readonly publicKey: string } | null;
  readonly digest: string;
  /** What it was made for, in its own words; empty without a signature. */
  readonly reason: string;
  /** Whom the certificate names, whether it is a sample, and what keeps it from a configured root. */
  readonly certificate: {
    readonly name: string;
    readonly sample: boolean;
    readonly faults: readonly string[];
  } | null;
  /** When somebody else says that the signature was there. */
  readonly stamp: {
    readonly at: Instant;
    readonly authority: string;
    readonly faults: readonly string[];
  } | null;
}>;

/** What keeps the configured seal and certificate from being used at a moment, for an administrator. */
export type SealCheck = (at: Instant) => Promise<readonly string[]>;

/** SHA-256 of the public half of the key that signs decisions. */
export type SigningKey = () => Promise<string>;

/** Where issued decisions lie: written once, never replaced. */
export type DecisionArchive = {
  /** Keeps a file unless one is there already; answers with the one that is there. */
  readonly keep: (name: string, bytes: Uint8Array, until: Instant) => Promise<IssuedFile>;
  readonly read: (file: IssuedFile) => Promise<Uint8Array>;
};

export type WebSessions = {
  /** Starts a session; the answer is the cookie's value, which is not stored. */
  readonly start: (person: Person) => Promise<string>;
  readonly find: (cookie: string) => Promise<WebSession | undefined>;
  readonly end: (cookie: string) => Promise<void>;
  readonly keepAttempt: (attempt: Omit<SignInAttempt, "hash">, cookie: string) => Promise<void>;
  /** Takes an attempt away, so that it can be used once. */
  readonly takeAttempt: (cookie: string) => Promise<SignInAttempt | undefined>;
};

/** The sign-in provider: OpenID Connect, code flow with PKCE. */
export type SignInProvider = {
  readonly begin: () => Promise<{
    readonly url: string;
    readonly state: string;
    readonly nonce: string;
    readonly verifier: string;
  }>;
  /** The verified address of whoever signed in; undefined when anything does not fit. */
  readonly finish: (
    callback: URL,
    attempt: Pick<SignInAttempt, "state" | "nonce" | "verifier">,
  ) => Promise<string | undefined>;
};

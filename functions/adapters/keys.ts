import { createHash } from "node:crypto";
import type { Seat } from "../../schemas/registry.ts";

/** Partition and sort key of one item. */
export type Key = { readonly PK: string; readonly SK: string };

/** SHA-256 of a text, in hexadecimal: how tokens and cookies are kept. */
export const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

const three = (value: number) => String(value).padStart(3, "0");
const six = (value: number) => String(value).padStart(6, "0");

/** The only place that spells the keys of the work table. */
export const keys = {
  organisation: (id: string): Key => ({ PK: `ORG#${id}`, SK: "ORG" }),
  pastAward: (id: string, year: number, award: string, nominee: string): Key => ({
    PK: `ORG#${id}`,
    SK: `AWARD#${year}#${award}#${digest(nominee).slice(0, 16)}`,
  }),
  person: (id: string): Key => ({ PK: `PERSON#${id}`, SK: "PERSON" }),
  seat: (seat: Seat, from: string, personId: string): Key => ({
    PK: `SEAT#${seat.organisationId}`,
    SK: `${seat.role}#${from}#${personId}`,
  }),
  cluster: (id: string, year: number): Key => ({ PK: `CLUSTER#${id}`, SK: `YEAR#${year}` }),
  season: (id: string): Key => ({ PK: `SEASON#${id}`, SK: "SEASON" }),
  /** Beside its season, so that one query reads all that a report counts. */
  nominated: (seasonId: string, nominationId: string): Key => ({
    PK: `SEASON#${seasonId}`,
    SK: `NOMINATED#${nominationId}`,
  }),
  campaign: (id: string): Key => ({ PK: `CAMPAIGN#${id}`, SK: "CAMPAIGN" }),

  nomination: (id: string): Key => ({ PK: `NOMINATION#${id}`, SK: "NOMINATION" }),
  event: (id: string, number: number): Key => ({
    PK: `NOMINATION#${id}`,
    SK: `EVENT#${six(number)}`,
  }),
  file: (id: string, fileId: string): Key => ({ PK: `NOMINATION#${id}`, SK: `FILE#${fileId}` }),
  stage: (id: string, visit: number): Key => ({
    PK: `NOMINATION#${id}`,
    SK: `STAGE#${three(visit)}`,
  }),
  dossier: (id: string, version: number): Key => ({
    PK: `NOMINATION#${id}`,
    SK: `DOSSIER#${three(version)}`,
  }),

  link: (hash: string): Key => ({ PK: `LINK#${hash}`, SK: "LINK" }),
  /** Which link is the live one of a person for a purpose. */
  liveLink: (subjectId: string, purpose: string, personId: string): Key => ({
    PK: `LINKS#${subjectId}`,
    SK: `${purpose}#${personId}`,
  }),
  session: (id: string): Key => ({ PK: `SESSION#${id}`, SK: "SESSION" }),
  /** Sorts after the session itself, which is therefore read first. */
  sessionPart: (id: string, part: string): Key => ({ PK: `SESSION#${id}`, SK: `SESSION#${part}` }),
  opinionScan: (sessionId: string, personId: string, id: string): Key => ({
    PK: `OPINIONS#${sessionId}`,
    SK: `${personId}#${id}`,
  }),
  decision: (id: string): Key => ({ PK: `DECISION#${id}`, SK: "DECISION" }),
  issued: (number: number, year: number): Key => ({
    PK: `ISSUED#${year}#${six(number)}`,
    SK: "ISSUED",
  }),
  issuedFile: (sha256: string): Key => ({ PK: `FILE#${sha256}`, SK: "FILE" }),
  series: (type: string, year: number): Key => ({ PK: `SERIES#${type}#${year}`, SK: "SERIES" }),
  mail: (id: string): Key => ({ PK: `MAIL#${id}`, SK: "MAIL" }),
  webSession: (hash: string): Key => ({ PK: `COOKIE#${hash}`, SK: "SESSION" }),
  signInAttempt: (hash: string): Key => ({ PK: `COOKIE#${hash}`, SK: "ATTEMPT" }),
} as const;

/** Partition keys of lists: `place…` for byPlace, `holder…` for byHolder, and so on. */
export const lists = {
  placeOfProvince: (province: string) => `PROVINCE#${province}`,
  placeOfEmail: (email: string) => `EMAIL#${email.toLowerCase()}`,
  placeOfPerson: (personId: string) => `PERSON-SEATS#${personId}`,
  placeOfClusters: (year: number) => `CLUSTERS#${year}`,
  placeOfAwards: (year: number) => `AWARDS#${year}`,
  placeOfSeasons: () => "SEASONS",
  placeOfOwner: (ownerId: string) => `OWNER#${ownerId}`,
  placeOfMailAbout: (nominationId: string) => `ABOUT#${nominationId}`,
  placeOfSessions: (seasonId: string) => `SESSIONS#${seasonId}`,
  placeOfDecisions: (seasonId: string) => `DECISIONS#${seasonId}`,
  queueOfAlliances: () => "ALLIANCES",
  queueOfRole: (role: string) => `ROLE#${role}`,
  queueOfStage: (seasonId: string, stage: string) => `QUEUE#${seasonId}#${stage}`,
  holderOfSeat: (seat: Seat) => `SEAT#${seat.role}@${seat.organisationId}`,
  holderOfMessage: (messageId: string) => `MESSAGE#${messageId}`,
  dueOf: (what: "NOMINATIONS" | "SESSIONS" | "DECISIONS") => what,
} as const;

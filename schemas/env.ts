import * as z from "zod";
import { HelpLine } from "./help-line.ts";

const name = z.string().min(1);

/**
 * Every setting a function may read. A function is given only the keys that its manifest entry
 * lists; reading another is a compile error, and at run time there is nothing to read.
 */
export const Env = z.object({
  /** The table of the work: registry, nominations, sessions, decisions, links, mail. */
  TABLE_NAME: name,
  /** The table of ballot boxes: voter markers and sealed ballots, nothing else. */
  BALLOT_TABLE_NAME: name,
  /** Bucket of uploads: `incoming/` as received, `dossiers/` as checked. */
  DOSSIER_BUCKET: name,
  /** Bucket of issued documents, under object lock where the store has it. */
  DECISION_BUCKET: name,
  NOMINATION_MACHINE_ARN: name,
  SESSION_MACHINE_ARN: name,
  DECISION_MACHINE_ARN: name,
  /** The fixed sender, `Name <address>`. */
  MAIL_FROM: name,
  /** Where people phone for help; every mail and page says it. */
  HELP_LINE: HelpLine,
  /** Where people reach the pages, without a final slash; `https` here makes cookies secure. */
  PUBLIC_URL: z.url(),
  /** Origin that the browser uploads to and downloads from, for the content security policy. */
  STORE_ORIGIN: z.url(),
  /** Symmetric key that wraps the private half of each session's ballot key. */
  BALLOT_KEY_ID: name,
  /** Asymmetric RSA key of the organisation's signature. */
  SIGNING_KEY_ID: name,
  /** `mock` prints MẪU on seal and signature and says so on every page that shows them. */
  SEAL_MODE: z.enum(["mock", "configured"]),
  /** A time authority (RFC 3161) that stamps signatures; empty where there is none. */
  TSA_URL: z.union([z.literal(""), z.url({ protocol: /^https?$/u })]),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: name,
});
export type Env = z.infer<typeof Env>;

/** The name of one setting. */
export type EnvKey = keyof Env;

import * as z from "zod";
import { Digest, Instant, Language, Slug } from "./primitives.ts";

/** Somebody signed in: kept by the SHA-256 of the cookie's value, so signing out ends it. */
export const WebSession = z.object({
  hash: Digest,
  personId: Slug,
  email: z.email(),
  createdAt: Instant,
  expires: Instant,
});
export type WebSession = z.infer<typeof WebSession>;

/** A sign-in under way: what must come back unchanged from the provider. */
export const SignInAttempt = z.object({
  hash: Digest,
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  expires: Instant,
});
export type SignInAttempt = z.infer<typeof SignInAttempt>;

export const Preferences = z.object({ language: Language });
export type Preferences = z.infer<typeof Preferences>;

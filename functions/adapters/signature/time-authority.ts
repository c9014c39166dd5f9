import { fromBER } from "asn1js";
import { createHash, randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { PKIStatus, TimeStampResp } from "pkijs";
import {
  timeStampRules,
  type TimeStampRules,
} from "../../../schemas/catalogue/time-stamp-rules.ts";
import { Unavailable } from "../../domain/errors.ts";
import { trustFaults } from "./certificate-chain.ts";
import { readTimeStamp } from "./read-time-stamp.ts";
import { timeStampQuery } from "./time-stamp-query.ts";

/** Stamps a signature of the given moment; throws `Unavailable` when no good stamp is to be had. */
export type TimeAuthority = (signature: Uint8Array, at: Date) => Promise<Uint8Array>;

type Options = {
  readonly url: string;
  /** The root certificates that its word is taken for, in DER. */
  readonly roots: readonly Uint8Array[];
  readonly rules?: TimeStampRules;
};

const largestAnswer = 64 * 1024;

/**
 * A time authority of RFC 3161 over HTTP. Its answer is believed when it is over this signature and
 * this question, signed for a certificate of the given roots, and tells a time near our own.
 */
export const timeAuthority =
  ({ url, roots, rules = timeStampRules }: Options): TimeAuthority =>
  async (signature, at) => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await asked(url, roots, signature, { at, rules });
      } catch (error) {
        if (tried >= rules.tries) {
          throw new Unavailable("time authority", { cause: error });
        }
        await pause(rules.secondsBetween * 1000);
      }
    }
  };

const asked = async (
  url: string,
  roots: readonly Uint8Array[],
  signature: Uint8Array,
  { at, rules }: { readonly at: Date; readonly rules: TimeStampRules },
): Promise<Uint8Array> => {
  const imprint = createHash("sha256").update(signature).digest();
  const nonce = randomBytes(16);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40; // Neither a sign bit nor a zero that DER would drop.
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/timestamp-query" },
    body: Buffer.from(timeStampQuery(imprint, nonce)),
    signal: AbortSignal.timeout(rules.secondsForAnswer * 1000),
    redirect: "error",
  });
  if (!answer.ok) throw new Error(`the time authority answered ${answer.status}`);
  const body = await bounded(answer);
  const { status, timeStampToken } = new TimeStampResp({ schema: fromBER(body).result });
  if (!granted.has(status.status) || !timeStampToken) throw new Error("the time authority refused");

  const token = new Uint8Array(timeStampToken.toSchema().toBER());
  const stamp = readTimeStamp(token);
  const faults = [
    ...(stamp.valid ? [] : ["its signature does not fit"]),
    ...(imprint.equals(stamp.imprint) ? [] : ["it stamped something else"]),
    ...(stamp.nonce && nonce.equals(stamp.nonce) ? [] : ["it answered another question"]),
    ...(Math.abs(stamp.at.getTime() - at.getTime()) <= rules.minutesApart * 60_000
      ? []
      : [`its clock says ${stamp.at.toISOString()}`]),
    ...trustFaults(stamp.certificates, { roots, at: stamp.at }),
  ];
  if (faults.length > 0) throw new Error(`the time stamp is not good: ${faults.join("; ")}`);
  return token;
};

const granted = new Set<number>([PKIStatus.granted, PKIStatus.grantedWithMods]);

const bounded = async (answer: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    const bytes: unknown = part;
    if (!(bytes instanceof Uint8Array)) continue;
    parts.push(bytes);
    size += bytes.length;
    if (size > largestAnswer) throw new Error("the time authority's answer is too large");
  }
  return Uint8Array.from(Buffer.concat(parts));
};

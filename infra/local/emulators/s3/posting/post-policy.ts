import * as z from "zod";
import { S3Error } from "../s3-error.ts";
import { largestObject } from "../storage/staged-file.ts";

/** What a form's signer allows. */
export type PostPolicy = {
  readonly expires: number;
  readonly conditions: readonly Condition[];
  /** Fewest and most bytes; the strictest when there are several ranges. */
  readonly least: number;
  readonly most: number;
};

/** What one field has to be. */
export type Condition = {
  readonly operator: "eq" | "starts-with";
  /** In lower case, without the dollar sign. */
  readonly field: string;
  readonly value: string;
};

const bytes = z.union([
  z.int().nonnegative(),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
]);
const caseless = <Word extends string>(word: Word) =>
  z.string().toLowerCase().pipe(z.literal(word));

const Range = z.tuple([caseless("content-length-range"), bytes, bytes]);
const Match = z.tuple([
  z.union([caseless("eq"), caseless("starts-with")]),
  z.string().regex(/^\$./),
  z.string(),
]);
const Exact = z.record(z.string(), z.string());

const Document = z.strictObject({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([Range, Match, Exact])),
});

/** Reads a policy as it comes in the form: a JSON document in base64. */
export const postPolicy = (encoded: string): PostPolicy => {
  const parsed = Document.safeParse(json(encoded));
  if (!parsed.success) throw invalid("Invalid JSON or an unknown condition.");
  const conditions: Condition[] = [];
  let least = 0;
  let most = largestObject;
  for (const condition of parsed.data.conditions) {
    if (!Array.isArray(condition)) {
      for (const [field, value] of Object.entries(condition)) {
        conditions.push({ operator: "eq", field: field.toLowerCase(), value });
      }
    } else if (condition[0] === "content-length-range") {
      least = Math.max(least, condition[1]);
      most = Math.min(most, condition[2]);
    } else {
      const [operator, field, value] = condition;
      conditions.push({ operator, field: field.slice(1).toLowerCase(), value });
    }
  }
  return { expires: Date.parse(parsed.data.expiration), conditions, least, most };
};

const json = (encoded: string): unknown => {
  try {
    return JSON.parse(Buffer.from(encoded, "base64").toString());
  } catch {
    throw invalid("Invalid JSON.");
  }
};

const invalid = (why: string) => new S3Error("InvalidPolicyDocument", `Invalid Policy: ${why}`);

import { S3Error } from "../s3-error.ts";
import type { Condition, PostPolicy } from "./post-policy.ts";

const uncovered = new Set(["x-amz-signature", "signature", "awsaccesskeyid", "policy", "file"]);

/**
 * Refuses a form that its policy does not allow: too late, a field that is not what a condition
 * says, or a field that no condition speaks of. The bucket is the one addressed and counts as a
 * field, so a policy that names none allows none.
 */
export const requirePolicy = (
  { expires, conditions }: PostPolicy,
  fields: ReadonlyMap<string, string>,
  now: number,
): void => {
  if (now > expires) throw refused("Policy expired.");
  const broken = conditions.find((condition) => !holds(condition, fields.get(condition.field)));
  if (broken) {
    const { operator, field, value } = broken;
    throw refused(`Policy Condition failed: ${JSON.stringify([operator, `$${field}`, value])}`);
  }
  const covered = new Set(conditions.map(({ field }) => field));
  const extra = [...fields.keys()].filter(
    (name) => !covered.has(name) && !uncovered.has(name) && !name.startsWith("x-ignore-"),
  );
  if (extra.length > 0) throw refused(`Extra input fields: ${extra.join(", ")}`);
};

const holds = ({ operator, field, value: wanted }: Condition, value: string | undefined) => {
  if (value === undefined) return false;
  if (operator === "eq") return value === wanted;
  // S3 reads commas in a content type as a list, each of which has to match.
  const values = field === "content-type" ? value.split(",") : [value];
  return values.every((each) => each.startsWith(wanted));
};

const refused = (why: string) => new S3Error("AccessDenied", `Invalid according to Policy: ${why}`);

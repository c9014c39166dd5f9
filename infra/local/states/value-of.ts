import type { z } from "zod";
import type { Query, Scope } from "./expressions.ts";
import { StateError } from "./state-error.ts";

/** Runs a query whose result must have a certain type for the field it stands in. */
export const valueOf = async <T>(
  query: Query,
  scope: Scope,
  type: z.ZodType<T>,
  field: string,
): Promise<T> => {
  const read = type.safeParse(await query(scope));
  if (read.success) return read.data;
  const why = read.error.issues[0]?.message ?? "unexpected value";
  throw new StateError(
    "States.QueryEvaluationError",
    `The expression specified for the field '${field}' gave an unusable value: ${why}`,
  );
};

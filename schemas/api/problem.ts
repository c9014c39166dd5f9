import * as z from "zod";

/** Problem details (RFC 9457); `title` is the code of what happened, `parameter` the one that did not fit. */
export const ApiProblem = z.object({
  type: z.string(),
  title: z.enum([
    "invalid-input",
    "signed-out",
    "forbidden",
    "not-found",
    "method-not-allowed",
    "stale",
    "unavailable",
    "unexpected",
  ]),
  status: z.int(),
  detail: z.string().optional(),
  parameter: z.string().optional(),
});
export type ApiProblem = z.infer<typeof ApiProblem>;

import * as z from "zod";

const variables = z.record(
  z
    .string()
    .max(80)
    .regex(/^(?!states$)[\p{ID_Start}_][\p{ID_Continue}]*$/u, "not a variable name"),
  z.unknown(),
);

/** What many fields of a definition have in common. */
export const part = {
  expression: z.string().regex(/^\{%[\s\S]*%\}$/u, "must be a {% %} expression"),
  seconds: z.int().min(1).max(99_999_999),
  stateName: z.string().min(1).max(80),
  /** What may be computed where a state is left. */
  exit: {
    Assign: variables.optional(),
    Output: z.unknown().optional(),
    Comment: z.string().optional(),
  },
} as const;

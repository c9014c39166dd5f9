import * as z from "zod";
import { part } from "./definition-parts.ts";

const reserved = [
  "States.ALL",
  "States.Timeout",
  "States.HeartbeatTimeout",
  "States.TaskFailed",
  "States.Permissions",
  "States.DataLimitExceeded",
  "States.Runtime",
  "States.QueryEvaluationError",
];
// A misspelt name of Step Functions' own would never match anything.
const errorName = z
  .string()
  .min(1)
  .refine((name) => !name.startsWith("States.") || reserved.includes(name), {
    error: "not an error that a task can end in",
  });
const errorNames = z
  .array(errorName)
  .min(1)
  .refine((names) => names.length === 1 || !names.includes("States.ALL"), {
    error: "States.ALL must stand alone",
  });

const Retrier = z
  .strictObject({
    ErrorEquals: errorNames,
    IntervalSeconds: part.seconds.default(1),
    BackoffRate: z.number().min(1).default(2),
    MaxAttempts: z.int().min(0).max(99_999_999).default(3),
    MaxDelaySeconds: z.int().min(1).max(31_622_399).optional(),
    JitterStrategy: z.enum(["FULL", "NONE"]).default("NONE"),
    Comment: z.string().optional(),
  })
  .refine((one) => one.MaxDelaySeconds === undefined || one.MaxDelaySeconds > one.IntervalSeconds, {
    error: "MaxDelaySeconds must be greater than IntervalSeconds",
  });
export type Retrier = z.infer<typeof Retrier>;

const Catcher = z.strictObject({ ErrorEquals: errorNames, Next: part.stateName, ...part.exit });

const allComesLast = (entries: readonly { ErrorEquals: readonly string[] }[]) =>
  entries.slice(0, -1).every(({ ErrorEquals }) => !ErrorEquals.includes("States.ALL"));
const lastOnly = { error: "States.ALL may only be in the last entry" };

/** The fields of a Task that say what its failures come to. */
export const errorHandling = {
  Retry: z.array(Retrier).refine(allComesLast, lastOnly).default([]),
  Catch: z.array(Catcher).refine(allComesLast, lastOnly).default([]),
} as const;

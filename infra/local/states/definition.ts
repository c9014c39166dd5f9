import * as z from "zod";

const expression = z.string().regex(/^\{%[\s\S]*%\}$/u, "must be a {% %} expression");
const seconds = z.int().min(1).max(99_999_999);
const stateName = z.string().min(1).max(80);
const variables = z.record(
  z
    .string()
    .max(80)
    .regex(/^(?!states$)[\p{ID_Start}_][\p{ID_Continue}]*$/u, "not a variable name"),
  z.unknown(),
);

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
const errorNames = z
  .array(
    z
      .string()
      .min(1)
      .refine((name) => !name.startsWith("States.") || reserved.includes(name), {
        error: "not an error that a task can end in",
      }),
  )
  .min(1)
  .refine((names) => names.length === 1 || !names.includes("States.ALL"), {
    error: "States.ALL must stand alone",
  });

const allComesLast = (entries: readonly { ErrorEquals: readonly string[] }[]) =>
  entries.slice(0, -1).every(({ ErrorEquals }) => !ErrorEquals.includes("States.ALL"));
const lastOnly = { error: "States.ALL may only be in the last entry" };

const Retrier = z
  .strictObject({
    ErrorEquals: errorNames,
    IntervalSeconds: seconds.default(1),
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

const after = {
  Assign: variables.optional(),
  Output: z.unknown().optional(),
  Comment: z.string().optional(),
};
const Catcher = z.strictObject({ ErrorEquals: errorNames, Next: stateName, ...after });
const Rule = z.strictObject({
  Condition: z.union([z.boolean(), expression]),
  Next: stateName,
  ...after,
});

const everyState = { QueryLanguage: z.literal("JSONata").optional() };
const going = {
  ...everyState,
  ...after,
  Next: stateName.optional(),
  End: z.literal(true).optional(),
};
const oneWayOut = (state: { Next?: unknown; End?: unknown }) =>
  (state.Next === undefined) !== (state.End === undefined);
const exactlyOne = { error: "must have exactly one of Next and End" };

const Pass = z.strictObject({ Type: z.literal("Pass"), ...going }).refine(oneWayOut, exactlyOne);

const Wait = z
  .strictObject({
    Type: z.literal("Wait"),
    ...going,
    Seconds: z.union([z.int().min(0).max(99_999_999), expression]).optional(),
    Timestamp: z.union([z.iso.datetime({ offset: true }), expression]).optional(),
  })
  .refine(oneWayOut, exactlyOne)
  .refine(({ Seconds, Timestamp }) => (Seconds === undefined) !== (Timestamp === undefined), {
    error: "must have exactly one of Seconds and Timestamp",
  });

const invoke = "arn:aws:states:::lambda:invoke";
const Task = z
  .strictObject({
    Type: z.literal("Task"),
    ...going,
    Resource: z.enum([invoke, `${invoke}.waitForTaskToken`]),
    Arguments: z.strictObject({
      FunctionName: z.string().min(1),
      Payload: z.unknown().optional(),
    }),
    TimeoutSeconds: z.union([seconds, expression]).optional(),
    HeartbeatSeconds: z.union([seconds, expression]).optional(),
    Retry: z.array(Retrier).refine(allComesLast, lastOnly).default([]),
    Catch: z.array(Catcher).refine(allComesLast, lastOnly).default([]),
  })
  .refine(oneWayOut, exactlyOne)
  .refine(
    ({ Resource, HeartbeatSeconds }) => HeartbeatSeconds === undefined || Resource !== invoke,
    { error: "HeartbeatSeconds needs a task token: nothing else can send a heartbeat" },
  )
  .refine(
    ({ TimeoutSeconds: limit, HeartbeatSeconds: beat }) =>
      typeof limit !== "number" || typeof beat !== "number" || beat < limit,
    { error: "HeartbeatSeconds must be smaller than TimeoutSeconds" },
  );

const Choice = z.strictObject({
  Type: z.literal("Choice"),
  ...everyState,
  ...after,
  Choices: z.array(Rule).min(1),
  Default: stateName.optional(),
});

const Succeed = z.strictObject({
  Type: z.literal("Succeed"),
  ...everyState,
  Output: z.unknown().optional(),
  Comment: z.string().optional(),
});

const Fail = z.strictObject({
  Type: z.literal("Fail"),
  ...everyState,
  Error: z.string().optional(),
  Cause: z.string().optional(),
  Comment: z.string().optional(),
});

const State = z.discriminatedUnion("Type", [Pass, Wait, Task, Choice, Succeed, Fail]);
export type State = z.infer<typeof State>;

/** The part of the States Language that this engine carries out; every other field is refused. */
export const Definition = z.strictObject({
  Comment: z.string().optional(),
  Version: z.literal("1.0").optional(),
  QueryLanguage: z.literal("JSONata"),
  StartAt: stateName,
  TimeoutSeconds: seconds.optional(),
  States: z.record(stateName, State),
});
export type Definition = z.infer<typeof Definition>;

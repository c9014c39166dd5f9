import * as z from "zod";
import { part } from "./definition-parts.ts";
import { errorHandling } from "./error-handling.ts";

const { expression, seconds, stateName, exit } = part;
const Rule = z.strictObject({
  Condition: z.union([z.boolean(), expression]),
  Next: stateName,
  ...exit,
});

const everyState = { QueryLanguage: z.literal("JSONata").optional() };
const going = {
  ...everyState,
  ...exit,
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
    ...errorHandling,
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
  ...exit,
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

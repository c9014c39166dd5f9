import * as z from "zod";

const Failure = z.object({ error: z.string().optional(), cause: z.string().optional() });
const Limits = {
  /** When TimeoutSeconds of this attempt runs out. */
  deadline: z.number().optional(),
  heartbeat: z.object({ seconds: z.number(), due: z.number() }).optional(),
};

/**
 * Where an execution stands within its state. At `entering`, `succeeded` and `failed` the engine
 * goes on by itself; at the others it rests until a call returns, a token is answered or time is up.
 */
export const Step = z.discriminatedUnion("at", [
  z.object({ at: z.literal("entering") }),
  z.object({
    at: z.literal("calling"),
    call: z.number(),
    functionName: z.string(),
    payload: z.unknown(),
    token: z.string().optional(),
    ...Limits,
  }),
  z.object({ at: z.literal("waiting"), call: z.number(), token: z.string(), ...Limits }),
  z.object({ at: z.literal("retrying"), until: z.number() }),
  z.object({ at: z.literal("sleeping"), until: z.number() }),
  z.object({ at: z.literal("succeeded"), result: z.unknown() }),
  z.object({ at: z.literal("failed"), failure: Failure }),
]);
export type Step = z.infer<typeof Step>;

/** All that has to be kept to go on with an execution after the process was killed. */
export const Position = z.object({
  state: z.string(),
  input: z.unknown(),
  variables: z.record(z.string(), z.unknown()),
  enteredAt: z.number(),
  /** How often each retrier of the state was used, in their order. */
  retries: z.array(z.number()),
  step: Step,
});
export type Position = z.infer<typeof Position>;

/** The moment at which something has to happen though nobody does anything. */
export const dueAt = (step: Step): number | undefined => {
  switch (step.at) {
    case "retrying":
    case "sleeping":
      return step.until;
    case "calling":
    case "waiting":
      return earlier(step.deadline, step.heartbeat?.due);
    case "entering":
    case "succeeded":
    case "failed":
      return undefined;
  }
};

/** The earlier of two moments that may not be set. */
export const earlier = (one: number | undefined, two: number | undefined): number | undefined =>
  one === undefined || two === undefined ? (one ?? two) : Math.min(one, two);

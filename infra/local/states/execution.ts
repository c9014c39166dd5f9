import * as z from "zod";
import { Position } from "./position.ts";

const optional = z.union([z.string(), z.null()]).transform((text) => text ?? undefined);
const moment = z.union([z.number(), z.null()]).transform((at) => at ?? undefined);

/** The states that an execution can be in as a whole. */
export const Status = z.enum(["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"]);
export type Status = z.infer<typeof Status>;

/** What a list of executions shows; `state` is the state it is in, or ended in. */
export const Listed = z.object({
  id: z.number(),
  arn: z.string(),
  machine: z.string(),
  name: z.string(),
  status: Status,
  state: z.string(),
  started: z.number(),
  stopped: moment,
});
export type Listed = z.infer<typeof Listed>;

/** An execution as kept; `moves` counts its checkpoints, `events` the lines of its history. */
export const Execution = Listed.extend({
  revision: z.number(),
  role: z.string(),
  input: z.string(),
  output: optional,
  error: optional,
  cause: optional,
  deadline: moment,
  due: moment,
  moves: z.number(),
  events: z.number(),
  position: z.string().transform((text) => Position.parse(JSON.parse(text))),
});
export type Execution = z.infer<typeof Execution>;

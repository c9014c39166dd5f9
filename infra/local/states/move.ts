import type { HistoryEvent } from "./events.ts";
import type { Machine } from "./machine.ts";
import type { Position } from "./position.ts";
import type { Failure } from "./state-error.ts";

/** How an execution closed. */
export type Ending =
  | { readonly status: "SUCCEEDED"; readonly output: unknown }
  | { readonly status: "FAILED" | "TIMED_OUT" | "ABORTED"; readonly failure: Failure };

/** One step of an execution: what to write down, all at once, before anything else is done. */
export type Move = { readonly events: readonly HistoryEvent[] } & (
  { readonly position: Position } | { readonly ending: Ending }
);

/** What the rules of a move may know besides the machine and the position. */
export type Circumstances = {
  readonly now: number;
  readonly execution: {
    readonly arn: string;
    readonly name: string;
    readonly input: unknown;
    readonly startedAt: number;
    readonly roleArn: string;
    readonly machineArn: string;
  };
  /** The number of the next call: no other call of this execution has it. */
  readonly call: number;
  readonly newToken: () => string;
  readonly random: () => number;
};

/** An execution at one point, as the rules of a move see it. */
export type Here = {
  readonly machine: Machine;
  readonly position: Position;
  readonly about: Circumstances;
};

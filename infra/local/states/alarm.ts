import type { VirtualClock } from "../clock.ts";

/** One timer of the clock, kept at the earliest moment at which any execution has something due. */
export type Alarm = {
  /** Looks up the earliest moment anew. */
  readonly set: () => void;
  /** Tells of a moment that may be earlier than the one it is set to. */
  readonly notAfter: (due: number | undefined) => void;
  readonly stop: () => void;
};

/** The moments are kept with the executions, so that they need no care when the process ends. */
export const alarm = (
  clock: VirtualClock,
  nextDue: () => number | undefined,
  ring: () => Promise<void>,
): Alarm => {
  let due = Infinity;
  let cancel: () => void = () => undefined;

  const setTo = (moment: number) => {
    cancel();
    due = moment;
    cancel = clock.at(moment, () => {
      due = Infinity;
      return ring();
    });
  };

  return {
    set: () => {
      const next = nextDue();
      if (next !== undefined && next < due) setTo(next);
    },
    notAfter: (moment) => {
      if (moment !== undefined && moment < due) setTo(moment);
    },
    stop: () => {
      cancel();
    },
  };
};

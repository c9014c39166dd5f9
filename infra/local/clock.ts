/** A moment that something waits for. */
type Timer = { readonly due: number; readonly order: number; readonly run: () => unknown };

/** The one clock of the embedded host: real time plus whatever was added by hand. */
export type VirtualClock = {
  /** Milliseconds since 1970, as the functions and the engine see them. */
  readonly now: () => number;
  /** Runs something once at a moment (milliseconds since 1970); the answer cancels it. */
  readonly at: (due: number, run: () => unknown) => () => void;
  /** Moves the clock forward, running whatever falls due in order, each finished before the next. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Milliseconds added to real time so far: what has to be kept to continue after a restart. */
  readonly offset: () => number;
  /** Milliseconds that the advance under way still has to go; 0 while time merely passes. */
  readonly ahead: () => number;
  readonly stop: () => void;
};

const longestTimeout = 2 ** 31 - 1;

/** Makes a clock that runs `offset` milliseconds away from real time. */
export const virtualClock = (startOffset = 0): VirtualClock => {
  const timers = new Set<Timer>();
  let offset = startOffset;
  let order = 0;
  let alarm: NodeJS.Timeout | undefined;
  let advancing: Promise<unknown> = Promise.resolve();
  let destination = 0;

  const now = () => Date.now() + offset;
  const first = () =>
    [...timers].sort((one, two) => one.due - two.due || one.order - two.order).at(0);

  const fire = async (timer: Timer) => {
    timers.delete(timer);
    try {
      await timer.run();
    } catch (error) {
      console.error("a timer failed", error);
    }
  };

  const rearm = () => {
    clearTimeout(alarm);
    const next = first();
    if (!next) return;
    const wait = Math.min(Math.max(next.due - now(), 0), longestTimeout);
    alarm = setTimeout(() => {
      const due = [...timers].filter((timer) => timer.due <= now());
      void Promise.all(due.map(fire)).then(rearm);
      rearm(); // A timer that takes long must not hold up those that fall due meanwhile.
    }, wait);
    alarm.unref();
  };

  const walkTo = async (target: number) => {
    destination = target;
    for (let next = first(); next && next.due <= target; next = first()) {
      offset += Math.max(0, next.due - now());
      await fire(next);
    }
    offset += Math.max(0, target - now());
    rearm();
  };

  return {
    now,
    offset: () => offset,
    ahead: () => Math.max(0, destination - now()),
    at: (due, run) => {
      const timer = { due, order: order++, run };
      timers.add(timer);
      rearm();
      return () => {
        timers.delete(timer);
      };
    },
    advance: (milliseconds) => {
      const done = advancing.then(() => walkTo(now() + milliseconds));
      advancing = done.catch(() => undefined);
      return done;
    },
    stop: () => {
      clearTimeout(alarm);
      timers.clear();
    },
  };
};

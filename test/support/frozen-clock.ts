import type { VirtualClock } from "../../infra/local/clock.ts";

type Timer = { readonly due: number; readonly run: () => unknown };

/** A clock that stands still unless it is advanced: no run takes longer than another. */
export const frozenClock = (start = Date.parse("2026-03-02T01:00:00Z")): VirtualClock => {
  const timers = new Set<Timer>();
  let now = start;

  const first = () => [...timers].sort((one, two) => one.due - two.due).at(0);

  return {
    now: () => now,
    offset: () => now - start,
    ahead: () => 0,
    at: (due, run) => {
      const timer = { due, run };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    advance: async (milliseconds) => {
      const target = now + milliseconds;
      for (let next = first(); next && next.due <= target; next = first()) {
        now = Math.max(now, next.due);
        timers.delete(next);
        await next.run();
      }
      now = target;
    },
    stop: () => {
      timers.clear();
    },
  };
};

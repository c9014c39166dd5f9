import type { FunctionSpec } from "../../functions/manifest.ts";
import type { VirtualClock } from "./clock.ts";

type Run = (name: string, payload: string) => Promise<unknown>;

/**
 * Runs scheduled functions on the virtual clock, at whole multiples of their period so that a
 * restart neither repeats nor shifts them. The answer ends it.
 */
export const startSchedules = (
  functions: Readonly<Record<string, FunctionSpec>>,
  clock: VirtualClock,
  run: Run,
): (() => void) => {
  const cancels = Object.entries(functions).flatMap(([name, { on }]) =>
    typeof on === "object" && "schedule" in on
      ? [every(minutesOf(on.schedule) * 60_000, clock, () => run(name, eventAt(clock.now())))]
      : [],
  );
  return () => {
    for (const cancel of cancels) cancel();
  };
};

const every = (period: number, clock: VirtualClock, run: () => Promise<unknown>) => {
  let cancel: () => void = () => undefined;
  const arm = () => {
    // Whoever moves the clock by days is not served by every hour of them.
    const step = clock.ahead() > aDay ? Math.max(period, aQuarterOfADay) : period;
    const due = (Math.floor(clock.now() / step) + 1) * step;
    cancel = clock.at(due, async () => {
      arm();
      await run();
    });
  };
  arm();
  return () => {
    cancel();
  };
};

const aDay = 86_400_000;
const aQuarterOfADay = aDay / 4;

const minutesOf = (schedule: string) => Number(/\d+/.exec(schedule)?.[0] ?? 15);

const eventAt = (now: number) =>
  JSON.stringify({
    "detail-type": "Scheduled Event",
    source: "aws.events",
    time: new Date(now).toISOString(),
    detail: {},
  });

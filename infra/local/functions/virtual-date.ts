/** A `Date` that tells the time of a clock and is otherwise the platform's own. */
export const virtualDate = (now: () => number): DateConstructor =>
  new Proxy(Date, {
    apply: () => new Date(now()).toString(),
    construct: (target, given: readonly unknown[], made) => {
      const date: unknown = Reflect.construct(target, given.length > 0 ? given : [now()], made);
      return date instanceof Date ? date : new Date(now());
    },
    get: (target, key): unknown => (key === "now" ? now : Reflect.get(target, key)),
  });

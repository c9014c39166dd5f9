import { describe, expect, it } from "vitest";
import { systemRandom } from "../../../functions/adapters/system.ts";

const counts = (times: number, draw: () => string) => {
  const found = new Map<string, number>();
  for (let time = 0; time < times; time += 1) {
    const drawn = draw();
    found.set(drawn, (found.get(drawn) ?? 0) + 1);
  }
  return found;
};

describe("the machine's own chance", () => {
  it("lays things in any order, each as often, and leaves what it was given", () => {
    const things = ["a", "b", "c", "d"] as const;
    const times = 24_000;
    const orders = counts(times, () => systemRandom.shuffled(things).join(""));
    expect(orders.size).toBe(24);
    // 1,000 each; a fair shuffle leaves these bounds once in a million runs or less.
    for (const count of orders.values()) expect(Math.abs(count - 1_000)).toBeLessThan(190);
    expect(things.join("")).toBe("abcd");
  });

  it("never gives a token, an id or a receipt twice, and says nothing but chance in them", () => {
    for (const [draw, shape] of [
      [() => systemRandom.token(), /^[\w-]{43}$/],
      [() => systemRandom.id("n"), /^n-[0-9a-z]{16}$/],
      [() => systemRandom.receipt(), /^[2-9A-HJ-NP-Z]{16}$/],
    ] as const) {
      const drawn = counts(2_000, draw);
      expect(drawn.size).toBe(2_000);
      for (const one of drawn.keys()) expect(one).toMatch(shape);
      const firsts = new Set([...drawn.keys()].map((one) => one.replace(/^n-/, "")[0]));
      expect(firsts.size).toBeGreaterThan(28);
    }
  });
});

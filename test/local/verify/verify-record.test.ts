import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDecidedSeason } from "./a-decided-season.ts";
import { anId } from "../../support/a-session.ts";

let season: Awaited<ReturnType<typeof aDecidedSeason>>;

beforeAll(async () => {
  season = await aDecidedSeason();
});
afterAll(async () => {
  await season.close();
  await season.remove();
});

describe("a season that nobody touched", () => {
  it.each(["01/2022", "01/QĐ-LMHTXVN/2022", anId("n", 1), anId("n", 3), anId("s", 1)])(
    "fits when asked for %s",
    async (asked) => {
      const output = await season.verify(asked);
      expect(
        "checks" in output && output.checks.filter((one) => one.differences.length > 0),
      ).toEqual([]);
      expect(output.outcome).toBe("fits");
    },
  );
});

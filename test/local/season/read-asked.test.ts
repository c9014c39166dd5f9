import { expect, it } from "vitest";
import { readAsked } from "../../../infra/local/season/read-asked.ts";

const season = "2021-H1";

it.each([
  [["2021-H1"], { season, scale: 1, json: false }],
  [["2021-H1", "--json"], { season, scale: 1, json: true }],
  [["--scale", "2", "2021-H1"], { season, scale: 2, json: false }],
  [["2021-H1", "--scale=0.1", "--json"], { season, scale: 0.1, json: true }],
])("reads %j", (words, asked) => {
  expect(readAsked(words)).toEqual({ outcome: "asked", ...asked });
});

const refusals: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /no season was named/],
  [["2021-H2"], /no season "2021-H2"/],
  [["2021-H1", "2021-H1"], /no season/],
  [["2021-H1", "--fast"], /no flag --fast/],
  [["2021-H1", "--json=yes"], /no flag --json=yes/],
  ...["0", "-1", "1e3", "two", "", "21"].map(
    (scale) => [["2021-H1", "--scale", scale], /--scale is/] as const,
  ),
  [["2021-H1", "--scale"], /--scale is ""/],
];

it.each(refusals)("refuses %j in one line that says how it is asked for", (words, why) => {
  const asked = readAsked(words);
  expect(asked).toMatchObject({ outcome: "refused", why: expect.stringMatching(why) as string });
  expect(JSON.stringify(asked)).toContain("npm run season -- 2021-H1 [--scale N] [--json]");
  expect(JSON.stringify(asked)).not.toContain("\\n");
});

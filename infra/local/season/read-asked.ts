/** The seasons that can be played, as they are asked for. */
export const seasonNames = ["2021-H1"] as const;
export type SeasonName = (typeof seasonNames)[number];

/** What the command line asks for, or the one line that says why it cannot be done. */
export type Asked =
  | {
      readonly outcome: "asked";
      readonly season: SeasonName;
      readonly scale: number;
      readonly json: boolean;
    }
  | { readonly outcome: "refused"; readonly why: string };

/** How often a season may be multiplied: a table of a data folder holds no more in reasonable time. */
export const largestScale = 20;

const usage = `npm run season -- ${seasonNames.join("|")} [--scale N] [--json]`;
const refused = (why: string): Asked => ({ outcome: "refused", why: `${why}; usage: ${usage}` });

/** Reads the words after the command; a fraction plays part of a season. */
export const readAsked = (words: readonly string[]): Asked => {
  const names: string[] = [];
  let json = false;
  let scale = "1";
  for (let at = 0; at < words.length; at += 1) {
    const [flag = "", given] = (words[at] ?? "").split("=", 2);
    if (flag === "--json" && given === undefined) json = true;
    else if (flag === "--scale") scale = given ?? words[(at += 1)] ?? "";
    else if (flag.startsWith("-")) return refused(`there is no flag ${words[at] ?? ""}`);
    else names.push(words[at] ?? "");
  }
  const times = /^\d+(\.\d+)?$/.test(scale) ? Number(scale) : 0;
  if (times <= 0 || times > largestScale) {
    return refused(`--scale is "${scale}": it must be a number above 0, ${largestScale} at most`);
  }
  const [name, ...more] = names;
  if (name === undefined) return refused("no season was named");
  const season = seasonNames.find((one) => one === name);
  if (season === undefined || more.length > 0) {
    return refused(`there is no season "${names.join(" ")}"`);
  }
  return { outcome: "asked", season, scale: times, json };
};

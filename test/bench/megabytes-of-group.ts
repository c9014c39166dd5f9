import { execFileSync } from "node:child_process";

/** The memory that all processes of a group hold; what they share is counted for each. */
export const megabytesOfGroup = (group: number): number => {
  const listed = execFileSync("ps", ["-A", "-o", "pgid=", "-o", "rss="], { encoding: "utf8" });
  const kilobytes = listed
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([pgid]) => pgid === group)
    .reduce((sum, [, rss = 0]) => sum + rss, 0);
  return kilobytes / 1024;
};

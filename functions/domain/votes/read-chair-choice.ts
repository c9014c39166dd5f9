import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import { Prose, type Id } from "../../../schemas/primitives.ts";

/** What the chair may choose from: the tied nominees who are still here, and the places left. */
export type ChairPaper = { readonly offered: readonly Id[]; readonly places: number };

/** What a chair chose and why, or what is wrong with it. */
export type ReadChairChoice =
  | { readonly outcome: "complete"; readonly chosen: Id[]; readonly reason: string }
  | {
      readonly outcome: "incomplete";
      readonly errors: readonly ("count" | "reason-missing" | "reason-long")[];
    };

/** Reads the chair's form: exactly as many of those offered as there are places, and a reason. */
export const readChairChoice = (
  { offered, places }: ChairPaper,
  typed: { readonly chosen: readonly string[]; readonly reason: string },
): ReadChairChoice => {
  const reason = Prose.parse(typed.reason);
  const chosen = offered.filter((id) => typed.chosen.includes(id));
  const fits = chosen.length === places && typed.chosen.length === places;
  const errors = [
    ...(fits ? [] : (["count"] as const)),
    ...(reason === "" ? (["reason-missing"] as const) : []),
    ...(reason.length > sessionRules.longestWhy ? (["reason-long"] as const) : []),
  ];
  return errors.length > 0
    ? { outcome: "incomplete", errors }
    : { outcome: "complete", chosen, reason };
};

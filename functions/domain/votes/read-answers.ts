import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import { Prose } from "../../../schemas/primitives.ts";
import { Choice, type Answer } from "../../../schemas/session.ts";
import type { BallotPaper } from "./ballot-paper.ts";
import { hasPlaces } from "./rounds.ts";

/** What was chosen and typed, by nomination, whether or not it may count. */
export type TypedAnswers = Readonly<
  Record<string, { readonly choice?: string; readonly reason?: string }>
>;

/** What is wrong with the answer to one nominee. */
export type AnswerError = {
  readonly nominationId: string;
  readonly part: "choice" | "reason";
  readonly problem:
    "unanswered" | "reason-missing" | "reason-long" | "reasons-long" | "too-many-flags";
};

/** `not-offered`: something that our form does not offer, so nothing of it counts. */
export type ReadAnswers =
  | {
      readonly outcome: "complete";
      readonly answers: readonly Answer[];
      readonly typed: TypedAnswers;
    }
  | {
      readonly outcome: "incomplete";
      readonly errors: readonly AnswerError[];
      readonly typed: TypedAnswers;
    }
  | { readonly outcome: "not-offered"; readonly typed: TypedAnswers };

type Fields = readonly (readonly [name: string, value: string])[];

const fieldPattern = /^(choice|reason)-(.+)$/;

/** Reads a posted ballot: exactly the offered values, for exactly the nominees of this voter. */
export const readAnswers = (paper: BallotPaper, fields: Fields): ReadAnswers => {
  const typed = typedIn(fields);
  if (!offered(paper, fields)) return { outcome: "not-offered", typed };
  const open = paper.candidates.filter(({ nominationId }) => !paper.recused.has(nominationId));
  const read = open.map(({ nominationId }) => readOne(nominationId, typed[nominationId]));
  const answers = read.flatMap((one) => ("choice" in one ? [one] : []));
  const errors = [
    ...read.flatMap((one) => ("choice" in one ? [] : [one])),
    ...tooManyFlags(paper, answers),
    ...tooMuchReason(answers),
  ];
  return errors.length > 0
    ? { outcome: "incomplete", errors, typed }
    : { outcome: "complete", answers: inOneOrder(answers), typed };
};

const typedIn = (fields: Fields): TypedAnswers => {
  const typed: Record<string, { choice?: string; reason?: string }> = {};
  for (const [name, value] of fields) {
    const [, part, id = ""] = fieldPattern.exec(name) ?? [];
    if (part === "choice") typed[id] = { ...typed[id], choice: value };
    if (part === "reason") typed[id] = { ...typed[id], reason: value };
  }
  return typed;
};

const offered = ({ candidates, recused }: BallotPaper, fields: Fields): boolean => {
  const answering = fields.filter(([name]) => fieldPattern.test(name));
  const names = new Set(answering.map(([name]) => name));
  return (
    names.size === answering.length &&
    answering.every(([name, value]) => {
      const [, part, id] = fieldPattern.exec(name) ?? [];
      const known = candidates.some(({ nominationId }) => nominationId === id);
      if (!known || id === undefined || recused.has(id)) return false;
      return part === "reason" || Choice.safeParse(value).success;
    })
  );
};

const readOne = (nominationId: string, typed: TypedAnswers[string] = {}): Answer | AnswerError => {
  const choice = Choice.safeParse(typed.choice);
  if (!choice.success) return { nominationId, part: "choice", problem: "unanswered" };
  if (choice.data !== "return") return { nominationId, choice: choice.data };
  const reason = Prose.parse(typed.reason ?? "");
  if (reason === "") return { nominationId, part: "reason", problem: "reason-missing" };
  if (reason.length > sessionRules.longestReason) {
    return { nominationId, part: "reason", problem: "reason-long" };
  }
  return { nominationId, choice: "return", reason };
};

const tooManyFlags = (
  { candidates, places }: BallotPaper,
  answers: readonly Answer[],
): AnswerError[] => {
  if (places === undefined) return [];
  const flags = new Set(candidates.filter(hasPlaces).map(({ nominationId }) => nominationId));
  const agreed = answers.filter(
    ({ nominationId, choice }) => choice === "agree" && flags.has(nominationId),
  );
  return agreed
    .slice(places)
    .map(({ nominationId }) => ({ nominationId, part: "choice", problem: "too-many-flags" }));
};

/** An envelope has one size for all, so the reasons of a very long list share what room there is. */
const tooMuchReason = (answers: readonly Answer[]): AnswerError[] => {
  let left: number = sessionRules.reasonBytes;
  return answers.flatMap((answer): AnswerError[] => {
    if (answer.choice !== "return") return [];
    left -= new TextEncoder().encode(JSON.stringify(answer.reason)).length;
    const { nominationId } = answer;
    return left < 0 ? [{ nominationId, part: "reason", problem: "reasons-long" }] : [];
  });
};

/** The order on the page must not say more than the answers do. */
const inOneOrder = (answers: readonly Answer[]) =>
  answers.toSorted((one, two) => (one.nominationId < two.nominationId ? -1 : 1));

import { LinePart, type AmendingAct, type LineChange } from "../../../schemas/decision.ts";
import { Line, type Id } from "../../../schemas/primitives.ts";
import type { CurrentLine } from "./current-lines.ts";

/** One row of the form, as it was typed. */
export type TypedChange = { readonly nominee: string; readonly part: string; readonly to: string };

/** The form as it was typed, so that nothing is lost when it comes back. */
export type TypedAmendment = {
  readonly rows: readonly TypedChange[];
  readonly scope: string;
  readonly who: readonly string[];
  readonly reason: string;
  readonly basis: string;
  readonly askedBy: string;
};

/** What is wrong, and with which field. */
export type AmendError = {
  readonly field: string;
  readonly error:
    | "nothing"
    | "nominee"
    | "to"
    | "same"
    | "twice"
    | "scope"
    | "who"
    | "reason"
    | "basis"
    | "askedBy";
};

/** What the form asks for, or everything that is wrong with it. */
export type ReadAmendment =
  | {
      readonly outcome: "read";
      readonly nominationIds: readonly Id[];
      readonly changes: readonly Omit<LineChange, "from">[];
      readonly reason: string;
      readonly basis: string;
      readonly askedBy: string;
    }
  | { readonly outcome: "wrong"; readonly errors: readonly AmendError[] };

const mostRows = 20;
const longest = 300;

/** Takes the fields of the form as they were typed; a form without rows has one empty one. */
export const typedAmendment = (form: URLSearchParams): TypedAmendment => {
  const line = (name: string) => Line.parse(form.get(name) ?? "");
  const rows = Array.from({ length: mostRows }, (_, at) => at)
    .filter((at) => at === 0 || form.has(`to-${at}`))
    .map((at) => ({
      nominee: line(`nominee-${at}`),
      part: line(`part-${at}`) || "name",
      to: line(`to-${at}`),
    }));
  return {
    rows,
    scope: line("scope"),
    who: form.getAll("who"),
    reason: line("reason"),
    basis: line("basis"),
    askedBy: line("askedBy"),
  };
};

/** Another empty row, as long as there may be one. */
export const withAnotherRow = (typed: TypedAmendment): TypedAmendment =>
  typed.rows.length >= mostRows
    ? typed
    : { ...typed, rows: [...typed.rows, { nominee: "", part: "name", to: "" }] };

/** Reads a typed form against the list as it stands: those whose award was taken back are not on it. */
export const readAmendForm = (
  act: AmendingAct,
  typed: TypedAmendment,
  lines: readonly CurrentLine[],
): ReadAmendment => {
  const standing = lines.filter(({ revokedBy }) => revokedBy === undefined);
  const { reason, basis, askedBy } = typed;
  const errors = [
    ...(act === "revoke" ? whoWrong(typed, standing) : rowsWrong(typed, standing)),
    ...wrongIf(reason.length < 10 || reason.length > 1000, "reason", "reason"),
    ...wrongIf(basis === "" || basis.length > longest, "basis", "basis"),
    ...wrongIf(askedBy === "" || askedBy.length > longest, "askedBy", "askedBy"),
  ];
  if (errors.length > 0) return { outcome: "wrong", errors };
  return {
    ...{ outcome: "read", reason, basis, askedBy },
    nominationIds:
      act !== "revoke"
        ? []
        : typed.scope === "whole"
          ? standing.map(({ nominationId }) => nominationId)
          : [...new Set(typed.who)],
    changes: act === "revoke" ? [] : filled(typed).map(({ row }) => changeOf(row)),
  };
};

const wrongIf = (wrong: boolean, field: string, error: AmendError["error"]): AmendError[] =>
  wrong ? [{ field, error }] : [];

const filled = ({ rows }: TypedAmendment) =>
  rows
    .map((row, at) => ({ row, at }))
    .filter(({ row: { nominee, to } }) => nominee !== "" || to !== "");

const changeOf = ({ nominee, part, to }: TypedChange) => ({
  ...{ nominationId: nominee, to },
  part: LinePart.catch("name").parse(part),
});

const rowsWrong = (typed: TypedAmendment, standing: readonly CurrentLine[]): AmendError[] => {
  const rows = filled(typed);
  if (rows.length === 0) return [{ field: "nominee-0", error: "nothing" }];
  return rows.flatMap(({ row, at }, order) => {
    const line = standing.find(({ nominationId }) => nominationId === row.nominee)?.line;
    if (!line) return [{ field: `nominee-${at}`, error: "nominee" as const }];
    const { part } = changeOf(row);
    const same = rows.slice(0, order).some(({ row: other }) => {
      return other.nominee === row.nominee && changeOf(other).part === part;
    });
    return [
      ...wrongIf(same, `nominee-${at}`, "twice"),
      ...wrongIf(row.to === "" || row.to.length > longest, `to-${at}`, "to"),
      ...wrongIf(row.to !== "" && line[part] === row.to, `to-${at}`, "same"),
    ];
  });
};

const whoWrong = ({ scope, who }: TypedAmendment, standing: readonly CurrentLine[]) => {
  if (scope === "whole") return [];
  if (scope !== "named") return wrongIf(true, "scope", "scope");
  const known = who.every((id) => standing.some(({ nominationId }) => nominationId === id));
  return wrongIf(who.length === 0 || !known, "who", "who");
};

import { machines, type MachineName } from "../../workflows/definitions.ts";

/** A state as its file spells it. */
export type WrittenState = {
  readonly Type: string;
  readonly Resource?: string;
  readonly Arguments?: { readonly FunctionName?: string };
  readonly TimeoutSeconds?: unknown;
  readonly Retry?: readonly { readonly ErrorEquals: readonly string[] }[];
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[]; readonly Next: string }[];
  readonly Choices?: readonly { readonly Next: string }[];
  readonly Default?: string;
  readonly Next?: string;
  readonly End?: boolean;
  readonly Assign?: Readonly<Record<string, unknown>>;
};

/** A machine as its file spells it. */
export type WrittenMachine = {
  readonly QueryLanguage?: string;
  readonly StartAt: string;
  readonly States: Readonly<Record<string, WrittenState>>;
};

/** The three machines as written, by name. */
export const machineFiles = (Object.keys(machines) as MachineName[]).map((name) => ({
  name,
  tasks: machines[name].tasks,
  source: machines[name].source,
  machine: JSON.parse(machines[name].source) as WrittenMachine,
}));

/** Every state of every machine. */
export const writtenStates = machineFiles.flatMap(({ name, machine }) =>
  Object.entries(machine.States).map(([state, written]) => ({ machine: name, state, written })),
);

/** Where a state may go. */
export const waysOut = ({ Next, Default, Choices = [], Catch = [] }: WrittenState): string[] =>
  [Next, Default, ...Choices.map((one) => one.Next), ...Catch.map((one) => one.Next)].flatMap(
    (way) => way ?? [],
  );

/** What stands between `{%` and `%}` anywhere inside a value. */
export const expressionsIn = (value: unknown): string[] => {
  if (typeof value === "string") {
    const expression = /^\{%([\s\S]*)%\}$/u.exec(value)?.[1];
    return expression === undefined ? [] : [expression.trim()];
  }
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(expressionsIn)
    : [];
};

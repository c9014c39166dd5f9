import * as z from "zod";
import { ApiError } from "./api-error.ts";
import { compileState } from "./compile-state.ts";
import { Definition, type State } from "./definition.ts";
import type { Compile } from "./expressions.ts";
import type { Machine } from "./machine.ts";
import { BadTemplate } from "./templates.ts";

/** Reads a definition; throws InvalidDefinition for whatever this engine would not carry out. */
export const readDefinition = (text: string, compile: Compile): Machine => {
  const read = Definition.safeParse(parsed(text));
  if (!read.success) throw refusal(`SCHEMA_VALIDATION_FAILED: ${z.prettifyError(read.error)}`);
  const definition = read.data;
  checkPaths(definition);
  try {
    return {
      startAt: definition.StartAt,
      timeoutSeconds: definition.TimeoutSeconds,
      states: new Map(
        Object.entries(definition.States).map(([name, state]) => [
          name,
          compileState(state, `/States/${name}`, compile),
        ]),
      ),
    };
  } catch (thrown) {
    if (thrown instanceof BadTemplate) throw refusal(`INVALID_EXPRESSION: ${thrown.message}`);
    throw thrown;
  }
};

const refusal = (why: string) =>
  new ApiError("InvalidDefinition", `Invalid State Machine Definition: '${why}'`);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal("INVALID_JSON_DESCRIPTION: not JSON");
  }
};

const checkPaths = ({ StartAt, States }: Definition) => {
  const reached = new Set<string>();
  const visit = (name: string, from: string) => {
    const state = Object.hasOwn(States, name) ? States[name] : undefined;
    if (!state) throw refusal(`MISSING_TRANSITION_TARGET: there is no state "${name}" at ${from}`);
    if (reached.has(name)) return;
    reached.add(name);
    for (const next of nextOf(state)) visit(next, `/States/${name}`);
  };
  visit(StartAt, "/StartAt");

  const lost = Object.keys(States).find((name) => !reached.has(name));
  if (lost !== undefined) throw refusal(`UNREACHABLE_STATE: nothing leads to "${lost}"`);
};

const nextOf = (state: State): readonly string[] => {
  switch (state.Type) {
    case "Succeed":
    case "Fail":
      return [];
    case "Pass":
    case "Wait":
      return given(state.Next);
    case "Task":
      return [...given(state.Next), ...state.Catch.map(({ Next }) => Next)];
    case "Choice":
      return [...state.Choices.map(({ Next }) => Next), ...given(state.Default)];
  }
};

const given = (name: string | undefined) => (name === undefined ? [] : [name]);

import jsonata from "jsonata";
import { awsFunctions } from "./aws-functions.ts";
import { wordsOf } from "./words-of.ts";
import { fromJson } from "./from-json.ts";
import { StateError } from "./state-error.ts";

/** What an expression sees: `$states` and the variables, by name. */
export type Scope = Readonly<Record<string, unknown>>;

/** An expression ready to run, or a constant; throws StateError when it gives no JSON. */
export type Query = (scope: Scope) => Promise<unknown>;

/** Turns the text between `{%` and `%}` into a query, or throws when it does not parse. */
export type Compile = (code: string, field: string) => Query;

/** Compiles expressions whose `$now` and `$millis` read the given clock, each text only once. */
export const expressions = (now: () => number): Compile => {
  const compiled = new Map<string, jsonata.Expression>();

  const compile = (code: string) => {
    const known = compiled.get(code);
    if (known) return known;
    const fresh = jsonata(code);
    for (const [name, run] of Object.entries(awsFunctions)) fresh.registerFunction(name, run);
    fresh.registerFunction("now", (picture?: string, zone?: string) => nowAs(now(), picture, zone));
    fresh.registerFunction("millis", () => now());
    compiled.set(code, fresh);
    return fresh;
  };

  return (code, field) => {
    const ready = compile(code);
    return async (scope) => {
      const place = `The JSONata expression '${code.trim()}' specified for the field '${field}'`;
      const result = await evaluated(ready, scope, place);
      const text = asJson(result, place);
      if (text === undefined) {
        throw new StateError(queryError, `${place} returned nothing (undefined).`);
      }
      return fromJson(text);
    };
  };
};

const queryError = "States.QueryEvaluationError";
const clockText = jsonata("$fromMillis($at, $picture, $zone)");

const nowAs = async (at: number, picture?: string, zone?: string): Promise<unknown> =>
  picture === undefined
    ? new Date(at).toISOString()
    : clockText.evaluate(undefined, { at, picture, zone });

const evaluated = async (ready: jsonata.Expression, scope: Scope, place: string) => {
  try {
    const result: unknown = await ready.evaluate(undefined, { ...scope });
    return result;
  } catch (thrown) {
    throw new StateError(
      queryError,
      `${place} threw an error during evaluation: ${wordsOf(thrown)}`,
    );
  }
};

const asJson = (result: unknown, place: string): string | undefined =>
  JSON.stringify(result, (_key, value: unknown) => {
    if (isFunction(value)) throw new StateError(queryError, `${place} returned a function.`);
    return value;
  });

const isFunction = (value: unknown) =>
  typeof value === "function" ||
  (typeof value === "object" &&
    value !== null &&
    ("_jsonata_lambda" in value || "_jsonata_function" in value));

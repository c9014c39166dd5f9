import { wordsOf } from "./words-of.ts";
import type { Compile, Query } from "./expressions.ts";

/** A place in a definition that is wrong, in words for whoever wrote it. */
export class BadTemplate extends Error {
  override readonly name = "BadTemplate";

  constructor(field: string, message: string) {
    super(`${message} at ${field}`);
  }
}

/** Reads JSON that may hold `{% %}` expressions anywhere; the query fills all of them in. */
export const templateOf = (value: unknown, field: string, compile: Compile): Query => {
  const filler = fillerOf(value, field, compile);
  return filler ?? (() => Promise.resolve(value));
};

const fillerOf = (value: unknown, field: string, compile: Compile): Query | undefined => {
  if (typeof value === "string") return expressionIn(value, field, compile);
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return listFiller(value, field, compile);
  return recordFiller(Object.entries(value), field, compile);
};

const expressionIn = (text: string, field: string, compile: Compile) => {
  const opens = text.trimStart().startsWith("{%");
  const closes = text.trimEnd().endsWith("%}");
  if (!opens && !closes) return undefined;
  if (!/^\{%[\s\S]*%\}$/u.test(text)) {
    throw new BadTemplate(field, "an expression is {% … %} with nothing around it");
  }
  try {
    return compile(text.slice(2, -2), field);
  } catch (thrown) {
    throw new BadTemplate(field, `the JSONata does not parse: ${wordsOf(thrown)}`);
  }
};

const listFiller = (items: readonly unknown[], field: string, compile: Compile) => {
  const queries = items.map((item, index) => fillerOf(item, `${field}[${index}]`, compile));
  if (queries.every((query) => query === undefined)) return undefined;
  const filled: Query = async (scope) => {
    const result: unknown[] = [];
    for (const [index, query] of queries.entries()) {
      result.push(query ? await query(scope) : items[index]);
    }
    return result;
  };
  return filled;
};

const recordFiller = (
  entries: readonly (readonly [string, unknown])[],
  field: string,
  compile: Compile,
) => {
  const jsonPath = entries.find(([key]) => key.endsWith(".$"));
  if (jsonPath)
    throw new BadTemplate(field, `"${jsonPath[0]}" is JSONPath; only JSONata is supported`);
  const queries = entries.map(
    ([key, value]) => [key, value, fillerOf(value, `${field}/${key}`, compile)] as const,
  );
  if (queries.every(([, , query]) => query === undefined)) return undefined;
  const filled: Query = async (scope) => {
    const result: [string, unknown][] = [];
    for (const [key, value, query] of queries) {
      result.push([key, query ? await query(scope) : value]);
    }
    return Object.fromEntries(result);
  };
  return filled;
};

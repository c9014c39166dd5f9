import type { Operation } from "./operation.ts";

/** The operation of a request, and what its path says. */
export type FoundOperation =
  | {
      readonly outcome: "found";
      readonly operation: Operation;
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly outcome: "other-methods"; readonly methods: readonly string[] }
  | { readonly outcome: "nothing" };

const alsoServed = { GET: ["GET", "HEAD"] } as const;

const nameIn = (segment: string) => /^\{(\w+)\}$/u.exec(segment)?.[1];

/** The segments of an operation's path. */
const segmentsOf = ({ path }: Pick<Operation, "path">): string[] => path.slice(1).split("/");

/** Finds the operation of a method and of the segments of a path below `/api/v1`. */
export const findOperation = (
  operations: readonly Operation[],
  method: string,
  path: readonly string[],
): FoundOperation => {
  const here = operations.filter((one) => {
    const segments = segmentsOf(one);
    return (
      segments.length === path.length &&
      segments.every((segment, at) =>
        nameIn(segment) === undefined ? segment === path[at] : path[at] !== "",
      )
    );
  });
  const operation = here.find((one) => one.method === method);
  if (operation) return { outcome: "found", operation, params: paramsOf(operation, path) };
  if (here.length === 0) return { outcome: "nothing" };
  return { outcome: "other-methods", methods: here.flatMap((one) => alsoServed[one.method]) };
};

const paramsOf = (operation: Operation, path: readonly string[]) =>
  Object.fromEntries(
    segmentsOf(operation).flatMap((segment, at) => {
      const name = nameIn(segment);
      return name === undefined ? [] : [[name, path[at] ?? ""]];
    }),
  );

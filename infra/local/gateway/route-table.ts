import type { FunctionSpec } from "../../../functions/manifest.ts";

/** The function behind a request, and what its path says. */
export type Match =
  | {
      readonly found: "route";
      readonly name: string;
      readonly routeKey: string;
      readonly parameters: Readonly<Record<string, string>>;
    }
  | { readonly found: "other methods"; readonly methods: readonly string[] }
  | { readonly found: "nothing" };

type Route = {
  readonly name: string;
  readonly key: string;
  readonly method: string;
  readonly segments: readonly string[];
};

/**
 * Finds the function of a request among the routes of the manifest. A segment that is spelled out
 * wins over a parameter, and that over one that takes all that is below, further left first, as in
 * an HTTP API.
 */
export const routeTable = (functions: Readonly<Record<string, FunctionSpec>>) => {
  const routes = Object.entries(functions)
    .flatMap(([name, { on }]) =>
      typeof on === "object" && "routes" in on ? on.routes.map((key) => routeOf(name, key)) : [],
    )
    .sort((one, two) => rank(one).localeCompare(rank(two)));

  return (method: string, path: readonly string[]): Match => {
    const here = routes.filter(({ segments }) => fits(segments, path));
    const route = here.find((candidate) => [method, "ANY"].includes(candidate.method));
    if (route) {
      const { name, key } = route;
      return { found: "route", name, routeKey: key, parameters: parametersOf(route, path) };
    }
    // What takes every path there is says nothing of which paths there are.
    const known = here.filter(({ segments }) => !isGreedy(segments[0]));
    if (known.length === 0) return { found: "nothing" };
    const methods = known.flatMap((other) =>
      other.method === "GET" ? ["GET", "HEAD"] : [other.method],
    );
    return { found: "other methods", methods: [...new Set(methods)] };
  };
};

/** The segments of a path, decoded; `undefined` when it is no path. */
export const segmentsOf = (path: string): readonly string[] | undefined => {
  try {
    return path.startsWith("/") ? path.slice(1).split("/").map(decodeURIComponent) : undefined;
  } catch {
    return undefined;
  }
};

const routeOf = (name: string, key: string): Route => {
  const [method = "", path = ""] = key.split(" ");
  if (/\+\}./u.test(path)) throw new Error(`${name}: only the end of a path can be greedy: ${key}`);
  return { name, key, method, segments: path.slice(1).split("/") };
};

const nameIn = (segment: string) => /^\{(.+?)\+?\}$/.exec(segment)?.[1];
const isGreedy = (segment: string | undefined) => segment?.endsWith("+}") ?? false;

const rank = ({ segments }: Route) =>
  segments.map((segment) => (isGreedy(segment) ? "2" : nameIn(segment) ? "1" : "0")).join("");

const fits = (segments: readonly string[], path: readonly string[]) =>
  (isGreedy(segments.at(-1)) ? path.length >= segments.length : path.length === segments.length) &&
  segments.every((segment, place) =>
    nameIn(segment) ? path[place] !== "" : segment === path[place],
  );

const parametersOf = ({ segments }: Route, path: readonly string[]) =>
  Object.fromEntries(
    segments.flatMap((segment, place) => {
      const name = nameIn(segment);
      if (name === undefined) return [];
      return [[name, isGreedy(segment) ? path.slice(place).join("/") : (path[place] ?? "")]];
    }),
  );

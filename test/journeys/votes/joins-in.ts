import type { KeptRecord } from "./records-of.ts";

/** What names one voter, or one ballot. */
export type Named = { readonly who: string; readonly marks: readonly string[] };

/** Somewhere that says whose a ballot is. */
export type Join = { readonly where: string; readonly voter: string; readonly ballot: string };

/**
 * Where a record, or a part of one, names one voter beside any ballot, or one ballot beside any
 * voter. A whole result may name all voters and all ballots, if nothing in it puts one to one.
 */
export const joinsIn = (
  records: readonly KeptRecord[],
  voters: readonly Named[],
  ballots: readonly Named[],
): Join[] =>
  records.flatMap(({ where, value }) =>
    partsOf(value).flatMap((text) => {
      const [people, papers] = [namedIn(text, voters), namedIn(text, ballots)];
      if (people.length === 0 || papers.length === 0) return [];
      if (people.length > 1 && papers.length > 1) return [];
      return [{ where, voter: people[0] ?? "", ballot: papers[0] ?? "" }];
    }),
  );

/** In which order ballots come up in each place, each once. */
export const ordersIn = (
  records: readonly KeptRecord[],
  ballots: readonly Named[],
): ReadonlyMap<string, readonly string[]> => {
  const orders = new Map<string, string[]>();
  for (const { where, value } of records) {
    for (const one of namedIn(textOf(value), ballots)) {
      const order = orders.get(where) ?? [];
      if (!order.includes(one)) orders.set(where, [...order, one]);
    }
  }
  return orders;
};

/** Those whose marks a text holds, in the order in which they come up in it. */
export const namedIn = (text: string, named: readonly Named[]): string[] =>
  named
    .flatMap(({ who, marks }) => {
      const places = marks.map((mark) => text.indexOf(mark)).filter((place) => place >= 0);
      return places.length === 0 ? [] : [{ who, place: Math.min(...places) }];
    })
    .sort((one, two) => one.place - two.place)
    .map(({ who }) => who);

/** A value as text, and every object and list in it; texts that hold JSON are looked into. */
const partsOf = (value: unknown): string[] => {
  const inside = typeof value === "string" ? parsed(value) : value;
  if (inside === null || typeof inside !== "object") return [textOf(value)];
  const text = textOf(value);
  return [text, ...Object.values(inside).filter(isPart).flatMap(partsOf)];
};

/** Nothing at all is a text without marks. */
const textOf = (value: unknown): string => (value === undefined ? "" : JSON.stringify(value));

const isPart = (value: unknown) =>
  (typeof value === "object" && value !== null) ||
  (typeof value === "string" && /^[[{]/.test(value));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

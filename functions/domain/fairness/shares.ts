import type { NamedShare } from "../../../schemas/catalogue/fairness-rules.ts";
import type { OrganisationKind } from "../../../schemas/registry.ts";
import type { Part } from "./rotation.ts";

/** What a share is counted from: one nomination. */
export type Counted = {
  /** What the nominee is, or where a person works. */
  readonly kind: OrganisationKind | undefined;
  readonly firstTime: boolean;
  readonly chosen: boolean;
};

/** Parts of those who were nominated, and of those of them who were chosen. */
export type Shares = {
  readonly firstTime: { readonly nominated: Part; readonly chosen: Part };
  readonly cooperative: { readonly nominated: Part; readonly chosen: Part };
};

const cooperatives: readonly OrganisationKind[] = [
  "cooperative",
  "cooperative-union",
  "credit-fund",
];

/** Whether an organisation counts as a cooperative: also a union of them, and a people's credit fund. */
export const isCooperative = (kind: OrganisationKind | undefined): boolean =>
  kind !== undefined && cooperatives.includes(kind);

/** Counts first-time nominees and cooperatives, people who work in one included. */
export const shares = (counted: readonly Counted[]): Shares => {
  const chosen = counted.filter((one) => one.chosen);
  const part = (of: readonly Counted[], fits: (one: Counted) => boolean): Part => ({
    count: of.filter(fits).length,
    of: of.length,
  });
  const first = (one: Counted) => one.firstTime;
  const cooperative = (one: Counted) => isCooperative(one.kind);
  return {
    firstTime: { nominated: part(counted, first), chosen: part(chosen, first) },
    cooperative: { nominated: part(counted, cooperative), chosen: part(chosen, cooperative) },
  };
};

/** Whole percent, halves up; undefined of nothing. For reading only: comparing is done in counts. */
export const percentOf = ({ count, of }: Part): number | undefined =>
  of === 0 ? undefined : Math.floor((200 * count + of) / (2 * of));

/** Whether a part is strictly more than a named share; undefined of nothing. */
export const exceeds = ({ count, of }: Part, { percent }: NamedShare): boolean | undefined =>
  of === 0 ? undefined : count * 100 > percent * of;

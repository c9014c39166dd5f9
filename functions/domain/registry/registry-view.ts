import type { LocalDate } from "../../../schemas/primitives.ts";
import type { Campaign, Cluster, Organisation, Season } from "../../../schemas/registry.ts";
import type { Frame } from "../frame.ts";
import type { NotSucceeding } from "../votes/may-succeed.ts";
import type { ListedRole, RoleFilter } from "./role-filter.ts";

/** What the registry shows on a day. */
export type RegistryView = {
  readonly frame: Frame;
  readonly day: LocalDate;
  readonly roles: readonly ListedRole[];
  readonly filter: RoleFilter;
  /** The viewer may hand roles over. */
  readonly mayHandOver: boolean;
  readonly year: number;
  readonly years: readonly number[];
  readonly clusters: readonly Cluster[];
  readonly bodies: readonly Organisation[];
  readonly seasons: readonly Season[];
  readonly campaigns: readonly Campaign[];
  /** A role has just been handed over. */
  readonly handedOver: HandedOver | undefined;
};

/** To whom a role went, and what became of the work and the open sessions that waited for it. */
export type HandedOver = {
  readonly name: string;
  /** How many nominations were mailed about, and how many were not. */
  readonly asked: number;
  readonly left: number;
  /** Open sessions of which the role is a member. */
  readonly sessions: number;
  /** Those in which the next holder does not vote now, and why. */
  readonly kept: readonly { readonly title: string; readonly why: NotSucceeding }[];
};

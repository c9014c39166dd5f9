import type { SigningForm } from "../../../schemas/catalogue/signing-forms.ts";
import { RoleName } from "../../../schemas/registry.ts";
import { plainText } from "../plain-text.ts";

/** One seat as the registry lists it. */
export type ListedRole = {
  readonly role: RoleName;
  readonly organisationId: string;
  readonly organisation: string;
  readonly person: string;
  readonly email: string;
  readonly from: string;
  readonly signsAs?: SigningForm | undefined;
};

/** How the list of roles is narrowed; an empty text does not narrow. */
export type RoleFilter = { readonly search: string; readonly role: RoleName | "" };

/** Reads a filter from a query; what it does not know does not narrow. */
export const readRoleFilter = (query: URLSearchParams): RoleFilter => {
  const { data: role } = RoleName.safeParse(query.get("role"));
  return { search: (query.get("q") ?? "").slice(0, 80), role: role ?? "" };
};

/** Whether a seat is looked for, by the name of its body or its holder, with or without marks. */
export const fitsRoleFilter = (
  { role, organisation, person }: ListedRole,
  filter: RoleFilter,
): boolean =>
  (filter.role === "" || filter.role === role) &&
  plainText(`${organisation} ${person}`).includes(plainText(filter.search));

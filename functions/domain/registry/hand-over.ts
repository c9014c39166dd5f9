import { decisionForms, type SigningForm } from "../../../schemas/catalogue/signing-forms.ts";
import { Line, type LocalDate } from "../../../schemas/primitives.ts";
import { Person, type PersonRole, type RoleName } from "../../../schemas/registry.ts";

/** A field of the form that does not fit. */
export type HandOverError = {
  readonly field: "from" | "name" | "email" | "signsAs";
  readonly problem: "from" | "name" | "email" | "same" | "signsAs";
};

/** Who hands over to whom, or what is wrong with the form. */
export type ReadHandOver =
  | {
      readonly outcome: "complete";
      readonly from: PersonRole;
      readonly name: string;
      readonly email: string;
      /** By what right the next person signs; asked for the seat that signs only. */
      readonly signsAs: SigningForm | undefined;
    }
  | { readonly outcome: "incomplete"; readonly errors: readonly HandOverError[] };

const longestName = 120;

type Holder = { readonly person: Person; readonly role: PersonRole };

/** Whether whoever holds a role signs decisions, in the own name or for another. */
export const signs = (role: RoleName): boolean => role === "chairman";

/** Whether whoever holds a role is a member of bodies that vote. */
export const votes = (role: RoleName): boolean =>
  role === "cluster-voter" || role === "council-member" || role === "council-chair";

/** Reads a posted form against those who hold the role now. */
export const readHandOver = (form: URLSearchParams, holders: readonly Holder[]): ReadHandOver => {
  const asked = form.getAll("from");
  const from = holders.find(({ person }) => asked.length === 1 && person.id === asked[0]);
  const name = Line.parse(form.get("name") ?? "");
  const { data: email } = Person.shape.email.safeParse(
    (form.get("email") ?? "").trim().toLowerCase(),
  );
  const formsAsked = form.getAll("signsAs");
  const signsAs = decisionForms.find((one) => formsAsked.length === 1 && one === formsAsked[0]);
  const unsaid = holders.some(({ role }) => signs(role.role)) && signsAs === undefined;
  const same = holders.some(({ person }) => person.email.toLowerCase() === email);
  const errors: HandOverError[] = [
    ...(from ? [] : [{ field: "from", problem: "from" } as const]),
    ...(name === "" || name.length > longestName
      ? [{ field: "name", problem: "name" } as const]
      : []),
    ...(email === undefined ? [{ field: "email", problem: "email" } as const] : []),
    ...(same ? [{ field: "email", problem: "same" } as const] : []),
    ...(unsaid ? [{ field: "signsAs", problem: "signsAs" } as const] : []),
  ];
  return from && email !== undefined && errors.length === 0
    ? {
        outcome: "complete",
        from: from.role,
        name,
        email,
        signsAs: signs(from.role.role) ? signsAs : undefined,
      }
    : { outcome: "incomplete", errors };
};

/** The same seat held by the next person from a day on, by the right that was said. */
export const heldNext = (
  { role, organisationId }: PersonRole,
  next: Pick<PersonRole, "personId" | "signsAs">,
  from: LocalDate,
): PersonRole => ({
  ...{ role, organisationId, from, personId: next.personId },
  ...(next.signsAs !== undefined && { signsAs: next.signsAs }),
});

/** A holding that ends on the day before. */
export const endedBefore = (holding: PersonRole, day: LocalDate): PersonRole => ({
  ...holding,
  until: new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10),
});

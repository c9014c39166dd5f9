import { Line, type LocalDate } from "../../../schemas/primitives.ts";
import { Person, type PersonRole } from "../../../schemas/registry.ts";

/** A field of the form that does not fit. */
export type HandOverError = {
  readonly field: "from" | "name" | "email";
  readonly problem: "from" | "name" | "email" | "same";
};

/** Who hands over to whom, or what is wrong with the form. */
export type ReadHandOver =
  | {
      readonly outcome: "complete";
      readonly from: PersonRole;
      readonly name: string;
      readonly email: string;
    }
  | { readonly outcome: "incomplete"; readonly errors: readonly HandOverError[] };

const longestName = 120;

type Holder = { readonly person: Person; readonly role: PersonRole };

/** Reads a posted form against those who hold the role now. */
export const readHandOver = (form: URLSearchParams, holders: readonly Holder[]): ReadHandOver => {
  const asked = form.getAll("from");
  const from = holders.find(({ person }) => asked.length === 1 && person.id === asked[0]);
  const name = Line.parse(form.get("name") ?? "");
  const { data: email } = Person.shape.email.safeParse(
    (form.get("email") ?? "").trim().toLowerCase(),
  );
  const same = holders.some(({ person }) => person.email.toLowerCase() === email);
  const errors: HandOverError[] = [
    ...(from ? [] : [{ field: "from", problem: "from" } as const]),
    ...(name === "" || name.length > longestName
      ? [{ field: "name", problem: "name" } as const]
      : []),
    ...(email === undefined ? [{ field: "email", problem: "email" } as const] : []),
    ...(same ? [{ field: "email", problem: "same" } as const] : []),
  ];
  return from && email !== undefined && errors.length === 0
    ? { outcome: "complete", from: from.role, name, email }
    : { outcome: "incomplete", errors };
};

/** The same seat held by the next person from a day on. */
export const heldNext = (
  { role, organisationId }: PersonRole,
  personId: string,
  from: LocalDate,
): PersonRole => ({ role, organisationId, personId, from });

/** A holding that ends on the day before. */
export const endedBefore = (holding: PersonRole, day: LocalDate): PersonRole => ({
  ...holding,
  until: new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10),
});

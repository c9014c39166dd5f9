import { Mandate } from "../../../schemas/ballot-box.ts";
import { Line } from "../../../schemas/primitives.ts";

/** The form as it was filled in. */
export type DeputyForm = {
  readonly name: string;
  readonly position: string;
  readonly email: string;
};

/** What is wrong with the naming of a deputy, by field. */
export type DeputyFormError = {
  readonly field: keyof DeputyForm;
  readonly problem:
    | "name-missing"
    | "name-long"
    | "position-missing"
    | "position-long"
    | "email-unreadable"
    | "is-yourself"
    | "is-member"
    | "not-registered"
    | "votes-for-another"
    | "may-judge-nobody"
    | "not-secret";
};

/** A deputy who was named in full, or what is missing. */
export type ReadDeputyForm =
  | { readonly outcome: "complete"; readonly form: DeputyForm }
  | { readonly outcome: "incomplete"; readonly errors: readonly DeputyFormError[] };

/** Reads what a member typed about the deputy; who may be named is judged elsewhere. */
export const readDeputyForm = (typed: DeputyForm): ReadDeputyForm => {
  const name = Line.parse(typed.name);
  const position = Line.parse(typed.position);
  const email = Mandate.shape.email.safeParse(Line.parse(typed.email).toLowerCase());
  const errors: DeputyFormError[] = [
    ...(name === "" ? [{ field: "name", problem: "name-missing" } as const] : []),
    ...(name.length > 120 ? [{ field: "name", problem: "name-long" } as const] : []),
    ...(position === "" ? [{ field: "position", problem: "position-missing" } as const] : []),
    ...(position.length > 200 ? [{ field: "position", problem: "position-long" } as const] : []),
    ...(email.success ? [] : [{ field: "email", problem: "email-unreadable" } as const]),
  ];
  return email.success && errors.length === 0
    ? { outcome: "complete", form: { name, position, email: email.data } }
    : { outcome: "incomplete", errors };
};

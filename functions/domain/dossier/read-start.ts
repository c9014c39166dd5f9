import type { NomineeKind } from "../../../schemas/catalogue/awards.ts";
import { Line } from "../../../schemas/primitives.ts";
import type { Organisation } from "../../../schemas/registry.ts";

/** The form that begins a nomination, as it was sent. */
export type TypedStart = {
  readonly organisationId: string;
  readonly who: "unit" | "team" | "person" | undefined;
  readonly teamName: string;
  readonly personName: string;
  readonly position: string;
};

/** A field that needs mending, and which words say so. */
export type StartError = {
  readonly field: keyof Omit<TypedStart, "organisationId">;
  readonly word: "chooseWho" | "nameMissing" | "nameLong" | "positionMissing";
};

/** The nominee that a form means. */
export type StartedNominee = {
  readonly kind: NomineeKind;
  readonly name: string;
  readonly position?: string;
};

/** Reads the fields of the form; whatever is not there is empty. */
export const readStart = (form: URLSearchParams): TypedStart => {
  const who = form.get("who");
  const line = (field: string) => Line.parse(form.get(field) ?? "");
  return {
    organisationId: line("organisation"),
    who: who === "unit" || who === "team" || who === "person" ? who : undefined,
    teamName: line("teamName"),
    personName: line("personName"),
    position: line("position"),
  };
};

/** The nominee, or what is wrong with the form. */
export const nomineeOf = (
  typed: TypedStart,
  owner: Pick<Organisation, "name">,
):
  | { readonly nominee: StartedNominee; readonly errors?: never }
  | { readonly nominee?: never; readonly errors: readonly StartError[] } => {
  switch (typed.who) {
    case undefined:
      return { errors: [{ field: "who", word: "chooseWho" }] };
    case "unit":
      return { nominee: { kind: "collective", name: owner.name } };
    case "team": {
      const errors = nameErrors("teamName", typed.teamName);
      return errors.length > 0
        ? { errors }
        : { nominee: { kind: "collective", name: typed.teamName } };
    }
    case "person": {
      const errors = [
        ...nameErrors("personName", typed.personName),
        ...(typed.position === "" ? [{ field: "position", word: "positionMissing" } as const] : []),
        ...(typed.position.length > longest
          ? [{ field: "position", word: "nameLong" } as const]
          : []),
      ];
      const { personName: name, position } = typed;
      return errors.length > 0 ? { errors } : { nominee: { kind: "individual", name, position } };
    }
  }
};

const longest = 200;

const nameErrors = (field: "teamName" | "personName", name: string): StartError[] => {
  if (name === "") return [{ field, word: "nameMissing" }];
  return name.length > longest ? [{ field, word: "nameLong" }] : [];
};

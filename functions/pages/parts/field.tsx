import type { Child } from "hono/jsx";
import type { Language } from "../../../schemas/primitives.ts";
import { kitWords } from "../../domain/words/kit.ts";

/** What is wrong with one field, in words for the person who filled it in. */
export type FieldError = { readonly field: string; readonly message: string };

/** What every field takes. `name` is also its id; give all fields the form's whole `errors`. */
export type FieldProps = {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  readonly optional?: boolean | undefined;
};

/** The message for a field, if anything is wrong with it. */
export const errorOf = ({ errors, name }: Pick<FieldProps, "errors" | "name">) =>
  errors?.find(({ field }) => field === name)?.message;

/** The attributes by which a control is joined to its hint and its error. */
export const described = (field: FieldProps) => {
  const error = errorOf(field);
  const by = [field.hint && `${field.name}-hint`, error && `${field.name}-error`].filter(Boolean);
  return {
    ...(by.length > 0 && { "aria-describedby": by.join(" ") }),
    ...(error !== undefined && { "aria-invalid": "true" as const }),
  };
};

/** The hint under a label. */
export const FieldHint = ({ name, hint }: FieldProps) =>
  hint === undefined ? null : (
    <p class="hint" id={`${name}-hint`}>
      {hint}
    </p>
  );

/** The message above a control that was filled in wrongly. */
export const FieldMessage = (field: FieldProps) => {
  const error = errorOf(field);
  return error === undefined ? null : (
    <p class="field-error" id={`${field.name}-error`}>
      <span class="hidden">{kitWords[field.language].errorPrefix} </span>
      {error}
    </p>
  );
};

/** The text of a label, with the word for optional fields. */
export const LabelText = ({ language, label, optional }: FieldProps) => (
  <>
    {label}
    {optional === true && <span class="optional"> {kitWords[language].optional}</span>}
  </>
);

/** A labelled control with its hint and its message; the control itself comes as a child. */
export const Field = ({ children, ...field }: FieldProps & { readonly children?: Child }) => (
  <div class={errorOf(field) === undefined ? "field" : "field wrong"}>
    <label for={field.name}>
      <LabelText {...field} />
    </label>
    <FieldHint {...field} />
    <FieldMessage {...field} />
    {children}
  </div>
);

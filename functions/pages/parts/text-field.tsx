import { described, Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  readonly value?: string | undefined;
  readonly type?: "text" | "email" | "search" | "tel" | "date" | "number";
  readonly inputmode?: "numeric" | "decimal" | "email" | "tel";
  readonly autocomplete?: string;
  readonly maxlength?: number;
  /** How long an answer is expected to be; a year is `short`. */
  readonly width?: "short" | "medium" | "full";
};

/** One line to type. What was typed stays when the form comes back with errors. */
export const TextField = ({
  value,
  type = "text",
  width = "full",
  inputmode,
  autocomplete,
  maxlength,
  ...field
}: Props) => (
  <Field {...field}>
    <input
      class={`w-${width}`}
      id={field.name}
      name={field.name}
      type={type}
      value={value ?? ""}
      inputmode={inputmode}
      autocomplete={autocomplete}
      maxlength={maxlength}
      {...described(field)}
    />
  </Field>
);

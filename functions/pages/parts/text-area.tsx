import { described, Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly maxlength?: number;
};

/** Several lines to type. */
export const TextArea = ({ value, rows = 6, maxlength, ...field }: Props) => (
  <Field {...field}>
    <textarea
      id={field.name}
      name={field.name}
      rows={rows}
      maxlength={maxlength}
      {...described(field)}
    >
      {/* A parser drops one line end after the tag; this one saves the typed one. */ "\n"}
      {value ?? ""}
    </textarea>
  </Field>
);

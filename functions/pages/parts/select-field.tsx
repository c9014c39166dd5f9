import { described, Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string | undefined;
};

/** One of many. For five or fewer, use `RadioGroup`. */
export const SelectField = ({ options, value, ...field }: Props) => (
  <Field {...field}>
    <select id={field.name} name={field.name} {...described(field)}>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
);

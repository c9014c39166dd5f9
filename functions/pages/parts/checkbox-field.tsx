import { described, errorOf, FieldHint, FieldMessage, type FieldProps } from "./field.tsx";

type Props = FieldProps & { readonly value?: string; readonly checked?: boolean };

/** Something to tick: posted as `value` (`yes` unless it says otherwise) or not at all. */
export const CheckboxField = ({ value = "yes", checked = false, ...field }: Props) => (
  <div class={errorOf(field) === undefined ? "field" : "field wrong"}>
    <FieldMessage {...field} />
    <div class="choice">
      <input
        type="checkbox"
        id={field.name}
        name={field.name}
        value={value}
        checked={checked}
        {...described(field)}
      />
      <label for={field.name}>{field.label}</label>
      <FieldHint {...field} />
    </div>
  </div>
);

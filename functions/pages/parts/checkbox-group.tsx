import {
  described,
  errorOf,
  FieldHint,
  FieldMessage,
  LabelText,
  type FieldProps,
} from "./field.tsx";

type Props = FieldProps & {
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string | undefined;
  }[];
  readonly values: readonly string[];
};

/** Several of many, all in sight. The first box carries the group's id, where an error link lands. */
export const CheckboxGroup = ({ options, values, ...field }: Props) => (
  <fieldset
    class={errorOf(field) === undefined ? "field" : "field wrong"}
    {...described(field)}
    aria-invalid={undefined}
  >
    <legend>
      <LabelText {...field} />
    </legend>
    <FieldHint {...field} />
    <FieldMessage {...field} />
    <div class="choices">
      {options.map(({ value, label, hint }, index) => {
        const id = index === 0 ? field.name : `${field.name}-${value}`;
        return (
          <div class="choice">
            <input
              type="checkbox"
              id={id}
              name={field.name}
              value={value}
              checked={values.includes(value)}
              aria-describedby={hint === undefined ? undefined : `${id}-about`}
            />
            <label for={id}>{label}</label>
            {hint !== undefined && (
              <p class="hint" id={`${id}-about`}>
                {hint}
              </p>
            )}
          </div>
        );
      })}
    </div>
  </fieldset>
);

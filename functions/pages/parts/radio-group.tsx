import type { Child } from "hono/jsx";
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
    /** Fields that belong to this choice, shown under it when it is made (no script needed). */
    readonly more?: Child;
  }[];
  readonly value?: string | undefined;
  /** Side by side where there is room: for two to four short answers. */
  readonly inline?: boolean;
};

/** One of a few, all in sight. The first choice carries the group's id, where an error link lands. */
export const RadioGroup = ({ options, value, inline = false, ...field }: Props) => (
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
    <div class={inline ? "choices inline" : "choices"}>
      {options.map((option, index) => {
        const id = index === 0 ? field.name : `${field.name}-${option.value}`;
        return (
          <div class="choice">
            <input
              type="radio"
              id={id}
              name={field.name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.hint === undefined ? undefined : `${id}-about`}
            />
            <label for={id}>{option.label}</label>
            {option.hint !== undefined && (
              <p class="hint" id={`${id}-about`}>
                {option.hint}
              </p>
            )}
            {option.more !== undefined && <div class="more">{option.more}</div>}
          </div>
        );
      })}
    </div>
  </fieldset>
);

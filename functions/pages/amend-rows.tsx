import { amendWords } from "../domain/words/amend.ts";
import type { AmendView } from "./amend-view.ts";
import { Button } from "./parts/button.tsx";
import type { FieldError } from "./parts/field.tsx";
import { RadioGroup } from "./parts/radio-group.tsx";
import { SelectField } from "./parts/select-field.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = AmendView & { readonly errors: readonly FieldError[] };

/** The places to change, one under the other, and a button for one more. */
export const AmendRows = ({ frame: { language }, lines, typed, errors }: Props) => {
  const words = amendWords[language];
  const nominees = lines
    .filter(({ revokedBy }) => revokedBy === undefined)
    .map(({ nominationId, line: { name, kind, place } }, index) => ({
      value: nominationId,
      label: `${index + 1}. ${[name, kind, place].filter((part) => part !== undefined).join(", ")}`,
    }));
  return (
    <>
      {typed.rows.map(({ nominee, part, to }, at) => (
        <fieldset class="field">
          <legend>{words.change(at + 1)}</legend>
          <SelectField
            {...{ language, errors }}
            name={`nominee-${at}`}
            label={words.nominee}
            value={nominee}
            options={[{ value: "", label: words.choose }, ...nominees]}
          />
          <RadioGroup
            {...{ language, errors }}
            name={`part-${at}`}
            label={words.part}
            value={part}
            inline
            options={(["name", "kind", "place"] as const).map((value) => ({
              value,
              label: words.parts[value],
            }))}
          />
          <TextField
            {...{ language, errors }}
            name={`to-${at}`}
            label={words.to}
            hint={words.toHint}
            value={to}
            maxlength={300}
          />
        </fieldset>
      ))}
      <p>
        <Button kind="secondary" name="action" value="more">
          {words.more}
        </Button>
      </p>
    </>
  );
};

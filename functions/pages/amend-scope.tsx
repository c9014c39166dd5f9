import { amendWords } from "../domain/words/amend.ts";
import type { AmendView } from "./amend-view.ts";
import { CheckboxGroup } from "./parts/checkbox-group.tsx";
import type { FieldError } from "./parts/field.tsx";
import { RadioGroup } from "./parts/radio-group.tsx";

type Props = AmendView & { readonly errors: readonly FieldError[] };

/** Whose award is taken back: everybody's whom the decision still honours, or some of them. */
export const AmendScope = ({ frame: { language }, lines, count, typed, errors }: Props) => {
  const words = amendWords[language];
  return (
    <RadioGroup
      {...{ language, errors }}
      name="scope"
      label={words.scope}
      value={typed.scope}
      options={[
        { value: "whole", label: words.whole(count) },
        {
          value: "named",
          label: words.named,
          more: (
            <CheckboxGroup
              {...{ language, errors }}
              name="who"
              label={words.who}
              values={typed.who}
              options={lines
                .filter(({ revokedBy }) => revokedBy === undefined)
                .map(({ nominationId, line: { name, kind, place } }) => ({
                  value: nominationId,
                  label: name,
                  hint: [kind, place].filter((part) => part !== undefined).join(", ") || undefined,
                }))}
            />
          ),
        },
      ]}
    />
  );
};

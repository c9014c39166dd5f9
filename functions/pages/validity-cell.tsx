import type { Language, LocalDate } from "../../schemas/primitives.ts";
import { shortDate } from "../domain/dates.ts";
import { validityOn } from "../domain/registry/validity-on.ts";
import { registryWords } from "../domain/words/registry.ts";
import { StateTag } from "./parts/state-tag.tsx";

type Props = {
  readonly language: Language;
  readonly day: LocalDate;
  readonly validity: { readonly from?: string | undefined; readonly until?: string | undefined };
};

/** Whether something is in force on a day, and its own days. */
export const ValidityCell = ({ language, day, validity }: Props) => {
  const words = registryWords[language];
  const { from, until } = validity;
  const days = [
    from === undefined ? undefined : words.from(shortDate(from)),
    until === undefined ? undefined : words.until(shortDate(until)),
  ].filter((part) => part !== undefined);
  return (
    <div>
      {tag(validityOn(validity, day), words)}
      <span class="facts">{days.join(" ")}</span>
    </div>
  );
};

const tag = (state: ReturnType<typeof validityOn>, words: (typeof registryWords)[Language]) => {
  switch (state) {
    case "in-force":
      return <StateTag shape="tick" text={words.inForce} />;
    case "expired":
      return <StateTag shape="cross" text={words.expired} />;
    case "not-yet":
      return <StateTag shape="ring" text={words.notYet} />;
  }
};

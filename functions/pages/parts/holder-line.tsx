import type { Instant, Language } from "../../../schemas/primitives.ts";
import { dayOf, longDate } from "../../domain/dates.ts";
import { kitWords } from "../../domain/words/kit.ts";
import { Shape } from "./shape.tsx";

type Props = {
  readonly language: Language;
  /** The body that holds it: "Liên minh HTX tỉnh Kon Tum". */
  readonly place: string;
  readonly person?: string | undefined;
  readonly since: Instant;
  readonly due?: Instant | undefined;
  /** Until `due`; negative when it has passed. */
  readonly workingDaysLeft?: number | undefined;
};

/** Who has it now, since when and until when. */
export const HolderLine = ({ language, place, person, since, due, workingDaysLeft }: Props) => {
  const words = kitWords[language];
  const late = workingDaysLeft !== undefined && workingDaysLeft < 0;
  return (
    <p class={late ? "holder late" : "holder"}>
      <strong>{words.heldBy(place, person)}</strong>,{" "}
      {words.since(longDate(dayOf(since), language))}
      {due !== undefined && <>, {words.due(longDate(dayOf(due), language))}</>}
      {workingDaysLeft !== undefined && (
        <span class="left">
          {" – "}
          {late && <Shape name="alert" />}
          {words.daysLeft(workingDaysLeft)}
        </span>
      )}
    </p>
  );
};

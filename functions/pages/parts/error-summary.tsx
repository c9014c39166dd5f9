import type { Language } from "../../../schemas/primitives.ts";
import { kitWords } from "../../domain/words/kit.ts";
import type { FieldError } from "./field.tsx";

type Props = {
  readonly language: Language;
  readonly errors?: readonly FieldError[] | undefined;
};

/** Everything to mend, each a link to its field; nothing when there is nothing. Put it first. */
export const ErrorSummary = ({ language, errors = [] }: Props) =>
  errors.length === 0 ? null : (
    <section class="notice problem" role="alert" tabindex={-1} id="errors" autofocus>
      <h2>{kitWords[language].errorsTitle}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </section>
  );

import type { Answer } from "../../schemas/session.ts";

/** Answers that were given, carried along unseen to the next page. */
export const HiddenAnswers = ({ answers }: { readonly answers: readonly Answer[] }) => (
  <>
    {answers.map((answer) => (
      <>
        <input type="hidden" name={`choice-${answer.nominationId}`} value={answer.choice} />
        {answer.choice === "return" && (
          <input type="hidden" name={`reason-${answer.nominationId}`} value={answer.reason} />
        )}
      </>
    ))}
  </>
);

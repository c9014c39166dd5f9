import type { LetterPaper } from "../../schemas/letter-paper.ts";
import { paperWords } from "../domain/words/paper.ts";

/** The words of a letter from top to bottom, as they will stand on paper; always Vietnamese. */
export const LetterText = ({ paper }: { readonly paper: LetterPaper }) => (
  <div class="paper" lang="vi">
    <p>
      <strong>{paper.issuer.join(" ")}</strong>
      <br />
      {paperWords.number(paper.code)}
      <br />
      <em>{paperWords.placeAndDate(paper.place)}</em>
    </p>
    <p class="centred">
      <strong>{paper.kind}</strong>
      <br />
      <strong>{paper.subject}</strong>
    </p>
    <p class="centred">
      <strong>{paper.address}</strong>
    </p>
    {paper.bases.map((basis) => (
      <p>
        <em>{`${basis};`}</em>
      </p>
    ))}
    {paper.parts.map(({ heading, paragraphs }) => (
      <>
        {heading !== undefined && (
          <p>
            <strong>{heading}</strong>
          </p>
        )}
        {paragraphs.map((text) => (
          <p>{text}</p>
        ))}
      </>
    ))}
    <p class="signed">
      <strong>{paper.signature.title}</strong>
      {paper.signature.hint !== undefined && <em>{paper.signature.hint}</em>}
    </p>
    <p class="hint">{paperWords.recipients(paper.recipients)}</p>
  </div>
);

import type { DecisionPaper, PaperAwardee } from "../../schemas/paper.ts";
import { paperWords } from "../domain/words/paper.ts";

const lineOf = ({ name, kind, place, note }: PaperAwardee) => (
  <>
    <strong>{name}</strong>
    {[kind, place, note].flatMap((part) => (part === undefined ? [] : [`, ${part}`])).join("")}
  </>
);

/** The words of a decision from top to bottom, as they will stand on paper; always Vietnamese. */
export const DecisionText = ({ paper }: { readonly paper: DecisionPaper }) => (
  <div class="paper" lang="vi">
    <p>
      <strong>{paper.issuer.join(" ")}</strong>
      <br />
      {paperWords.number(paper.code)}
      <br />
      <em>{paperWords.placeAndDate(paper.place)}</em>
    </p>
    <p class="centred">
      <strong>{paperWords.decision}</strong>
      <br />
      <strong>{paper.subject}</strong>
    </p>
    <p class="centred">
      <strong>{paper.authority}</strong>
    </p>
    {paper.bases.map((basis, index) => (
      <p>
        <em>{`${basis}${index === paper.bases.length - 1 ? "." : ";"}`}</em>
      </p>
    ))}
    <p class="centred">
      <strong>{paperWords.decides}</strong>
    </p>
    {paper.articles.map(({ paragraphs, awardees }, index) => (
      <>
        {paragraphs.map((text, at) => (
          <p>
            {at === 0 && <strong>{paperWords.article(index + 1)}</strong>}
            {text}
          </p>
        ))}
        {awardees && (
          <ol>
            {awardees.map((awardee) => (
              <li>{lineOf(awardee)}</li>
            ))}
          </ol>
        )}
      </>
    ))}
    <p class="signed">
      {[paper.signature.above, paper.signature.instead].map(
        (line) =>
          line !== undefined && (
            <>
              <strong>{line}</strong>
              <br />
            </>
          ),
      )}
      <strong>{paper.signature.title}</strong>
      <strong>{paper.signature.name}</strong>
    </p>
    <p class="hint">{paperWords.recipients(paper.recipients)}</p>
    {paper.appendix && (
      <>
        <p class="centred">
          <strong>{paperWords.appendix}</strong>
          <br />
          <strong>{paper.appendix.title}</strong>
        </p>
        <ol>
          {paper.appendix.rows.map((awardee) => (
            <li>{lineOf(awardee)}</li>
          ))}
        </ol>
      </>
    )}
  </div>
);

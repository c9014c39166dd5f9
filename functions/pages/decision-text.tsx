import type { DecisionPaper, PaperAwardee } from "../../schemas/paper.ts";

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
      Số: …/{paper.code}
      <br />
      <em>{paper.place}, ngày … tháng … năm …</em>
    </p>
    <p class="centred">
      <strong>QUYẾT ĐỊNH</strong>
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
      <strong>QUYẾT ĐỊNH:</strong>
    </p>
    {paper.articles.map(({ paragraphs, awardees }, index) => (
      <>
        {paragraphs.map((text, at) => (
          <p>
            {at === 0 && <strong>{`Điều ${index + 1}. `}</strong>}
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
      {paper.signature.above !== undefined && (
        <>
          <strong>{paper.signature.above}</strong>
          <br />
        </>
      )}
      <strong>{paper.signature.title}</strong>
      <strong>{paper.signature.name}</strong>
    </p>
    <p class="hint">Nơi nhận: {paper.recipients.join("; ")}.</p>
    {paper.appendix && (
      <>
        <p class="centred">
          <strong>Phụ lục</strong>
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

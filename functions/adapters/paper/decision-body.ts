import type { Article, DecisionPaper, PaperAwardee } from "../../../schemas/paper.ts";
import { fullWidth } from "./measures.ts";
import { endedWith } from "./paper-words.ts";
import { paperName } from "./paper-name.ts";
import { paragraph } from "./paragraph.ts";
import { kept, type Piece } from "./piece.ts";
import type { Tag } from "./tag.ts";
import { textBlock } from "./text-block.ts";
import type { Run } from "./typeset.ts";

type Body = Pick<DecisionPaper, "subject" | "authority" | "bases" | "articles">;

/** From the name of the paper to its last full stop. */
export const decisionBody = (paper: Body, size: number): Piece[] => {
  const centred = (text: string, tag: Tag) =>
    kept(textBlock([{ text, style: "bold", size }], fullWidth, { align: "centre", gap: 12, tag }));

  const articles = paper.articles.flatMap((article, index) =>
    articleRuns(article, index + 1, index === paper.articles.length - 1, size).map((runs) =>
      paragraph(runs),
    ),
  );
  const before = articles.slice(0, -1).flat();
  const last = articles.at(-1) ?? [];

  return [
    ...paperName("QUYẾT ĐỊNH", paper.subject, size),
    ...centred(paper.authority, { role: "P" }),
    ...paper.bases.flatMap((basis, index) => {
      const mark = index === paper.bases.length - 1 ? "." : ";";
      return paragraph([{ text: endedWith(basis, mark), style: "italic", size }]);
    }),
    ...centred("QUYẾT ĐỊNH:", { role: "H2" }),
    ...before,
    // The signature must not stand on a page without any of the text above it.
    ...last.slice(0, -2),
    ...kept(last.slice(-2)),
  ];
};

/** The paragraphs of one `Điều`, its list included, each as the runs of its text. */
const articleRuns = (article: Article, order: number, last: boolean, size: number): Run[][] => {
  const listed = article.awardees ?? [];
  const texts = [
    ...article.paragraphs,
    ...listed.map((awardee, index) =>
      endedWith(`${index + 1}. ${inline(awardee)}`, index === listed.length - 1 ? "." : ";"),
    ),
  ];
  return texts.map((text, index) => {
    const ended = last && index === texts.length - 1 ? endedWith(text, "./.") : text;
    const body: Run = { text: index === 0 ? ` ${ended}` : ended, style: "regular", size };
    return index === 0 ? [{ text: `Điều ${order}.`, style: "bold", size }, body] : [body];
  });
};

const inline = ({ name, kind, place, note }: PaperAwardee) =>
  [name, kind, place, note].filter((part) => part !== undefined).join(", ");

import type { DecisionPaper } from "../../../schemas/paper.ts";
import { appendixPieces } from "./appendix.ts";
import { closing } from "./closing.ts";
import { decisionBody } from "./decision-body.ts";
import { drawPages } from "./draw-pages.ts";
import { flow } from "./flow.ts";
import { letterhead } from "./letterhead.ts";
import { paperDocument, type Stamps } from "./paper-document.ts";
import { numberLine } from "./paper-words.ts";

/** The PDF of a decision: the same bytes for the same paper and stamps, unsigned. */
export const drawDecision = async (
  paper: DecisionPaper,
  stamps: Stamps = {},
): Promise<Uint8Array> => {
  const document = await paperDocument(
    {
      title: titleOf(paper),
      subject: paper.subject,
      author: paper.issuer.join(" "),
      keywords: ["quyết định", "thi đua", "khen thưởng"],
      date: paper.date,
      data: paper,
    },
    stamps,
  );
  const pagesAt = (size: number) =>
    flow([...letterhead(paper), ...decisionBody(paper, size), ...closing(paper, document, size)]);

  // The decree lets the text be 13 or 14: the larger, unless the smaller saves the second page.
  const large = pagesAt(14);
  const small = large.length === 2 ? pagesAt(13) : large;
  drawPages(document, paper.mode, small.length < large.length ? small : large);
  if (paper.appendix) {
    drawPages(document, paper.mode, flow(appendixPieces(paper, paper.appendix)));
  }
  return document.finish();
};

const titleOf = ({ number, code }: DecisionPaper) =>
  number === null
    ? `Dự thảo Quyết định …/${code}`
    : `Quyết định ${numberLine(number, code).replace("Số: ", "số ")}`;

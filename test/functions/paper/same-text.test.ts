import * as mupdf from "mupdf";
import { expect, it } from "vitest";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { pdfkitDecision } from "../../bench/pdfkit-decision.ts";
import { flagDecision, medalDecision } from "./sample-papers.ts";

/** How often each letter is shown, wherever lines are broken, and on how many pages. */
const shownBy = (pdf: Uint8Array) => {
  const document = mupdf.Document.openDocument(pdf, "application/pdf");
  const pages = document.countPages();
  const text = Array.from({ length: pages }, (_, page) =>
    document.loadPage(page).toStructuredText("preserve-whitespace").asText(),
  ).join("");
  return { pages, letters: Array.from(text.replaceAll(/\s/gu, "")).sort().join("") };
};

// Without the sample's own seal and notice, which only our papers have.
it.each([
  ["one page", { ...flagDecision(), mode: "configured" } as const],
  ["a list", { ...medalDecision(40), mode: "configured" } as const],
  ["a long list", { ...medalDecision(419), mode: "configured" } as const],
])(
  "what papers are measured beside draws every letter of %s, on as many pages",
  async (_, paper) => {
    expect(shownBy(await pdfkitDecision(paper))).toEqual(shownBy(await drawDecision(paper)));
  },
);

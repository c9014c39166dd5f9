import { type IParagraphOptions, Paragraph, TextRun } from "docx";

type Run = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number };

/** A paragraph of one run; sizes are half points, as Word counts. */
export const line = (words: string, look: IParagraphOptions = {}, run: Run = {}): Paragraph =>
  new Paragraph({ ...look, children: [new TextRun({ text: words, ...run })] });

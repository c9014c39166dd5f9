import { textArea } from "./measures.ts";
import type { Piece } from "./piece.ts";

/** A piece and where its top stands on its page. */
export type Placed = { readonly piece: Piece; readonly top: number };

/** Deals pieces out to pages, in order, keeping together what asks for it. */
export const flow = (pieces: readonly Piece[]): Placed[][] => {
  const pages: Placed[][] = [];
  let page: Placed[] = [];
  let at: number = textArea.top;

  const place = (piece: Piece, gap: number) => {
    page.push({ piece, top: at + gap });
    at += gap + piece.height;
  };

  for (const group of together(pieces)) {
    const [first] = group;
    if (!first) continue;
    if (page.length > 0 && at + heightOf(group) > textArea.bottom) {
      pages.push(page);
      page = [];
      at = textArea.top;
      if (first.head) place(first.head, 0);
    }
    for (const piece of group) {
      // A group taller than a page is divided after all: nothing runs off the paper.
      if (page.length > 0 && at + (piece.gap ?? 0) + piece.height > textArea.bottom) {
        pages.push(page);
        page = [];
        at = textArea.top;
        if (piece.head) place(piece.head, 0);
      }
      place(piece, page.length === 0 ? 0 : (piece.gap ?? 0));
    }
  }
  return page.length > 0 ? [...pages, page] : pages;
};

const together = (pieces: readonly Piece[]): Piece[][] => {
  const groups: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    if (open) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    open = piece.keep ?? false;
  }
  return groups;
};

const heightOf = (group: readonly Piece[]) =>
  group.reduce((total, { gap = 0, height }) => total + gap + height, 0);

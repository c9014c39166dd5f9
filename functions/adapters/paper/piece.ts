import type { Pen } from "./pen.ts";

/** Something of a known height that is never divided between pages. */
export type Piece = {
  readonly height: number;
  /** Space kept above it, except at the top of a page. */
  readonly gap?: number;
  /** It stays on the page of the piece after it. */
  readonly keep?: boolean;
  /** What is drawn first when this piece begins a page: the head of its table. */
  readonly head?: Piece;
  readonly draw: (pen: Pen, top: number) => void;
};

/** Nothing but height. */
export const space = (height: number): Piece => ({ height, draw: () => undefined });

/** Several pieces as one, kept together. */
export const stack = (pieces: readonly Piece[]): Piece => ({
  height: pieces.reduce((total, piece, index) => total + gapOf(piece, index) + piece.height, 0),
  draw: (pen, top) => {
    let at = top;
    pieces.forEach((piece, index) => {
      at += gapOf(piece, index);
      piece.draw(pen, at);
      at += piece.height;
    });
  },
});

/** Two stacks with their tops in line. */
export const beside = (left: readonly Piece[], right: readonly Piece[]): Piece => {
  const columns = [stack(left), stack(right)];
  return {
    height: Math.max(...columns.map(({ height }) => height)),
    draw: (pen, top) => {
      for (const column of columns) column.draw(pen, top);
    },
  };
};

/** The same pieces, none of which leaves the one after it. */
export const kept = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => ({ ...piece, keep: true }));

const gapOf = (piece: Piece, index: number) => (index === 0 ? 0 : (piece.gap ?? 0));

import type { DecisionPaper } from "../../../schemas/paper.ts";
import { mm, type Box } from "./measures.ts";
import { drawMockSeal, sealDiameter } from "./mock-seal.ts";
import { drawMockSignature, signatureSize } from "./mock-signature.ts";
import type { PaperDocument } from "./paper-document.ts";
import { number, type Pen, type Rectangle } from "./pen.ts";
import type { Piece } from "./piece.ts";

type Signed = Pick<DecisionPaper, "mode" | "issuer">;

/** Room between title and name: the signature in its middle, and the seal over the signature's left third. */
export const stampedRoom = (paper: Signed, document: PaperDocument, box: Box): Piece => ({
  height: sealDiameter + 2 * mm,
  draw: (pen, top) => {
    if (paper.mode === "draft") return;
    const middle = pen.up(top + mm + sealDiameter / 2);
    const signature = {
      x: box.x + (box.width - signatureSize.width) / 2,
      y: middle - signatureSize.height / 2,
      ...signatureSize,
    };
    const seal = {
      x: signature.x + signature.width / 3 - sealDiameter,
      y: middle - sealDiameter / 2,
      width: sealDiameter,
      height: sealDiameter,
    };
    if (paper.mode === "mock") {
      drawMockSignature(pen, signature.x, signature.y);
      drawMockSeal(pen, seal.x + sealDiameter / 2, middle, paper.issuer.join(" "));
    } else {
      if (document.has("signature")) drawImage(pen, "signature", signature);
      if (document.has("seal")) drawImage(pen, "seal", seal);
    }
    pen.signature(seal);
  },
});

const drawImage = (pen: Pen, name: string, { x, y, width, height }: Rectangle) => {
  pen.raw(`${number(width)} 0 0 ${number(height)} ${number(x)} ${number(y)} cm /${name} Do`);
};

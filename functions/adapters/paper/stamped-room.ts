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
    pen.repeated(`stamps ${box.x}`, top, (once) => {
      const { signature, seal } = placesAround(once.up(mm + sealDiameter / 2), box);
      if (paper.mode === "mock") {
        drawMockSignature(once, signature.x, signature.y);
        const middle = { x: seal.x + sealDiameter / 2, y: seal.y + sealDiameter / 2 };
        drawMockSeal(once, middle.x, middle.y, paper.issuer.join(" "));
      } else {
        if (document.has("signature")) drawImage(once, "signature", signature);
        if (document.has("seal")) drawImage(once, "seal", seal);
      }
    });
    const { seal } = placesAround(pen.up(top + mm + sealDiameter / 2), box);
    pen.signature(seal, `Chữ ký số của ${paper.issuer.join(" ")}`);
  },
});

/** Where signature and seal stand about a height (PDF's coordinates). */
const placesAround = (middle: number, box: Box) => {
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
  return { signature, seal };
};

const drawImage = (pen: Pen, name: string, { x, y, width, height }: Rectangle) => {
  pen.raw(`${number(width)} 0 0 ${number(height)} ${number(x)} ${number(y)} cm /${name} Do`);
};

import { dayOf, type DossierBrief, pick } from "./dossier-brief.ts";
import { paper, type Sheet } from "./sheet.ts";

const half = (paper.width - paper.left - paper.right) / 2;
const leftBlock = { x: paper.left - 22, width: half - 4 };
const rightBlock = { x: paper.left + half - 26, width: half + 34 };

/** The name above the issuing body's, as papers print it. */
export const parentOf = ({ facts }: DossierBrief): string =>
  facts.kind === "cooperative"
    ? `LIÊN MINH HTX TỈNH ${facts.province.toUpperCase()}`
    : "LIÊN MINH HTX VIỆT NAM";

/** A paper's number and short sign, the same at each drawing. */
export const signOf = (brief: DossierBrief, kind: string): string => {
  const number = String(pick(brief.seed, kind, 3, 48)).padStart(2, "0");
  return `Số: ${number}/${kind}-${brief.facts.kind === "cooperative" ? "HTX" : "LMHTX"}`;
};

/** Writes both blocks at the head of a paper, with the mark of sample nominees above. */
export const writeLetterhead = (on: Sheet, brief: DossierBrief, kind: string) => {
  const start = on.sheet.y;
  if (brief.facts.standing === "sample")
    on.put("DỮ LIỆU MẪU", paper.width - paper.right - 78, start - 14, "bold", 10);
  const centred = { align: "centre", after: 0, size: 12 } as const;
  on.write(parentOf(brief), { ...centred, ...leftBlock });
  on.write(brief.nominee.toUpperCase(), { ...centred, ...leftBlock, cut: "bold", balanced: true });
  on.rule(leftBlock.x + leftBlock.width * 0.3, on.sheet.y + 7, leftBlock.width * 0.4);
  on.sheet.y += 11;
  on.write(signOf(brief, kind), { ...centred, ...leftBlock, size: 13 });
  const end = on.sheet.y;

  on.sheet.y = start;
  on.write("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { ...centred, ...rightBlock, cut: "bold" });
  on.write("Độc lập - Tự do - Hạnh phúc", { ...centred, ...rightBlock, cut: "bold", size: 13 });
  on.rule(rightBlock.x + (rightBlock.width - 165) / 2, on.sheet.y + 5, 165);
  on.sheet.y += 9;
  on.write(`${brief.facts.province}, ${dayOf(brief, kind)}`, {
    ...centred,
    ...rightBlock,
    cut: "italic",
    size: 13,
  });
  on.sheet.y = Math.max(end, on.sheet.y) + 14;
};

/** Writes who receives copies, and who signs. */
export const writeSignature = (
  on: Sheet,
  brief: DossierBrief,
  copies: readonly string[],
  role = brief.facts.contact.signerRole,
) => {
  on.room(120);
  on.sheet.y += 8;
  const start = on.sheet.y;
  if (copies.length > 0)
    on.write("Nơi nhận:", { ...leftBlock, x: paper.left, cut: "italic", size: 12, after: 0 });
  for (const copy of copies)
    on.write(`- ${copy};`, { x: paper.left, width: half - 30, size: 11, align: "left", after: 0 });
  const end = on.sheet.y;
  on.sheet.y = start;
  const centred = { ...rightBlock, align: "centre" } as const;
  on.write(role, { ...centred, cut: "bold", after: 0 });
  on.sign(rightBlock.x + rightBlock.width / 2 - 38, on.sheet.y + 34, brief.seed + role.length);
  on.sheet.y += 58;
  on.write(brief.facts.contact.signer, { ...centred, cut: "bold" });
  on.sheet.y = Math.max(end, on.sheet.y);
};

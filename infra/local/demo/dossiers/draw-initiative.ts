import { type DossierBrief, pick } from "./dossier-brief.ts";
import { writeLetterhead, writeSignature } from "./letterhead.ts";
import { newSheet } from "./sheet.ts";

/** The certificate of an initiative, which fighters of emulation must have. */
export const drawInitiative = async (brief: DossierBrief): Promise<Uint8Array> => {
  const { year, facts } = brief;
  const on = await newSheet(brief, "Giấy chứng nhận sáng kiến");
  writeLetterhead(on, brief, "GCN");
  on.write("GIẤY CHỨNG NHẬN SÁNG KIẾN", { cut: "bold", size: 14, align: "centre", after: 12 });
  const text = { indent: 34 };
  on.write(
    `Hội đồng sáng kiến của đơn vị công nhận sáng kiến năm ${year} trong lĩnh vực ${facts.field}, đã được áp dụng từ quý II và được đánh giá là có khả năng nhân rộng.`,
    text,
  );
  const points = pick(brief.seed, "initiative", 80, 96);
  on.write(`Kết quả đánh giá: ${points}/100 điểm, xếp loại tốt.`, text);
  on.write("Giấy chứng nhận này được lưu trong hồ sơ đề nghị khen thưởng./.", text);
  writeSignature(on, brief, []);
  return on.finish();
};

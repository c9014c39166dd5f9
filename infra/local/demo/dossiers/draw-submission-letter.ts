import { cited, type DossierBrief } from "./dossier-brief.ts";
import { writeLetterhead, writeSignature } from "./letterhead.ts";
import { newSheet } from "./sheet.ts";

/** The submission letter, by which the nominee asks for the award. */
export const drawSubmissionLetter = async (brief: DossierBrief): Promise<Uint8Array> => {
  const { nominee, award, year, facts } = brief;
  const on = await newSheet(brief, "Tờ trình");
  writeLetterhead(on, brief, "TTr");
  on.write("TỜ TRÌNH", { cut: "bold", size: 14, align: "centre", after: 0 });
  on.write(`Về việc đề nghị tặng ${award} năm ${year}`, {
    cut: "bold",
    align: "centre",
    balanced: true,
    after: 12,
  });
  const receivers = [
    "Hội đồng Thi đua - Khen thưởng Liên minh HTX Việt Nam",
    "Cụm thi đua Liên minh HTX 5 tỉnh Tây Nguyên",
    ...(facts.kind === "cooperative" ? [`Liên minh HTX tỉnh ${facts.province}`] : []),
  ];
  on.write("Kính gửi:", { indent: 70, after: 0 });
  for (const receiver of receivers)
    on.write(`- ${receiver};`, { indent: 100, align: "left", after: 0 });
  on.sheet.y += 8;

  const text = { indent: 34 };
  on.write(
    `Căn cứ Quyết định số 429/QĐ-LMHTXVN ngày ${cited("2019-11-18")} của Liên minh HTX Việt Nam ban hành Quy chế Thi đua - Khen thưởng;`,
    { ...text, cut: "italic" },
  );
  on.write(`Căn cứ giao ước thi đua năm ${year} và biên bản bình xét của đơn vị,`, {
    ...text,
    cut: "italic",
  });
  on.write(
    `${nominee} (${facts.place}), hoạt động trong lĩnh vực ${facts.field}, đã đăng ký thi đua từ đầu năm, tự chấm điểm, được kiểm tra chéo và đã họp bình xét theo quy định.`,
    text,
  );
  const total = facts.scores.reduce((sum, row) => sum + row.self, 0);
  on.write(
    `Đối chiếu với tiêu chuẩn của danh hiệu, đơn vị tự chấm đạt ${total}/100 điểm. ${nominee} kính đề nghị các cấp xem xét, tặng ${award} năm ${year} cho tập thể ${nominee}.`,
    text,
  );
  on.write(
    "Hồ sơ gửi kèm: báo cáo thành tích theo đề cương; biên bản bình xét; bảng chấm điểm; xác nhận hoàn thành nghĩa vụ thuế; tài liệu minh chứng.",
    text,
  );
  on.write(
    `Người liên hệ: ${facts.contact.name}, ${facts.contact.role}, thư điện tử ${facts.contact.email}.`,
    { ...text, align: "left" },
  );
  on.write("Kính trình các cấp xem xét, quyết định./.", text);
  writeSignature(on, brief, ["Như trên", "Lưu: VT"]);
  return on.finish();
};

import { type DossierBrief, dayOf, pick } from "./dossier-brief.ts";
import { writeLetterhead, writeSignature } from "./letterhead.ts";
import { newSheet } from "./sheet.ts";

/** The minutes of the nominee's own vote, with its count of members, present and in favour. */
export const drawMinutes = async (brief: DossierBrief): Promise<Uint8Array> => {
  const { nominee, award, year, facts } = brief;
  const members = pick(brief.seed, "members", 15, 27);
  const absent = pick(brief.seed, "absent", 0, 2);
  const present = members - absent;
  const inFavour = present - pick(brief.seed, "against", 0, 1);
  const on = await newSheet(brief, "Biên bản bình xét");
  writeLetterhead(on, brief, "BB");
  on.write("BIÊN BẢN", { cut: "bold", size: 14, align: "centre", after: 0 });
  on.write(`Họp bình xét, đề nghị khen thưởng năm ${year}`, {
    cut: "bold",
    align: "centre",
    after: 12,
  });
  const text = { indent: 34 };
  const head = (title: string) => {
    on.write(title, { cut: "bold", after: 2 });
  };
  on.write(
    `Hôm nay, ${dayOf(brief, "BB")}, tại trụ sở ${nominee}, đơn vị họp bình xét thi đua.`,
    text,
  );
  head("I. Thành phần");
  on.write(
    `Tổng số thành viên có quyền bình xét: ${members} người. Có mặt: ${present} người${absent === 0 ? "" : `; vắng có lý do: ${absent} người`}. Cuộc họp đủ điều kiện tiến hành.`,
    text,
  );
  on.write(
    `Chủ trì: ${facts.contact.signer}. Thư ký: ${facts.contact.name}, ${facts.contact.role}.`,
    text,
  );
  head("II. Nội dung");
  on.write(
    `Thư ký trình bày báo cáo thành tích và bảng tự chấm điểm. Cuộc họp thảo luận các kết quả chính trong năm:`,
    text,
  );
  for (const achievement of facts.achievements) on.write(`- ${achievement}`, { indent: 34 });
  on.write(
    "Các ý kiến thống nhất báo cáo phản ánh đúng kết quả; đề nghị bổ sung tài liệu minh chứng cho tiêu chí về hiệu quả.",
    text,
  );
  head("III. Kết quả bỏ phiếu kín");
  const percent = Math.round((inFavour * 1000) / members) / 10;
  on.write(
    `Số phiếu phát ra: ${present}; thu về: ${present}; hợp lệ: ${present}. Đồng ý đề nghị tặng ${award} năm ${year}: ${inFavour}/${members} phiếu, đạt ${String(percent).replace(".", ",")}\u00A0% tổng số thành viên.`,
    text,
  );
  on.write("Biên bản được đọc lại, mọi người nhất trí và kết thúc cuộc họp cùng ngày./.", text);
  writeSignature(on, brief, [], "CHỦ TRÌ");
  return on.finish();
};

import { DecisionPaper } from "../../../schemas/paper.ts";

const digest = (letter: string) => letter.repeat(64);

/** The flag decision of the highland cluster, 2022, as a sample. */
export const flagDecision = (over: Partial<DecisionPaper> = {}): DecisionPaper =>
  DecisionPaper.parse({
    mode: "mock",
    issuer: ["LIÊN MINH", "HỢP TÁC XÃ VIỆT NAM"],
    number: 5,
    code: "QĐ-LMHTXVN",
    place: "Hà Nội",
    date: "2023-01-08",
    subject: "Về việc tặng Cờ thi đua của Ban Chấp hành Liên minh Hợp tác xã Việt Nam năm 2022",
    authority: "BAN CHẤP HÀNH LIÊN MINH HỢP TÁC XÃ VIỆT NAM",
    bases: [
      "Căn cứ Luật Thi đua, Khen thưởng",
      "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng",
      "Căn cứ Quyết định số 429/QĐ-LMHTXVN ngày 18 tháng 11 năm 2019 của Ban Chấp hành Liên minh Hợp tác xã Việt Nam về việc ban hành Quy chế Thi đua, Khen thưởng",
      "Theo đề nghị của Trưởng ban Ban Tổ chức cán bộ và kết quả bình xét của Hội đồng Thi đua - Khen thưởng ngày 05 tháng 01 năm 2023",
    ],
    articles: [
      {
        paragraphs: [
          "Tặng Cờ thi đua của Ban Chấp hành Liên minh Hợp tác xã Việt Nam cho 03 tập thể đã có thành tích xuất sắc, tiêu biểu dẫn đầu phong trào thi đua Cụm thi đua Liên minh Hợp tác xã 5 tỉnh Tây Nguyên năm 2022:",
        ],
        awardees: [
          { name: "Liên minh Hợp tác xã tỉnh Đắk Lắk" },
          { name: "Hợp tác xã nông nghiệp Công bằng Pô Kô", place: "tỉnh Kon Tum" },
          { name: "Hợp tác xã đan len Quý Anh", place: "TP. Bảo Lộc, tỉnh Lâm Đồng" },
        ],
      },
      {
        paragraphs: [
          "Quyết định này có hiệu lực kể từ ngày ký. Ban Tổ chức cán bộ, Văn phòng, các đơn vị có liên quan và các tập thể có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
        ],
      },
    ],
    recipients: ["Như Điều 2", "Thường trực Liên minh HTXVN", "Lưu: VT, TCCB"],
    signature: { above: "TM. BAN CHẤP HÀNH", title: "CHỦ TỊCH", name: "Nguyễn Văn Mẫu" },
    verifyUrl: "https://suyton.vca.org.vn/verify/5/2023",
    audit: { tally: digest("4"), chain: digest("9") },
    ...over,
  });

const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Võ", "Đặng", "Bùi"];
const middles = ["Văn", "Thị", "Hữu", "Ngọc", "Đức", "Thị Thúy", "Quốc", "Minh", "Xuân"];
const givens = ["Anh", "Bằng", "Cường", "Dũng", "Hiếu", "Khuê", "Lượng", "Mỹ", "Nghĩa", "Quỳnh"];
const places = ["Đắk Lắk", "Kon Tum", "Gia Lai", "Lâm Đồng", "Đắk Nông", "Thừa Thiên Huế"];
const pick = (list: readonly string[], index: number) => list[index % list.length] ?? "";

/** A medal decision whose awardees stand in an appendix. */
export const medalDecision = (count: number): DecisionPaper =>
  flagDecision({
    number: 178,
    date: "2021-05-18",
    subject: "Về việc tặng Kỷ niệm chương “Vì sự nghiệp phát triển hợp tác xã Việt Nam”",
    authority: "CHỦ TỊCH LIÊN MINH HỢP TÁC XÃ VIỆT NAM",
    articles: [
      {
        paragraphs: [
          `Tặng Kỷ niệm chương “Vì sự nghiệp phát triển hợp tác xã Việt Nam” cho ${count} cá nhân (có danh sách kèm theo) đã có nhiều đóng góp cho sự nghiệp phát triển hợp tác xã Việt Nam.`,
        ],
      },
      {
        paragraphs: [
          "Quyết định này có hiệu lực kể từ ngày ký. Ban Tổ chức cán bộ, Văn phòng, các đơn vị có liên quan và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
        ],
      },
    ],
    signature: { instead: "KT. CHỦ TỊCH", title: "PHÓ CHỦ TỊCH", name: "Trần Thị Thử Nghiệm" },
    appendix: {
      title:
        "Danh sách cá nhân được tặng Kỷ niệm chương “Vì sự nghiệp phát triển hợp tác xã Việt Nam”",
      decidedBy: "Chủ tịch Liên minh Hợp tác xã Việt Nam",
      columns: { name: "Họ và tên" },
      rows: Array.from({ length: count }, (_, index) => ({
        name: `${pick(families, index)} ${pick(middles, index * 7)} ${pick(givens, index * 3)}`,
        kind: pick(["Giám đốc", "Chủ tịch Hội đồng quản trị", "Kế toán trưởng"], index),
        place: `HTX nông nghiệp và dịch vụ tổng hợp ${index + 1}, tỉnh ${pick(places, index)}`,
      })),
    },
  });

const vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
const tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const lower = [
  ...Array.from("bcdđghklmnpqrstvx"),
  ...vowels.flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize("NFC"))),
];

/** Every letter of Vietnamese with every tone, small and capital. */
export const vietnameseLetters: readonly string[] = [
  ...lower,
  ...lower.map((letter) => letter.toLocaleUpperCase("vi")),
];

import { catalogue } from "./catalogue.ts";

/** Words of the mails about a decision. */
export const decisionMailWords = catalogue({
  vi: {
    hello: (name: string) => `Kính gửi ông/bà ${name},`,
    award: "Hình thức khen thưởng",
    season: "Đợt xét",
    honoured: "Được khen thưởng",
    due: "Hạn ký",
    number: "Số",
    date: "Ngày ký",
    signer: "Người ký",
    asked: {
      subject: (due: string, award: string, count: string) =>
        `Cần ký trước ${due}: Quyết định tặng ${award} cho ${count}`,
      again: (due: string, award: string, count: string) =>
        `Nhắc: cần ký trước ${due}: Quyết định tặng ${award} cho ${count}`,
      amending: (due: string, name: string) => `Cần ký trước ${due}: ${name}`,
      amendingAgain: (due: string, name: string) => `Nhắc: cần ký trước ${due}: ${name}`,
      ask: "Ban Tổ chức cán bộ trình ông/bà ký quyết định dưới đây. Xin mở đường dẫn, đọc toàn văn dự thảo và danh sách, rồi ký.",
      late: "Quyết định dưới đây đang chờ chữ ký của ông/bà. Đường dẫn trong thư này thay cho đường dẫn trong thư trước.",
      button: "Xem dự thảo và ký",
      consequence:
        "Khi ông/bà ký, hệ thống cấp số và ngày, đóng dấu, ký số, lưu trữ quyết định và báo cho mọi người có liên quan.",
      silence:
        "Đường dẫn này chỉ dành riêng cho ông/bà; không cần tài khoản. Nếu chưa ký, không có gì được ban hành; quá hạn, hệ thống sẽ nhắc lại.",
    },
    decided: {
      subject: (number: string, award: string) => `Đã ban hành Quyết định số ${number}: ${award}`,
      tell: "Quyết định dưới đây đã được ký, cấp số, lưu trữ và công bố. Kết quả đã được ghi vào từng hồ sơ và báo cho cán bộ của các đơn vị. Ông/bà không cần làm gì thêm.",
      button: "Xem quyết định",
    },
  },
  en: {
    hello: (name: string) => `Dear ${name},`,
    award: "Award",
    season: "Season",
    honoured: "Honoured",
    due: "Sign before",
    number: "Number",
    date: "Signed on",
    signer: "Signed by",
    asked: {
      subject: (due: string, award: string, count: string) =>
        `Please sign before ${due}: decision on ${award} for ${count}`,
      again: (due: string, award: string, count: string) =>
        `Reminder: please sign before ${due}: decision on ${award} for ${count}`,
      amending: (due: string, name: string) => `Please sign before ${due}: ${name}`,
      amendingAgain: (due: string, name: string) => `Reminder: please sign before ${due}: ${name}`,
      ask: "The appraisal desk puts the decision below before you. Please open the link, read the draft and its list, and sign.",
      late: "The decision below waits for your signature. The link in this mail replaces the one in the mail before.",
      button: "Read the draft and sign",
      consequence:
        "When you sign, the system allocates number and date, seals, signs digitally and archives the decision, and tells everybody concerned.",
      silence:
        "The link is for you alone; no account is needed. Nothing is issued until you sign; after the due date the system reminds you.",
    },
    decided: {
      subject: (number: string, award: string) => `Decision ${number} issued: ${award}`,
      tell: "The decision below was signed, numbered, archived and published. Every nomination has its result, and the officers were told. There is nothing for you to do.",
      button: "See the decision",
    },
  },
});

import { catalogue } from "./catalogue.ts";

/** Words of the mails about one nomination. */
export const nominationMailWords = catalogue({
  vi: {
    hello: (name: string) => `Kính gửi ông/bà ${name},`,
    nominee: "Đối tượng đề nghị",
    award: "Hình thức khen thưởng",
    season: "Đợt xét",
    stage: "Bước hiện tại",
    due: "Hạn",
    reason: "Lý do",
    textPart: "Nội dung khai",
    review: {
      subject: (due: string, nominee: string, award: string) =>
        `Cần ý kiến trước ${due}: ${nominee}, ${award}`,
      ask: (body: string) =>
        `${body} được giao thẩm định hồ sơ dưới đây, và ông/bà là người phụ trách. Xin mở đường dẫn, đọc hồ sơ rồi chọn đồng ý, trả lại để bổ sung, hoặc không đồng ý.`,
      button: "Mở hồ sơ và cho ý kiến",
      silence:
        "Đường dẫn này chỉ dành riêng cho ông/bà; không cần tài khoản. Nếu quá hạn mà chưa có ý kiến, hệ thống sẽ nhắc lại và báo cho cấp trên; hồ sơ không tự được duyệt.",
    },
    reminder: {
      subject: (due: string, nominee: string) => `Nhắc: cần xử lý trước ${due}: ${nominee}`,
      ask: "Hồ sơ dưới đây đang chờ ông/bà xử lý.",
    },
    waiting: {
      subject: (stage: string, season: string) => `Có hồ sơ chờ mở phiên: ${stage}, ${season}`,
      ask: "Có hồ sơ đã đủ điều kiện và đang chờ được đưa vào một phiên bỏ phiếu. Xin đăng nhập, xem danh sách và mở phiên.",
      button: "Xem danh sách và mở phiên",
      silence: "Nếu chưa mở phiên, các hồ sơ này vẫn được giữ nguyên và hệ thống sẽ nhắc lại.",
    },
    returned: {
      subject: (due: string, nominee: string) => `Cần bổ sung hồ sơ trước ${due}: ${nominee}`,
      ask: "Hồ sơ được trả lại để bổ sung. Mọi nội dung và tệp đã nộp vẫn được giữ nguyên; chỉ cần sửa những điểm sau:",
      button: "Mở hồ sơ để bổ sung",
      notice: "Thông báo trả hồ sơ (PDF, in được) có ở trang của hồ sơ.",
      silence: "Nếu quá hạn mà chưa nộp lại, hệ thống sẽ nhắc; sau đó hồ sơ có thể bị đóng.",
    },
    decided: {
      subject: (nominee: string) => `Đã có quyết định khen thưởng: ${nominee}`,
      tell: (number: string) => `Quyết định số ${number} đã được ký và ban hành. Xin chúc mừng!`,
      button: "Xem quyết định",
    },
    rejected: {
      subject: (nominee: string) => `Đề nghị không được chấp thuận: ${nominee}`,
      tell: "Đề nghị khen thưởng không được chấp thuận, với lý do sau. Hồ sơ vẫn được lưu để dùng lại cho đợt sau.",
      button: "Xem hồ sơ",
    },
    notChosen: {
      subject: (nominee: string) => `Kết quả bình xét: ${nominee}`,
      tell: "Đề nghị chưa được chọn trong đợt này. Hồ sơ vẫn được lưu để dùng lại cho đợt sau.",
      button: "Xem kết quả",
    },
    withdrawn: {
      subject: (nominee: string) => `Đã rút đề nghị: ${nominee}`,
      tell: "Đề nghị đã được rút theo yêu cầu của đơn vị. Hồ sơ vẫn được lưu; không ai phải xử lý gì thêm.",
      button: "Xem hồ sơ",
    },
    lapsed: {
      subject: (nominee: string) => `Đề nghị đã hết hạn: ${nominee}`,
      tell: "Đề nghị đã được đóng vì quá hạn nhiều lần mà chưa có trả lời. Hồ sơ vẫn được lưu để dùng lại.",
      button: "Xem hồ sơ",
    },
    submitted: {
      subject: (nominee: string) => `Đã nhận hồ sơ: ${nominee}`,
      tell: (holder: string, due: string) =>
        `Hồ sơ đã được nộp và chuyển tới ${holder}, hạn xử lý ${due}. Ông/bà không cần làm gì thêm; khi có kết quả hoặc cần bổ sung, hệ thống sẽ gửi thư.`,
      button: "Xem hồ sơ đang ở đâu",
    },
    toDecide: {
      subject: (award: string, season: string) =>
        `Có hồ sơ chờ lập quyết định: ${award}, ${season}`,
      ask: "Hồ sơ dưới đây đã thẩm định xong và không qua phiên bỏ phiếu. Xin ông/bà lập quyết định để trình Chủ tịch ký; có thể chờ gom nhiều hồ sơ vào một quyết định.",
      button: "Mở trang Quyết định",
      silence:
        "Hệ thống không tự lập quyết định cho hồ sơ này. Mỗi ngày có hồ sơ mới chỉ gửi một thư.",
    },
    escalated: {
      subject: (nominee: string) => `Quá hạn: ${nominee}`,
      tell: (holder: string) =>
        `Hồ sơ đã quá hạn tại ${holder}. Người phụ trách đã được nhắc; ông/bà có thể nhắc lại hoặc giao cho người khác.`,
      button: "Mở bảng theo dõi",
    },
  },
  en: {
    hello: (name: string) => `Dear ${name},`,
    nominee: "Nominee",
    award: "Award",
    season: "Season",
    stage: "Current stage",
    due: "Due",
    reason: "Reason",
    textPart: "Text of the form",
    review: {
      subject: (due: string, nominee: string, award: string) =>
        `Your opinion by ${due}: ${nominee}, ${award}`,
      ask: (body: string) =>
        `${body} has to appraise the dossier below, and you hold that role. Please open the link, read, and approve, return or reject.`,
      button: "Open the dossier and answer",
      silence:
        "The link is for you alone; no account is needed. After the due date the system reminds you and tells the desk; nothing is approved by itself.",
    },
    reminder: {
      subject: (due: string, nominee: string) => `Reminder: due ${due}: ${nominee}`,
      ask: "The dossier below waits for you.",
    },
    waiting: {
      subject: (stage: string, season: string) =>
        `Nominations wait for a session: ${stage}, ${season}`,
      ask: "Nominations are ready and wait to be put to a vote. Please sign in, look at the list and open a session.",
      button: "See the list and open a session",
      silence: "Until then the nominations stay as they are, and the system reminds you.",
    },
    returned: {
      subject: (due: string, nominee: string) => `Please complete by ${due}: ${nominee}`,
      ask: "The dossier came back to be completed. Everything you sent is kept; only these points need work:",
      button: "Open the dossier",
      notice: "The notice of return (PDF, to print) is on the page of the dossier.",
      silence: "After the due date the system reminds you; later the nomination may be closed.",
    },
    decided: {
      subject: (nominee: string) => `Decision issued: ${nominee}`,
      tell: (number: string) => `Decision ${number} has been signed and issued. Congratulations!`,
      button: "See the decision",
    },
    rejected: {
      subject: (nominee: string) => `Not approved: ${nominee}`,
      tell: "The nomination was not approved, for the reason below. The dossier is kept.",
      button: "See the dossier",
    },
    notChosen: {
      subject: (nominee: string) => `Result of the vote: ${nominee}`,
      tell: "The nomination was not chosen this time. The dossier is kept for a later season.",
      button: "See the result",
    },
    withdrawn: {
      subject: (nominee: string) => `Withdrawn: ${nominee}`,
      tell: "The nomination was withdrawn as asked. The dossier is kept; nobody has to do anything.",
      button: "See the dossier",
    },
    lapsed: {
      subject: (nominee: string) => `Lapsed: ${nominee}`,
      tell: "The nomination was closed after several due dates without an answer. The dossier is kept.",
      button: "See the dossier",
    },
    submitted: {
      subject: (nominee: string) => `Received: ${nominee}`,
      tell: (holder: string, due: string) =>
        `The dossier is now with ${holder}, due ${due}. You need do nothing; a mail will tell you the result or what is missing.`,
      button: "See where it is",
    },
    toDecide: {
      subject: (award: string, season: string) => `To be put into a decision: ${award}, ${season}`,
      ask: "The nomination below passed appraisal and goes to no vote. Please draw up the decision for the chairman; several nominations may be gathered into one.",
      button: "Open the decisions",
      silence:
        "The system draws up no decision for it by itself. There is one mail for each day on which something arrives.",
    },
    escalated: {
      subject: (nominee: string) => `Overdue: ${nominee}`,
      tell: (holder: string) =>
        `The dossier is overdue at ${holder}. The holder has been reminded; you may remind again or reassign.`,
      button: "Open the board",
    },
  },
});

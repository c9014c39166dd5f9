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
        "Đường dẫn này chỉ dành riêng cho ông/bà; không cần tài khoản. Nếu quá hạn mà chưa có ý kiến, hệ thống sẽ nhắc lại và báo cho Ban Tổ chức cán bộ; hồ sơ không bao giờ tự được duyệt.",
    },
    reminder: {
      subject: (due: string, nominee: string) => `Nhắc: cần bổ sung hồ sơ trước ${due}: ${nominee}`,
      ask: "Hồ sơ dưới đây đã được trả lại để bổ sung và đang chờ đơn vị của ông/bà nộp lại. Mọi nội dung và tệp đã nhập vẫn được giữ nguyên.",
    },
    waiting: {
      subject: (due: string, stage: string, season: string) =>
        `Cần mở phiên trước ${due}: ${stage}, ${season}`,
      ask: "Có hồ sơ đã đủ điều kiện và đang chờ được đưa vào một phiên bỏ phiếu. Ông/bà là người mở phiên: xin đăng nhập, xem danh sách và mở phiên.",
      button: "Xem danh sách và mở phiên",
      silence:
        "Nếu chưa mở phiên, các hồ sơ này vẫn được giữ nguyên; quá hạn, hệ thống sẽ nhắc lại và báo cho Ban Tổ chức cán bộ.",
    },
    returned: {
      subject: (due: string, nominee: string) => `Cần bổ sung hồ sơ trước ${due}: ${nominee}`,
      ask: "Hồ sơ được trả lại để bổ sung. Mọi nội dung và tệp đã nộp vẫn được giữ nguyên; chỉ cần sửa những điểm sau:",
      button: "Mở hồ sơ để bổ sung",
      notice: "Thông báo trả hồ sơ (PDF, in được) có ở trang của hồ sơ.",
      silence:
        "Nếu quá hạn mà chưa nộp lại, hệ thống sẽ nhắc. Nếu nhiều lần quá hạn, đề nghị sẽ được đóng; hồ sơ vẫn được lưu để dùng lại.",
    },
    decided: {
      subject: (nominee: string) => `Đã có quyết định khen thưởng: ${nominee}`,
      tell: (number: string) =>
        `Quyết định số ${number} đã được ký và ban hành. Xin chúc mừng! Quyết định có thể xem và tải về từ trang của hồ sơ.`,
      button: "Xem hồ sơ và quyết định",
    },
    rejected: {
      subject: (nominee: string) => `Đề nghị không được chấp thuận: ${nominee}`,
      tell: "Đề nghị khen thưởng không được chấp thuận; lý do ghi ở dưới. Hồ sơ vẫn được lưu để dùng lại cho đợt sau. Ông/bà không cần làm gì thêm.",
      button: "Xem hồ sơ",
    },
    notChosen: {
      subject: (nominee: string) => `Kết quả bình xét: ${nominee}`,
      tell: "Đề nghị chưa được chọn trong đợt này. Hồ sơ vẫn được lưu để dùng lại cho đợt sau. Ông/bà không cần làm gì thêm.",
      button: "Xem kết quả",
    },
    withdrawn: {
      subject: (nominee: string) => `Đã rút đề nghị: ${nominee}`,
      tell: "Đề nghị đã được rút theo yêu cầu của đơn vị. Hồ sơ vẫn được lưu; không ai phải xử lý gì thêm.",
      button: "Xem hồ sơ",
    },
    lapsed: {
      subject: (nominee: string) => `Đề nghị đã hết hạn: ${nominee}`,
      tell: "Đề nghị đã được đóng vì quá hạn nhiều lần mà chưa có trả lời. Hồ sơ vẫn được lưu; nếu vẫn muốn đề nghị, ông/bà có thể lập đề nghị mới.",
      button: "Xem hồ sơ",
    },
    submitted: {
      subject: (nominee: string) => `Đã nhận hồ sơ: ${nominee}`,
      tell: (holder: string, due: string) =>
        `Hồ sơ đã được nộp và chuyển tới ${holder}, hạn xử lý ${due}. Ông/bà không cần làm gì thêm; khi có kết quả hoặc cần bổ sung, hệ thống sẽ gửi thư.`,
      button: "Xem hồ sơ đang ở đâu",
    },
    toDecide: {
      subject: (due: string, award: string, season: string) =>
        `Cần lập quyết định trước ${due}: ${award}, ${season}`,
      ask: "Hồ sơ dưới đây đã thẩm định xong và không qua phiên bỏ phiếu. Xin ông/bà lập quyết định để trình Chủ tịch ký; có thể chờ gom nhiều hồ sơ vào một quyết định.",
      button: "Mở trang Quyết định",
      silence:
        "Nếu chưa lập quyết định, hồ sơ vẫn được giữ nguyên; hệ thống không tự lập thay. Mỗi ngày chỉ có một thư như thế này cho mỗi hình thức khen thưởng.",
    },
    escalated: {
      subject: (nominee: string) => `Hồ sơ quá hạn, cần đôn đốc: ${nominee}`,
      tell: (holder: string) =>
        `Hồ sơ đã quá hạn tại ${holder}. Người phụ trách được nhắc và có thêm thời gian, đến hạn ghi ở dưới. Ông/bà có thể nhắc lại hoặc giao cho người khác.`,
      silence:
        "Nếu ông/bà không làm gì, hồ sơ vẫn ở nguyên bước này; hệ thống tiếp tục nhắc và báo lại khi quá hạn lần nữa.",
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
      subject: (due: string, nominee: string) => `Reminder: please complete by ${due}: ${nominee}`,
      ask: "The dossier below came back to be completed and waits for you. Everything you typed and sent is kept.",
    },
    waiting: {
      subject: (due: string, stage: string, season: string) =>
        `Please open a session by ${due}: ${stage}, ${season}`,
      ask: "Nominations are ready and wait to be put to a vote, and it is you who opens sessions. Please sign in, look at the list and open a session.",
      button: "See the list and open a session",
      silence:
        "Until then the nominations stay as they are; after the due date the system reminds you and tells the desk.",
    },
    returned: {
      subject: (due: string, nominee: string) => `Please complete by ${due}: ${nominee}`,
      ask: "The dossier came back to be completed. Everything you sent is kept; only these points need work:",
      button: "Open the dossier",
      notice: "The notice of return (PDF, to print) is on the page of the dossier.",
      silence:
        "After the due date the system reminds you. After several the nomination is closed; the dossier is kept.",
    },
    decided: {
      subject: (nominee: string) => `Decision issued: ${nominee}`,
      tell: (number: string) =>
        `Decision ${number} has been signed and issued. Congratulations! The page of the dossier lets you read and download it.`,
      button: "See dossier and decision",
    },
    rejected: {
      subject: (nominee: string) => `Not approved: ${nominee}`,
      tell: "The nomination was not approved, for the reason below. The dossier is kept. There is nothing for you to do.",
      button: "See the dossier",
    },
    notChosen: {
      subject: (nominee: string) => `Result of the vote: ${nominee}`,
      tell: "The nomination was not chosen this time. The dossier is kept for a later season. There is nothing for you to do.",
      button: "See the result",
    },
    withdrawn: {
      subject: (nominee: string) => `Withdrawn: ${nominee}`,
      tell: "The nomination was withdrawn as asked. The dossier is kept; nobody has to do anything.",
      button: "See the dossier",
    },
    lapsed: {
      subject: (nominee: string) => `Lapsed: ${nominee}`,
      tell: "The nomination was closed after several due dates without an answer. The dossier is kept; you may nominate anew.",
      button: "See the dossier",
    },
    submitted: {
      subject: (nominee: string) => `Received: ${nominee}`,
      tell: (holder: string, due: string) =>
        `The dossier is now with ${holder}, due ${due}. You need do nothing; a mail will tell you the result or what is missing.`,
      button: "See where it is",
    },
    toDecide: {
      subject: (due: string, award: string, season: string) =>
        `Please draw up a decision by ${due}: ${award}, ${season}`,
      ask: "The nomination below passed appraisal and goes to no vote. Please draw up the decision for the chairman; several nominations may be gathered into one.",
      button: "Open the decisions",
      silence:
        "Until then the nomination stays as it is; the system draws up no decision by itself. There is one such mail a day for each award.",
    },
    escalated: {
      subject: (nominee: string) => `Overdue: ${nominee}`,
      tell: (holder: string) =>
        `The dossier is overdue at ${holder}. The holder is reminded and has until the due date below. You may remind again or reassign.`,
      silence:
        "If you do nothing the dossier stays in this stage; the system goes on reminding, and tells you when it is overdue again.",
      button: "Open the board",
    },
  },
});

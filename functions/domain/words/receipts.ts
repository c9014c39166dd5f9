import { catalogue } from "./catalogue.ts";

/** Words of the page on which a voter finds the own ballot again, and of the published lists. */
export const receiptWords = catalogue({
  vi: {
    title: "Kiểm tra biên nhận phiếu bầu",
    lead: "Nhập mã biên nhận để biết lá phiếu của ông/bà có ở trong hòm và đã được đếm đúng. Không cần đăng nhập.",
    session: "Phiên",
    sessionCode: "Mã phiên, hoặc đường dẫn của phiên",
    sessionHint: "Mã bắt đầu bằng s-, ghi trong thư biên nhận. Dán cả đường dẫn cũng được.",
    receipt: "Mã biên nhận",
    receiptHint:
      "16 chữ và số, ví dụ ABCD EFGH JKLM 2345. Viết thường, có dấu cách hay gạch nối đều được.",
    act: "Kiểm tra lá phiếu",
    keptNowhere:
      "Mã không được lưu lại và không vào nhật ký. Ai có mã sẽ biết lựa chọn của ông/bà, nên xin chỉ nhập mã ở nơi riêng tư.",
    sessionWrong:
      "Mã phiên chưa đọc được. Hãy dán đường dẫn trong thư biên nhận, hoặc nhập mã như s-1a2b3c4d5e6f7g8h",
    receiptWrong:
      "Mã biên nhận phải có đủ 16 chữ và số, ví dụ ABCD EFGH JKLM 2345; mã không dùng chữ I, chữ O, số 0 và số 1",
    unknownTitle: "Không có lá phiếu nào mang mã này trong phiên này",
    unknown:
      "Có thể một ký tự đã nhập sai, hoặc mã là của phiên khác. Mã đã nhập còn giữ ở dưới; không có gì thay đổi.",
    unknownNext:
      "Xin so lại với thư biên nhận. Nếu mã đúng mà vẫn không thấy, xin báo Ban Tổ chức cán bộ, Liên minh Hợp tác xã Việt Nam.",
    waitingTitle: "Lá phiếu của ông/bà đang ở trong hòm",
    waiting: "Phiếu còn niêm phong. Trước khi đóng phiên, không ai biết phiếu ghi gì.",
    waitingNext: (closes: string) =>
      `Phiên nhận phiếu đến ${closes}. Khi đã công bố kết quả, xin mở lại trang này và nhập lại mã để xem phiếu được đếm thế nào.`,
    cancelledTitle: "Phiên này đã hủy",
    cancelled: "Lá phiếu của ông/bà đã vào hòm, nhưng không được tính vào kết quả nào.",
    cancelledNext:
      "Ông/bà không cần làm gì. Nếu bình xét lại, ông/bà sẽ nhận thư mời và mã biên nhận mới.",
    missingTitle: "Lá phiếu có trong hòm nhưng không có trong kết quả đã công bố",
    missing: "Điều này không được phép xảy ra. Phiếu gốc còn được giữ, nên có thể kiểm phiếu lại.",
    missingNext:
      "Xin giữ mã biên nhận và báo ngay Ban Tổ chức cán bộ, Liên minh Hợp tác xã Việt Nam.",
    countedTitle: "Lá phiếu của ông/bà đã được đếm",
    counted: "Dưới đây là từng ý kiến đã công bố dưới mã riêng của lá phiếu này.",
    countedNext:
      "Xin so với điều ông/bà đã chọn. Nếu có dòng nào khác, xin giữ mã và báo ngay Ban Tổ chức cán bộ; phiếu gốc còn được giữ để kiểm lại.",
    votes: "Lá phiếu này",
    columns: {
      name: "Đối tượng",
      choice: "Ý kiến đã đếm",
      code: "Mã trong danh sách",
    },
    noVote: "Không bỏ phiếu (cùng đơn vị hoặc cùng tỉnh)",
    noCode: "–",
    results: "Kết quả",
    resultOf: (name: string, outcome: string, why: string) => `${name}: ${outcome}. ${why}`,
    round: (round: number) => `Vòng ${round}`,
    entries: "Từng phiếu đã đếm",
    entriesLead:
      "Mỗi dòng là một phiếu, xếp ngẫu nhiên, với mã riêng cho từng đối tượng: không ai nối được hai dòng của một người. Người bỏ phiếu nhận ra phiếu của mình nhờ mã biên nhận.",
    entriesOf: (name: string, count: number) => `${name}: ${count} phiếu`,
    own: "lá phiếu này",
    link: "Kiểm tra phiếu bằng mã biên nhận",
    again: "Kiểm tra một mã khác",
  },
  en: {
    title: "Check a ballot's receipt",
    lead: "Type your receipt to see that your ballot is in the box and was counted as cast. No signing in.",
    session: "Session",
    sessionCode: "Code or address of the session",
    sessionHint:
      "The code begins with s- and is in the mail with the receipt. The whole address will do.",
    receipt: "Receipt",
    receiptHint:
      "16 letters and figures, for example ABCD EFGH JKLM 2345. Small letters, spaces and dashes do no harm.",
    act: "Check the ballot",
    keptNowhere:
      "The receipt is neither stored nor logged. Whoever has it learns your choices, so please type it where nobody looks on.",
    sessionWrong:
      "The session could not be read. Paste the address from the mail with the receipt, or type a code like s-1a2b3c4d5e6f7g8h",
    receiptWrong:
      "A receipt has 16 letters and figures, for example ABCD EFGH JKLM 2345; it has no letter I or O, and no figure 0 or 1",
    unknownTitle: "No ballot of this session has this receipt",
    unknown:
      "A letter may be mistyped, or the receipt is of another session. What you typed is kept below; nothing has changed.",
    unknownNext:
      "Please compare it with the mail. If it is right, tell the Organisation and Personnel Board of the Vietnam Cooperative Alliance.",
    waitingTitle: "Your ballot is in the box",
    waiting: "It is still sealed. Before the session closes nobody knows what it says.",
    waitingNext: (closes: string) =>
      `The session takes ballots until ${closes}. After the announcement, come back with the receipt to see how your ballot was counted.`,
    cancelledTitle: "This session was cancelled",
    cancelled: "Your ballot is in the box, and counts towards no result.",
    cancelledNext:
      "Nothing is asked of you. If there is another vote you get a new invitation and a new receipt.",
    missingTitle: "The ballot is in the box, and not in the published result",
    missing: "This must never happen. The ballot itself is kept, so it can be counted again.",
    missingNext:
      "Please keep the receipt and tell the Organisation and Personnel Board of the Vietnam Cooperative Alliance at once.",
    countedTitle: "Your ballot was counted",
    counted: "These are the answers that were published under this ballot's own codes.",
    countedNext:
      "Please compare them with what you chose. If one differs, keep the receipt and tell the Organisation and Personnel Board at once; the ballot itself is kept and can be counted again.",
    votes: "This ballot",
    columns: { name: "Nominee", choice: "Counted as", code: "Code in the list" },
    noVote: "No vote (same unit or province)",
    noCode: "–",
    results: "Result",
    resultOf: (name: string, outcome: string, why: string) => `${name}: ${outcome}. ${why}`,
    round: (round: number) => `Round ${round}`,
    entries: "Every ballot that was counted",
    entriesLead:
      "Each line is one ballot, in random order, under a code of its own for each nominee: nobody can join two lines of one person. Voters know theirs by the receipt.",
    entriesOf: (name: string, count: number) =>
      `${name}: ${count} ${count === 1 ? "ballot" : "ballots"}`,
    own: "this ballot",
    link: "Check a ballot by its receipt",
    again: "Check another receipt",
  },
});

import { catalogue } from "./catalogue.ts";

/** Words of the form by which the desk corrects, changes or revokes an issued decision. */
export const amendWords = catalogue({
  vi: {
    titles: {
      correct: (number: string) => `Đính chính Quyết định số ${number}`,
      change: (number: string) => `Sửa đổi, bổ sung Quyết định số ${number}`,
      revoke: (number: string) => `Thu hồi khen thưởng tại Quyết định số ${number}`,
    },
    leads: {
      correct:
        "Dùng khi quyết định ghi sai nội dung, như tên, chức vụ, đơn vị. Hệ thống soạn một quyết định đính chính để Chủ tịch ký; bản cũ được giữ nguyên và ghi rõ đã được đính chính. Lỗi chỉ về trình bày thì đính chính bằng công văn, không lập ở đây.",
      change:
        "Dùng khi nội dung đúng lúc ký nhưng nay phải ghi khác. Hệ thống soạn một quyết định sửa đổi, bổ sung để Chủ tịch ký.",
      revoke:
        "Hệ thống soạn một quyết định hủy bỏ khen thưởng, thu hồi hiện vật và tiền thưởng để Chủ tịch ký. Khi đã ký, khen thưởng bị thu hồi không còn được tính.",
    },
    change: (number: number) => `Chỗ cần sửa ${number}`,
    nominee: "Đối tượng",
    choose: "Chọn đối tượng",
    part: "Phần cần sửa",
    parts: { name: "Tên", kind: "Chức vụ", place: "Đơn vị, địa phương" },
    to: "Ghi lại là",
    toHint: "Viết đầy đủ như sẽ in, ví dụ: HTX Nông nghiệp Công bằng Pô Kô.",
    more: "Thêm một chỗ sửa",
    scope: "Thu hồi của ai?",
    whole: (count: string) => `Toàn bộ quyết định: ${count}`,
    named: "Một số đối tượng",
    who: "Đối tượng bị thu hồi",
    reason: "Lý do",
    reasonHint: {
      correct: "Ví dụ: đánh máy nhầm tên hợp tác xã.",
      change: "Ví dụ: hợp tác xã đã đổi tên từ ngày 01/9/2022.",
      revoke: "Ví dụ: kê khai gian dối thành tích, theo Kết luận thanh tra số 15/KL-TTr.",
    },
    basis: "Căn cứ pháp lý",
    basisHint: (provision: string) =>
      provision === ""
        ? "Điều khoản cho phép, ghi cả tên văn bản."
        : `Điều khoản cho phép, ghi cả tên văn bản. Ví dụ: ${provision}.`,
    askedBy: "Ai đề nghị?",
    askedByHint: "Ví dụ: Liên minh Hợp tác xã tỉnh Lâm Đồng tại Công văn số 12/CV-LMHTX.",
    preview: "Xem dự thảo",
    previewTitle: "Xem lại dự thảo",
    previewLead:
      "Đây là nội dung Chủ tịch sẽ đọc và ký. Chưa có gì được gửi đi; số và ngày được cấp khi ký.",
    sendTitle: "Khi trình ký",
    send: "Trình Chủ tịch ký",
    consequence:
      "Chủ tịch nhận thư có đường dẫn ký. Cho tới khi ký xong, quyết định cũ không thay đổi gì; trong lúc chờ, không lập được quyết định sửa thứ hai. Có thể hủy dự thảo khi chưa ký.",
    edit: "Sửa lại",
    back: "Về quyết định",
    errors: {
      nothing: "Cần ít nhất một chỗ sửa: chọn đối tượng và ghi nội dung mới.",
      nominee: "Chọn đối tượng trong danh sách.",
      to: "Cần ghi nội dung mới, không quá 300 ký tự.",
      same: "Nội dung mới giống nội dung đang ghi, nên không có gì để sửa.",
      twice: "Chỗ này đã được sửa ở trên; mỗi chỗ chỉ ghi một lần.",
      scope: "Chọn thu hồi toàn bộ hay một số đối tượng.",
      who: "Chọn ít nhất một đối tượng.",
      reason: "Cần ghi lý do, từ 10 đến 1.000 ký tự.",
      basis: "Cần ghi căn cứ pháp lý, không quá 300 ký tự.",
      askedBy: "Cần ghi ai đề nghị, không quá 300 ký tự.",
    },
    nowReads: (text: string) => `Hiện ghi: ${text}`,
  },
  en: {
    titles: {
      correct: (number: string) => `Correct decision ${number}`,
      change: (number: string) => `Change decision ${number}`,
      revoke: (number: string) => `Revoke awards of decision ${number}`,
    },
    leads: {
      correct:
        "For something that the decision says wrongly: a name, a position, a unit. The system writes a correcting decision for the chairman to sign; the former one is kept as it is and says that it was corrected. Slips of layout alone are corrected by an official letter, not here.",
      change:
        "For what was right when it was signed and has to read otherwise now. The system writes a decision for the chairman to sign.",
      revoke:
        "The system writes a decision that takes awards back, for the chairman to sign. Once signed, a revoked award counts no more.",
    },
    change: (number: number) => `Change ${number}`,
    nominee: "Nominee",
    choose: "Choose a nominee",
    part: "What to change",
    parts: { name: "Name", kind: "Position", place: "Unit, place" },
    to: "Shall read",
    toHint: "In full, as it will be printed, in Vietnamese.",
    more: "Add another change",
    scope: "Whose award is revoked?",
    whole: (count: string) => `The whole decision: ${count}`,
    named: "Some of those named",
    who: "Revoked from",
    reason: "Reason",
    reasonHint: {
      correct: "In Vietnamese, as it will be printed.",
      change: "In Vietnamese, as it will be printed.",
      revoke: "In Vietnamese, as it will be printed.",
    },
    basis: "Legal ground",
    basisHint: (provision: string) =>
      provision === ""
        ? "The provision that allows it, in Vietnamese, as it will be printed."
        : `The provision that allows it, in Vietnamese, as it will be printed: ${provision}.`,
    askedBy: "Who asked for it?",
    askedByHint: "In Vietnamese, with the letter’s number if there is one.",
    preview: "See the draft",
    previewTitle: "Check the draft",
    previewLead:
      "This is what the chairman will read and sign. Nothing was sent yet; number and date come with the signature.",
    sendTitle: "When you send it",
    send: "Send to the chairman",
    consequence:
      "The chairman gets a mail with a link. Nothing about the former decision changes until it is signed, and no second amendment can be drawn up meanwhile. Until then the draft can be cancelled.",
    edit: "Change it",
    back: "Back to the decision",
    errors: {
      nothing: "Give at least one change: choose a nominee and say how it shall read.",
      nominee: "Choose a nominee of the list.",
      to: "Say how it shall read, in up to 300 characters.",
      same: "That is how it reads already, so there is nothing to change.",
      twice: "This was changed above already; give each change once.",
      scope: "Choose all of it or some of those named.",
      who: "Choose at least one.",
      reason: "Give the reason in 10 to 1,000 characters.",
      basis: "Give the legal ground in up to 300 characters.",
      askedBy: "Say who asked for it in up to 300 characters.",
    },
    nowReads: (text: string) => `Now reads: ${text}`,
  },
});

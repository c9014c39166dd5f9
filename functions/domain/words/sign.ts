import { catalogue } from "./catalogue.ts";

/** Words of the page on which the chairman signs. */
export const signWords = catalogue({
  vi: {
    title: "Ký quyết định",
    asks: (due: string) =>
      `Ban Tổ chức cán bộ trình ông/bà ký quyết định dưới đây trước ${due}. Đây là nội dung sẽ được ban hành; số và ngày do hệ thống cấp khi ký.`,
    goneTitle: "Danh sách đã thay đổi",
    gone: (names: string) =>
      `Đề nghị của các đối tượng sau đã được rút nên không còn trong quyết định: ${names}.`,
    nobodyTitle: "Không còn ai trong danh sách",
    nobody:
      "Mọi đề nghị trong quyết định này đã được rút, nên không có gì để ký. Ông/bà không cần làm gì thêm.",
    frozenTitle: "Chưa ký được quyết định này",
    frozen: (names: string) =>
      `Hồ sơ của đối tượng sau đang tạm dừng xét nên quyết định chưa ký được: ${names}. Chưa có gì được ghi.`,
    frozenNext:
      "Ban Tổ chức cán bộ đã được báo và lập lại dự thảo cho các đối tượng còn lại. Khi đó ông/bà nhận thư mới; bây giờ không cần làm gì thêm.",
    changedTitle: "Dự thảo vừa thay đổi, chưa ký",
    changed: (parts: string) =>
      `Trong lúc ông/bà đọc, phần sau đã thay đổi: ${parts}. Chưa có gì được ghi. Xin đọc lại dự thảo dưới đây rồi ký.`,
    parts: {
      list: "danh sách được khen thưởng và các điều",
      bases: "các căn cứ",
      head: "phần đầu và trích yếu",
      signature: "người ký",
      recipients: "nơi nhận",
    },
    count: "Được khen thưởng",
    award: "Hình thức",
    season: "Đợt xét",
    due: "Hạn ký",
    draft: "Xem dự thảo như trên giấy (PDF)",
    textTitle: "Toàn văn dự thảo",
    actTitle: "Khi ông/bà ký",
    consequence:
      "Hệ thống cấp số và ngày, đóng dấu, ký số và lưu trữ quyết định; kết quả được ghi vào từng hồ sơ và mọi người có liên quan được báo qua thư. Quyết định đã ban hành không sửa được; muốn thay đổi phải có quyết định mới.",
    notYet:
      "Nếu chưa muốn ký, chỉ cần đóng trang này và trao đổi với Ban Tổ chức cán bộ. Không có gì được ban hành khi ông/bà chưa ký.",
    act: "Ký quyết định",
    signedTitle: "Quyết định đã được ký",
    signedBy: (name: string, at: string) =>
      `${name} đã ký lúc ${at}, qua đường dẫn gửi trong thư. Chữ ký được ghi một lần; mở lại trang này không làm thay đổi gì.`,
    known: "Xác thực người ký",
    knownBy: (email: string) => `Đường dẫn riêng gửi tới ${email}`,
    draftDigest: "Mã của dự thảo đã đọc",
    recorded: "Chữ ký đã được ghi",
    issuing:
      "Hệ thống đang cấp số, đóng dấu và lưu trữ quyết định. Việc này thường mất chưa đến một phút; tải lại trang để xem số.",
    issued: (number: string) => `Quyết định đã được cấp số ${number} và ban hành.`,
    see: "Xem quyết định đã ban hành",
    reload: "Tải lại trang",
    done: "Ông/bà không cần làm gì thêm.",
  },
  en: {
    title: "Sign the decision",
    asks: (due: string) =>
      `The appraisal desk asks you to sign the decision below before ${due}. This is the text that will be issued, in Vietnamese as the law asks; number and date are allocated when you sign.`,
    goneTitle: "The list has changed",
    gone: (names: string) =>
      `These nominations were withdrawn and are no longer in the decision: ${names}.`,
    nobodyTitle: "Nobody is left on the list",
    nobody:
      "Every nomination in this decision was withdrawn, so there is nothing to sign and nothing for you to do.",
    frozenTitle: "This decision cannot be signed yet",
    frozen: (names: string) =>
      `These nominations are on hold, so the decision cannot be signed: ${names}. Nothing was recorded.`,
    frozenNext:
      "The appraisal desk was told and draws up the decision anew for the others. You will get a new mail then; there is nothing for you to do now.",
    changedTitle: "The draft has just changed; nothing was signed",
    changed: (parts: string) =>
      `While you were reading, this changed: ${parts}. Nothing was recorded. Please read the draft below again and sign.`,
    parts: {
      list: "the list of those honoured and the articles",
      bases: "the legal bases",
      head: "the head and the subject",
      signature: "who signs",
      recipients: "the recipients",
    },
    count: "Honoured",
    award: "Award",
    season: "Season",
    due: "Sign before",
    draft: "See the draft as on paper (PDF)",
    textTitle: "Full text of the draft",
    actTitle: "When you sign",
    consequence:
      "The system allocates number and date, seals, signs digitally and archives the decision; every nomination gets its result and everybody concerned is told by mail. An issued decision is never changed; a change needs a new decision.",
    notYet:
      "If you would rather not sign yet, close this page and talk to the appraisal desk. Nothing is issued until you sign.",
    act: "Sign the decision",
    signedTitle: "The decision is signed",
    signedBy: (name: string, at: string) =>
      `${name} signed at ${at}, by the link sent in a mail. The signature is recorded once; opening this page again changes nothing.`,
    known: "How the signer was known",
    knownBy: (email: string) => `Personal link mailed to ${email}`,
    draftDigest: "Digest of the draft that was read",
    recorded: "The signature is recorded",
    issuing:
      "The system is allocating the number, sealing and archiving. That usually takes less than a minute; load the page again to see the number.",
    issued: (number: string) => `The decision has the number ${number} and is issued.`,
    see: "See the decision as issued",
    reload: "Load the page again",
    done: "There is nothing left for you to do.",
  },
});

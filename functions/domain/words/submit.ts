import { catalogue } from "./catalogue.ts";

/** Words of checking a dossier before it goes out, and of taking it back. */
export const submitWords = catalogue({
  vi: {
    title: "Xem lại trước khi nộp",
    titleAgain: "Xem lại trước khi nộp lại",
    lead: "Đọc lại một lượt. Nộp rồi thì hồ sơ giữ nguyên cho tới khi có người trả lại hoặc ông/bà rút về.",
    missingTitle: "Chưa nộp được, còn thiếu:",
    obstaclesTitle: "Chưa nộp được",
    changedTitle: "Hồ sơ vừa thay đổi",
    changedNext:
      "Có tệp vừa kiểm tra xong hoặc có người vừa sửa. Hãy xem lại bản mới dưới đây rồi nộp.",
    unmendedTitle: "Những mục này chưa được sửa kể từ khi trả lại",
    unmendedNext: "Vẫn nộp lại được nếu ông/bà thấy không cần sửa.",
    unmended: (what: string, reason: string) => `${what}: ${reason}`,
    text: "Nội dung đề nghị",
    files: "Giấy tờ",
    noFile: "Chưa có",
    none: "Không có",
    nextTitle: "Nộp rồi thì sao?",
    next: (place: string, due: string) =>
      `Hồ sơ tới ${place}, hạn xử lý ${due}. Ông/bà nhận được thư xác nhận ngay, và thư báo khi có kết quả hoặc cần bổ sung.`,
    act: "Nộp hồ sơ",
    actAgain: "Nộp lại hồ sơ",
    changeFiles: "Sửa",
    withdrawTitle: "Rút đề nghị này?",
    discardTitle: "Bỏ hồ sơ này?",
    withdrawLead:
      "Hồ sơ dừng lại ngay, mọi đường dẫn đã gửi cho người thẩm định và bỏ phiếu hết hiệu lực. Không mở lại được; muốn đề nghị lại phải tạo hồ sơ mới.",
    discardLead:
      "Hồ sơ chưa gửi cho ai. Bỏ rồi thì không sửa tiếp được; nội dung vẫn còn để xem lại.",
    withdrawAct: "Rút đề nghị",
    discardAct: "Bỏ hồ sơ",
    keep: "Không, giữ lại",
    closedTitle: "Đề nghị này đã kết thúc, không rút được nữa",
    movingTitle: "Hồ sơ đang chuyển bước",
    movingNext: "Vừa có ý kiến về hồ sơ này. Chờ một phút rồi thử lại; chưa có gì thay đổi.",
  },
  en: {
    title: "Check before submitting",
    titleAgain: "Check before submitting again",
    lead: "Read it once more. After this the dossier stays as it is until it is returned or you withdraw it.",
    missingTitle: "It cannot be submitted yet. Missing:",
    obstaclesTitle: "It cannot be submitted",
    changedTitle: "The dossier has just changed",
    changedNext:
      "A file was checked, or somebody edited the text. Look at it again below, then submit.",
    unmendedTitle: "These points have not been corrected since the return",
    unmendedNext: "You may submit all the same if nothing has to change.",
    unmended: (what: string, reason: string) => `${what}: ${reason}`,
    text: "Text of the nomination",
    files: "Papers",
    noFile: "None yet",
    none: "None",
    nextTitle: "What happens then?",
    next: (place: string, due: string) =>
      `The dossier goes to ${place}, due ${due}. A mail confirms it at once, and another tells you the result or what is missing.`,
    act: "Submit the dossier",
    actAgain: "Submit again",
    changeFiles: "Change",
    withdrawTitle: "Withdraw this nomination?",
    discardTitle: "Discard this dossier?",
    withdrawLead:
      "It stops at once, and the links mailed to reviewers and voters no longer work. It cannot be reopened; to nominate again, start a new dossier.",
    discardLead:
      "It was not sent to anybody. Once discarded it cannot be edited; it can still be read.",
    withdrawAct: "Withdraw the nomination",
    discardAct: "Discard the dossier",
    keep: "No, keep it",
    closedTitle: "This nomination has ended and cannot be withdrawn",
    movingTitle: "The dossier is between two stages",
    movingNext:
      "Somebody has just answered about it. Wait a minute and try again; nothing has changed.",
  },
});

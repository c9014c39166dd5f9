import type { Ending } from "../../../schemas/nomination.ts";
import { catalogue } from "./catalogue.ts";

type Words = {
  readonly prepare: string;
  readonly draftTitle: string;
  readonly draftLead: (closes: string) => string;
  readonly returnedTitle: string;
  readonly returnedLead: (stage: string) => string;
  readonly movingTo: (place: string) => string;
  readonly next: (stage: string) => string;
  readonly nextIsLast: string;
  readonly ownerRests: string;
  readonly ended: Readonly<Record<Ending, string>>;
  readonly endedNext: Readonly<Record<Ending, string>>;
  readonly reason: string;
  readonly seeDecision: (number: string) => string;
  readonly certificate: string;
  readonly returnNotice: string;
  readonly toDo: string;
  readonly complete: string;
  readonly completeNext: string;
  readonly gaps: (count: number) => string;
  readonly continue: string;
  readonly submit: string;
  readonly answer: string;
  readonly answerHint: string;
  readonly submitHint: string;
  readonly notYet: string;
  readonly withdraw: string;
  readonly discard: string;
  readonly track: string;
  readonly about: string;
  readonly files: string;
  readonly noFiles: string;
  readonly versions: string;
  readonly versionTitle: (number: number, day: string) => string;
  readonly history: string;
  readonly earlier: (count: number) => string;
  readonly desk: string;
  readonly remind: string;
  readonly reassign: string;
  readonly reviewByMail: string;
  readonly said: Readonly<
    Record<
      "submitted" | "withdrawn" | "saved" | "sealed" | "reminded" | "changed",
      { title: string; next: string }
    >
  >;
};

/** Words of the page of one nomination: where it is, who has it, what comes next. */
export const nominationWords = catalogue<Words>({
  vi: {
    prepare: "Chuẩn bị hồ sơ",
    draftTitle: "Hồ sơ đang ở chỗ ông/bà, chưa gửi cho ai",
    draftLead: (closes) =>
      `Làm xong các mục dưới đây rồi nộp, hạn chót ${closes}. Mọi thứ đã điền và đã gửi đều được lưu.`,
    returnedTitle: "Hồ sơ được trả lại để bổ sung",
    returnedLead: (stage) =>
      `Chỉ cần sửa những mục ghi “Cần sửa” rồi nộp lại. Hồ sơ sẽ về thẳng bước: ${stage}.`,
    movingTo: (place) => `Hồ sơ đã nộp và đang được chuyển tới ${place}.`,
    next: (stage) => `Bước tiếp theo: ${stage}.`,
    nextIsLast: "Đây là bước cuối cùng.",
    ownerRests: "Ông/bà không cần làm gì. Khi có kết quả hoặc cần bổ sung, hệ thống gửi thư báo.",
    ended: {
      decided: "Đã có quyết định khen thưởng",
      rejected: "Đề nghị không được chấp thuận",
      "not-chosen": "Đề nghị chưa được chọn trong đợt này",
      withdrawn: "Đề nghị đã được rút",
      lapsed: "Đề nghị đã hết hạn",
    },
    endedNext: {
      decided: "Xin chúc mừng! Quyết định có mã để ai cũng kiểm tra được.",
      rejected: "Hồ sơ vẫn được lưu ở đây.",
      "not-chosen": "Hồ sơ vẫn được lưu; đợt sau có thể đề nghị lại.",
      withdrawn: "Không ai phải xử lý gì thêm. Hồ sơ vẫn được lưu ở đây.",
      lapsed: "Đã quá hạn nhiều lần mà chưa có trả lời. Có thể tạo đề nghị mới.",
    },
    reason: "Lý do",
    seeDecision: (number) => `Xem quyết định số ${number}`,
    returnNotice: "Xem Thông báo trả hồ sơ (PDF)",
    certificate: "Tải bản in để trao tặng (PDF, khổ A4 ngang)",
    toDo: "Việc cần làm",
    complete: "Hồ sơ đã đủ, có thể nộp",
    completeNext: "Bước sau cho ông/bà xem lại tất cả trước khi gửi đi.",
    gaps: (count) => `Còn thiếu ${count} mục`,
    continue: "Làm tiếp",
    submit: "Xem lại và nộp hồ sơ",
    answer: "Xem lại và nộp lại hồ sơ",
    answerHint: "Sau khi sửa xong",
    submitHint: "Sau khi đủ các mục bắt buộc",
    notYet: "Chưa đủ để nộp",
    withdraw: "Rút đề nghị này",
    discard: "Bỏ hồ sơ này",
    track: "Hồ sơ đang ở đâu",
    about: "Về đề nghị này",
    files: "Giấy tờ trong hồ sơ",
    noFiles: "Chưa có giấy tờ nào.",
    versions: "Các lần đã nộp",
    versionTitle: (number, day) => `Lần ${number}, ${day}`,
    history: "Diễn biến",
    earlier: (count) => `Xem ${count} việc trước đó`,
    desk: "Bàn thẩm định",
    remind: "Nhắc người đang giữ hồ sơ",
    reassign: "Giao cho người khác",
    reviewByMail:
      "Để cho ý kiến về hồ sơ này, hãy mở đường dẫn trong thư hệ thống đã gửi cho ông/bà.",
    said: {
      submitted: {
        title: "Đã nộp hồ sơ",
        next: "Thư xác nhận đang được gửi tới hộp thư của ông/bà.",
      },
      withdrawn: { title: "Đã rút đề nghị", next: "Mọi đường dẫn đã gửi đi không còn hiệu lực." },
      saved: { title: "Đã lưu", next: "Có thể đóng trang này và làm tiếp lúc khác." },
      sealed: {
        title: "Hồ sơ này hiện không sửa được",
        next: "Hồ sơ đã nộp thì giữ nguyên để mọi người cùng xem một bản. Nếu cần sửa, hãy rút đề nghị hoặc chờ được trả lại.",
      },
      reminded: { title: "Đã gửi thư nhắc", next: "Thư mới thay cho thư trước." },
      changed: {
        title: "Lần bấm vừa rồi không làm gì",
        next: "Hồ sơ đã thay đổi từ khi trang này mở ra; dưới đây là tình trạng hiện nay.",
      },
    },
  },
  en: {
    prepare: "Preparing the dossier",
    draftTitle: "The dossier is with you and was not sent to anybody",
    draftLead: (closes) =>
      `Finish what is below and submit it by ${closes}. What you typed and sent is kept.`,
    returnedTitle: "The dossier came back to be completed",
    returnedLead: (stage) =>
      `Correct only what is marked “To correct” and submit again. It goes straight back to: ${stage}.`,
    movingTo: (place) => `The dossier was submitted and is on its way to ${place}.`,
    next: (stage) => `Next: ${stage}.`,
    nextIsLast: "This is the last stage.",
    ownerRests: "You need do nothing. A mail will tell you the result or what is missing.",
    ended: {
      decided: "A decision has been issued",
      rejected: "The nomination was not approved",
      "not-chosen": "The nomination was not chosen this time",
      withdrawn: "The nomination was withdrawn",
      lapsed: "The nomination has lapsed",
    },
    endedNext: {
      decided: "Congratulations! Anybody can check the decision.",
      rejected: "The dossier is kept here.",
      "not-chosen": "The dossier is kept; you may nominate again next season.",
      withdrawn: "Nobody has to do anything. The dossier is kept here.",
      lapsed: "Several due dates passed without an answer. You may start a new nomination.",
    },
    reason: "Reason",
    seeDecision: (number) => `See decision ${number}`,
    returnNotice: "See the notice of return (PDF)",
    certificate: "Download the certificate to print (PDF, A4 landscape)",
    toDo: "What to do",
    complete: "The dossier is complete and can be submitted",
    completeNext: "The next page shows everything once more before it goes out.",
    gaps: (count) => `${count} ${count === 1 ? "part is" : "parts are"} missing`,
    continue: "Go on",
    submit: "Check and submit",
    answer: "Check and submit again",
    answerHint: "When everything is corrected",
    submitHint: "When all required parts are there",
    notYet: "Not complete yet",
    withdraw: "Withdraw this nomination",
    discard: "Discard this dossier",
    track: "Where the dossier is",
    about: "About this nomination",
    files: "Papers in the dossier",
    noFiles: "No papers yet.",
    versions: "Submitted versions",
    versionTitle: (number, day) => `No. ${number}, ${day}`,
    history: "What happened",
    earlier: (count) => `Show ${count} earlier ones`,
    desk: "Appraisal desk",
    remind: "Remind the holder",
    reassign: "Give it to somebody else",
    reviewByMail: "To answer about this dossier, open the link in the mail sent to you.",
    said: {
      submitted: { title: "The dossier was submitted", next: "A mail confirms it." },
      withdrawn: {
        title: "The nomination was withdrawn",
        next: "The links that were mailed no longer work.",
      },
      saved: { title: "Saved", next: "You may close this page and go on another time." },
      sealed: {
        title: "This dossier cannot be changed now",
        next: "What was submitted stays, so that everybody sees the same. To change it, withdraw the nomination or wait until it comes back.",
      },
      reminded: { title: "A reminder was sent", next: "The new mail takes the place of the last." },
      changed: {
        title: "Nothing was done just now",
        next: "The nomination has changed since this page was opened; below is how it stands.",
      },
    },
  },
});

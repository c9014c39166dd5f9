import type { EventKind } from "../../../schemas/event.ts";
import type { MailRecord } from "../../../schemas/mail.ts";
import { catalogue } from "./catalogue.ts";

type Words = {
  readonly events: Readonly<Record<EventKind, string>>;
  readonly system: string;
  readonly stage: (title: string) => string;
  readonly with: (organisation: string) => string;
  readonly due: (day: string) => string;
  readonly reason: (reason: string) => string;
  readonly decision: (number: string) => string;
  readonly chair: (name: string, reason: string) => string;
  readonly file: (slot: string, name: string) => string;
  readonly version: (number: string) => string;
  readonly renamed: (from: string, to: string) => string;
  readonly mailTo: (name: string) => string;
  readonly mail: (subject: string, state: string) => string;
  readonly mailStates: Readonly<Record<MailRecord["state"], string>>;
};

/** Words of what happened to a nomination. */
export const timelineWords = catalogue<Words>({
  vi: {
    events: {
      drafted: "Tạo hồ sơ",
      described: "Sửa nội dung đề nghị",
      "file-accepted": "Nhận tệp",
      "file-refused": "Không nhận được tệp",
      "file-removed": "Bỏ tệp",
      submitted: "Nộp hồ sơ",
      "stage-opened": "Chuyển bước",
      "stage-approved": "Đồng ý",
      "stage-escalated": "Quá hạn, đã nhắc và báo cấp trên",
      returned: "Trả lại để bổ sung",
      rejected: "Không chấp thuận",
      "not-chosen": "Chưa được chọn",
      voted: "Đã bỏ phiếu",
      resubmitted: "Nộp lại hồ sơ",
      withdrawn: "Rút đề nghị",
      lapsed: "Hết hạn",
      reminded: "Gửi thư nhắc",
      reassigned: "Giao cho người khác",
      frozen: "Tạm dừng xét",
      unfrozen: "Cho xét tiếp",
      "mail-bounced": "Thư không tới nơi",
      "decision-drafted": "Soạn quyết định",
      signed: "Ký quyết định",
      decided: "Ban hành quyết định",
      amended: "Đính chính hoặc sửa đổi quyết định",
      revoked: "Thu hồi khen thưởng",
      closed: "Kết thúc",
    },
    system: "tự động",
    stage: (title) => `Bước: ${title}`,
    with: (organisation) => `Ở: ${organisation}`,
    due: (day) => `Hạn: ${day}`,
    reason: (reason) => `Lý do: ${reason}`,
    decision: (number) => `Quyết định số ${number}`,
    chair: (name, reason) => `Chủ tọa ${name} quyết định: ${reason}`,
    file: (slot, name) => `${slot}: ${name}`,
    version: (number) => `Bản nộp lần ${number}`,
    renamed: (from, to) => `Tên cũ: ${from}. Tên mới: ${to}`,
    mailTo: (name) => `Gửi thư cho ${name}`,
    mail: (subject, state) => `${subject} (${state})`,
    mailStates: { pending: "đang gửi", sent: "đã gửi", bounced: "không tới nơi" },
  },
  en: {
    events: {
      drafted: "Dossier created",
      described: "Text changed",
      "file-accepted": "File taken",
      "file-refused": "File not taken",
      "file-removed": "File taken out",
      submitted: "Submitted",
      "stage-opened": "Moved on",
      "stage-approved": "Approved",
      "stage-escalated": "Overdue: reminded and reported",
      returned: "Returned to be completed",
      rejected: "Not approved",
      "not-chosen": "Not chosen",
      voted: "Voted on",
      resubmitted: "Submitted again",
      withdrawn: "Withdrawn",
      lapsed: "Lapsed",
      reminded: "Reminder sent",
      reassigned: "Given to somebody else",
      frozen: "Put on hold",
      unfrozen: "Goes on",
      "mail-bounced": "A mail did not arrive",
      "decision-drafted": "Decision drafted",
      signed: "Decision signed",
      decided: "Decision issued",
      amended: "Decision amended",
      revoked: "Award revoked",
      closed: "Ended",
    },
    system: "by itself",
    stage: (title) => `Stage: ${title}`,
    with: (organisation) => `With: ${organisation}`,
    due: (day) => `Due: ${day}`,
    reason: (reason) => `Reason: ${reason}`,
    decision: (number) => `Decision ${number}`,
    chair: (name, reason) => `Decided by the chair, ${name}: ${reason}`,
    file: (slot, name) => `${slot}: ${name}`,
    version: (number) => `Version ${number}`,
    renamed: (from, to) => `Formerly: ${from}. Now: ${to}`,
    mailTo: (name) => `Mail to ${name}`,
    mail: (subject, state) => `${subject} (${state})`,
    mailStates: { pending: "being sent", sent: "sent", bounced: "did not arrive" },
  },
});

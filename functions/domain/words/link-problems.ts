import type { VoidReason } from "../../../schemas/link.ts";
import { catalogue } from "./catalogue.ts";

/** Why a mailed link no longer works, and what its reader can do. */
type Reason = { readonly title: string; readonly next: string };
type Words = {
  readonly kept: string;
  readonly ask: (name: string, organisation: string) => string;
  readonly askDesk: string;
  readonly reasons: Readonly<Record<VoidReason | "expired", Reason>>;
};

export const linkProblemWords = catalogue<Words>({
  vi: {
    kept: "Mở đường dẫn này không làm thay đổi gì. Điều đã được ghi trước đó vẫn có hiệu lực.",
    ask: (name, organisation) => `Cần hỏi, hãy liên hệ ${name}, ${organisation}.`,
    askDesk: "Cần hỏi, hãy liên hệ Ban Tổ chức cán bộ, Liên minh Hợp tác xã Việt Nam.",
    reasons: {
      expired: {
        title: "Đường dẫn này đã hết hạn",
        next: "Thời hạn trả lời đã qua. Nếu vẫn cần ông/bà trả lời, sẽ có thư mới với đường dẫn mới.",
      },
      resent: {
        title: "Đã có thư mới thay thư này",
        next: "Hãy tìm thư mới nhất trong hộp thư của ông/bà và mở đường dẫn trong đó.",
      },
      reassigned: {
        title: "Việc này đã được giao cho người khác",
        next: "Ông/bà không cần làm gì thêm.",
      },
      "address-changed": {
        title: "Địa chỉ thư của vai trò này đã thay đổi",
        next: "Đường dẫn mới đã được gửi tới địa chỉ mới.",
      },
      recused: {
        title: "Ông/bà không tham gia việc này",
        next: "Ông/bà cùng đơn vị hoặc cùng tỉnh với người được đề nghị, nên không xét và không bỏ phiếu. Kết quả sẽ ghi rõ điều này.",
      },
      withdrawn: {
        title: "Hồ sơ này đã được rút",
        next: "Đơn vị đề nghị đã rút hồ sơ. Ông/bà không cần làm gì thêm.",
      },
      "new-version": {
        title: "Hồ sơ đã có bản mới",
        next: "Đường dẫn này gắn với bản cũ. Hãy mở thư mới nhất để xem và trả lời theo bản mới.",
      },
      "role-passed": {
        title: "Vai trò này đã được chuyển cho người khác",
        next: "Người đang giữ vai trò sẽ trả lời. Ông/bà không cần làm gì thêm.",
      },
      superseded: {
        title: "Bước này đã kết thúc",
        next: "Hồ sơ đã chuyển sang bước tiếp theo. Ông/bà không cần làm gì thêm.",
      },
      cancelled: {
        title: "Việc này đã được hủy",
        next: "Ông/bà không cần làm gì thêm.",
      },
      "mandate-ended": {
        title: "Ông/bà không còn được cử bỏ phiếu thay",
        next: "Thành viên đã cử ông/bà tự bỏ phiếu lại, hoặc đã cử người khác. Ông/bà không cần làm gì thêm.",
      },
    },
  },
  en: {
    kept: "Opening this link changes nothing. What was recorded before still stands.",
    ask: (name, organisation) => `Questions? Ask ${name}, ${organisation}.`,
    askDesk:
      "Questions? Ask the Organisation and Personnel Board of the Vietnam Cooperative Alliance.",
    reasons: {
      expired: {
        title: "This link has expired",
        next: "The time to answer has passed. If your answer is still needed, a new mail with a new link will come.",
      },
      resent: {
        title: "A newer mail has replaced this one",
        next: "Find the newest mail in your mailbox and open the link in it.",
      },
      reassigned: {
        title: "This was given to somebody else",
        next: "There is nothing left for you to do.",
      },
      "address-changed": {
        title: "The mail address of this role has changed",
        next: "A new link was sent to the new address.",
      },
      recused: {
        title: "You take no part in this",
        next: "You belong to the same unit or province as a nominee, so you neither review nor vote. The result will say so.",
      },
      withdrawn: {
        title: "This nomination was withdrawn",
        next: "The unit that nominated has withdrawn it. There is nothing left for you to do.",
      },
      "new-version": {
        title: "The dossier has a new version",
        next: "This link belongs to the old version. Open the newest mail to read and answer the new one.",
      },
      "role-passed": {
        title: "This role has passed to somebody else",
        next: "Whoever holds it now will answer. There is nothing left for you to do.",
      },
      superseded: {
        title: "This step is over",
        next: "The nomination has moved on. There is nothing left for you to do.",
      },
      cancelled: {
        title: "This was cancelled",
        next: "There is nothing left for you to do.",
      },
      "mandate-ended": {
        title: "You are no longer asked to vote for somebody else",
        next: "The member votes in person again, or has named another deputy. There is nothing left for you to do.",
      },
    },
  },
});

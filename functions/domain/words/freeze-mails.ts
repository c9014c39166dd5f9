import { catalogue } from "./catalogue.ts";

type Holding = Readonly<Record<"review" | "vote" | "signature", string>>;
type Words = {
  readonly frozen: {
    readonly subject: (nominee: string) => string;
    readonly owner: readonly string[];
    readonly ownerReturned: string;
    readonly holder: string;
    readonly holding: Holding;
    readonly button: string;
  };
  readonly unfrozen: {
    readonly subject: (nominee: string) => string;
    readonly owner: (stage: string) => string;
    readonly ownerReturned: (due: string) => string;
    readonly holder: (due: string) => string;
    readonly holding: Holding;
    readonly button: string;
  };
  readonly drafted: {
    readonly subject: (nominee: string) => string;
    readonly tell: string;
    readonly next: string;
    readonly button: string;
  };
  readonly held: {
    readonly subject: (award: string) => string;
    readonly tell: string;
    readonly next: string;
    readonly button: string;
  };
};

/** Words of the mails about a nomination that rests, and that goes on. */
export const freezeMailWords = catalogue<Words>({
  vi: {
    frozen: {
      subject: (nominee) => `Tạm dừng xét hồ sơ: ${nominee}`,
      owner: [
        "Hồ sơ dưới đây tạm dừng ở bước hiện tại, vì có một việc liên quan cần được làm rõ trước. Quy định yêu cầu như vậy với mọi đề nghị; đây không phải là kết luận về đơn vị hay cá nhân được đề nghị.",
        "Hồ sơ và mọi kết quả đã có vẫn giữ nguyên. Ông/bà không cần làm gì; khi hồ sơ được xét tiếp, hệ thống gửi thư báo.",
      ],
      ownerReturned: "Hồ sơ đang chờ bổ sung vẫn sửa và nộp lại được; hạn nộp không bị tính quá.",
      holder:
        "Ban Tổ chức cán bộ tạm dừng xét hồ sơ dưới đây, đang ở chỗ ông/bà. Hồ sơ không bị tính quá hạn và hệ thống không nhắc trong thời gian này.",
      holding: {
        review:
          "Chưa đồng ý được; vẫn trả lại để bổ sung hoặc không đồng ý được bằng đường dẫn đã gửi.",
        vote: "Hồ sơ không được đưa vào danh sách bỏ phiếu. Nếu đang có trong một phiên đang mở, việc bỏ phiếu kín vẫn tiếp tục và hồ sơ này được giữ lại cho phiên sau.",
        signature:
          "Dự thảo quyết định có tên đối tượng này chưa ký được; Ban Tổ chức cán bộ lập lại dự thảo.",
      },
      button: "Xem hồ sơ",
    },
    unfrozen: {
      subject: (nominee) => `Hồ sơ được xét tiếp: ${nominee}`,
      owner: (stage) =>
        `Hồ sơ dưới đây được xét tiếp ở bước “${stage}”. Ông/bà không cần làm gì; khi có kết quả hoặc cần bổ sung, hệ thống sẽ gửi thư.`,
      ownerReturned: (due) =>
        `Hồ sơ dưới đây được xét tiếp và đang chờ đơn vị của ông/bà bổ sung, hạn nộp lại ${due}.`,
      holder: (due) => `Hồ sơ dưới đây, đang ở chỗ ông/bà, được xét tiếp. Hạn mới: ${due}.`,
      holding: {
        review: "Một thư khác mang đường dẫn mới để ông/bà cho ý kiến.",
        vote: "Hồ sơ chờ được đưa vào một phiên bỏ phiếu.",
        signature: "Hồ sơ chờ được đưa vào một quyết định.",
      },
      button: "Xem hồ sơ",
    },
    drafted: {
      subject: (nominee) => `Cần lập lại dự thảo quyết định: ${nominee} đang tạm dừng xét`,
      tell: "Hồ sơ dưới đây vừa được tạm dừng xét và đang có tên trong một dự thảo chờ ký. Dự thảo này không ký được khi hồ sơ còn tạm dừng.",
      next: "Xin mở dự thảo, hủy, rồi lập lại cho các hồ sơ còn lại. Hồ sơ tạm dừng được lập quyết định riêng khi được xét tiếp.",
      button: "Mở dự thảo",
    },
    held: {
      subject: (award) => `Quyết định chưa ban hành: ${award}`,
      tell: "Quyết định dưới đây đã được ký, nhưng trước khi cấp số thì trong danh sách có hồ sơ được tạm dừng xét. Quyết định không được ban hành, không có số nào được cấp, và dự thảo đã hủy.",
      next: "Xin lập lại quyết định cho các hồ sơ còn lại và trình Chủ tịch ký.",
      button: "Mở trang Quyết định",
    },
  },
  en: {
    frozen: {
      subject: (nominee) => `On hold: ${nominee}`,
      owner: [
        "The nomination below rests in its present stage, because something connected with it has to be cleared up first. The rules ask for this with every nomination; it is no finding about anybody.",
        "The dossier and every result so far are kept. You need do nothing; a mail will tell you when it goes on.",
      ],
      ownerReturned:
        "A dossier that came back can still be corrected and submitted again; its due date does not run out.",
      holder:
        "The desk has put the nomination below, which is with you, on hold. It does not become overdue and you are not reminded meanwhile.",
      holding: {
        review:
          "It cannot be approved; you may still return it or not agree, by the link you have.",
        vote: "It is not put on the list of a vote. A session that is open goes on in secret, and leaves it to a later one.",
        signature:
          "A draft decision that names this nominee cannot be signed; the desk will draw it up anew.",
      },
      button: "See the nomination",
    },
    unfrozen: {
      subject: (nominee) => `Goes on: ${nominee}`,
      owner: (stage) =>
        `The nomination below goes on in the stage “${stage}”. You need do nothing; a mail will tell you the result or what is missing.`,
      ownerReturned: (due) =>
        `The nomination below goes on and waits for you to complete it, due ${due}.`,
      holder: (due) => `The nomination below, which is with you, goes on. New due date: ${due}.`,
      holding: {
        review: "Another mail brings you a new link to answer.",
        vote: "It waits to be put to a vote.",
        signature: "It waits to be put into a decision.",
      },
      button: "See the nomination",
    },
    drafted: {
      subject: (nominee) => `Please draw up the decision anew: ${nominee} is on hold`,
      tell: "The nomination below has just been put on hold and is named in a draft that waits for its signature. The draft cannot be signed while it is.",
      next: "Please open the draft, cancel it, and draw it up anew for the others. The one on hold gets a decision of its own when it goes on.",
      button: "Open the draft",
    },
    held: {
      subject: (award) => `Decision not issued: ${award}`,
      tell: "The decision below was signed, but before it had a number a nomination on its list was put on hold. It was not issued, no number was given, and the draft was cancelled.",
      next: "Please draw up the decision anew for the others and send it for signature.",
      button: "Open the decisions",
    },
  },
});

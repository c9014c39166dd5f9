import type { FreezeKind, FreezeOutcome } from "../../../schemas/freeze.ts";
import type { FreezeActName, FreezeError } from "../freezes/read-freeze.ts";
import { catalogue } from "./catalogue.ts";

type Said = { readonly title: string; readonly next: string };
type Words = {
  readonly mark: string;
  readonly kinds: Readonly<Record<FreezeKind, string>>;
  readonly outcomes: Readonly<Record<FreezeOutcome, string>>;
  readonly notice: {
    readonly title: string;
    /** For whoever nominates: calm, and accusing nobody. */
    readonly owner: (day: string) => readonly string[];
    readonly ownerReturned: string;
    readonly others: (day: string) => readonly string[];
    readonly desk: (name: string, at: string) => string;
  };
  readonly review: { readonly lead: string; readonly noAct: string } & {
    readonly refused: Said;
    readonly score: (score: string) => string;
  };
  readonly pages: Readonly<
    Record<FreezeActName, { title: string; lead: string; then: string; act: string }>
  >;
  readonly since: string;
  readonly kind: string;
  readonly paper: string;
  readonly paperHint: string;
  readonly cited: (number: string, day: string | undefined) => string;
  readonly outcome: string;
  readonly note: Readonly<Record<FreezeActName, string>>;
  readonly noteHint: Readonly<Record<FreezeActName, string>>;
  readonly secret: string;
  readonly errors: Readonly<
    Record<FreezeError["field"], Readonly<Partial<Record<FreezeError["problem"], string>>>>
  >;
  readonly stale: Readonly<Record<"frozen" | "free" | "closed" | "draft", Said>>;
  readonly typed: string;
  readonly back: string;
  readonly said: Readonly<Record<"frozen" | "unfrozen", Said>>;
  readonly links: Readonly<Record<FreezeActName, string>>;
};

/** Words of the mark that keeps a nomination where it is. */
export const freezeWords = catalogue<Words>({
  vi: {
    mark: "Tạm dừng xét",
    kinds: {
      complaint: "Đơn thư khiếu nại, tố cáo",
      inspection: "Thanh tra, kiểm tra",
      investigation: "Điều tra, xác minh",
    },
    outcomes: {
      "nothing-found": "Đã kết luận: không có vi phạm",
      remedied: "Đã kết luận: có thiếu sót, đã khắc phục xong",
      dropped: "Đã rút đơn, hoặc đã đình chỉ việc giải quyết",
      mistake: "Đánh dấu nhầm hồ sơ",
    },
    notice: {
      title: "Hồ sơ đang tạm dừng xét",
      owner: (day) => [
        `Từ ${day}, hồ sơ tạm dừng ở bước hiện tại, vì có một việc liên quan cần được làm rõ trước. Quy định yêu cầu như vậy với mọi đề nghị; đây không phải là kết luận về đơn vị hay cá nhân được đề nghị.`,
        "Hồ sơ và mọi kết quả đã có vẫn giữ nguyên. Ông/bà không cần làm gì; khi hồ sơ được xét tiếp, hệ thống gửi thư báo. Ông/bà vẫn có thể rút đề nghị.",
        "Cần hỏi, xin gọi Ban Tổ chức cán bộ theo số điện thoại ở cuối trang.",
      ],
      ownerReturned: "Hồ sơ đang chờ bổ sung vẫn sửa và nộp lại được; hạn nộp không bị tính quá.",
      others: (day) => [
        `Từ ${day}, hồ sơ tạm dừng ở bước hiện tại: chưa được đồng ý, chưa đưa vào phiên bỏ phiếu, chưa đưa vào quyết định.`,
        "Cần hỏi, hoặc biết thêm điều gì có liên quan, xin gọi Ban Tổ chức cán bộ theo số điện thoại ở cuối trang.",
      ],
      desk: (name, at) => `${name} đánh dấu lúc ${at}. Chỉ Ban Tổ chức cán bộ thấy những điều sau.`,
    },
    review: {
      lead: "Vẫn có thể trả lại để bổ sung hoặc không đồng ý. Hồ sơ không bị tính quá hạn trong thời gian này.",
      noAct:
        "Hồ sơ đang tạm dừng xét nên chưa đồng ý được. Khi hồ sơ được xét tiếp, ông/bà nhận thư có đường dẫn mới.",
      refused: {
        title: "Chưa ghi ý kiến đồng ý",
        next: "Hồ sơ vừa được tạm dừng xét nên chưa đồng ý được. Chưa có gì được ghi.",
      },
      score: (score) =>
        `Điểm ông/bà vừa nhập: ${score}. Xin ghi lại để dùng khi hồ sơ được xét tiếp.`,
    },
    pages: {
      freeze: {
        title: "Tạm dừng xét hồ sơ",
        lead: "Dùng khi có đơn thư khiếu nại, tố cáo, hoặc đang thanh tra, kiểm tra, điều tra mà chưa có kết luận.",
        then: "Hồ sơ ở nguyên bước và nơi đang giữ: không được đồng ý, không vào danh sách bỏ phiếu, không vào quyết định. Phiên đang mở vẫn bỏ phiếu kín, nhưng hồ sơ này được giữ lại cho phiên sau. Đơn vị đề nghị và người đang giữ hồ sơ nhận thư báo.",
        act: "Tạm dừng xét",
      },
      lift: {
        title: "Cho xét tiếp hồ sơ",
        lead: "Dùng khi việc cần làm rõ đã có kết luận hoặc đã kết thúc.",
        then: "Hồ sơ được xét tiếp ở đúng bước đang dừng. Người đang giữ hồ sơ có thêm ít nhất 5 ngày làm việc. Đơn vị đề nghị và người đang giữ hồ sơ nhận thư báo.",
        act: "Cho xét tiếp",
      },
    },
    since: "Tạm dừng từ",
    kind: "Việc cần làm rõ",
    paper: "Văn bản làm căn cứ",
    paperHint:
      "Số, ngày và nơi ban hành. Ví dụ: Công văn số 21/BC-LM ngày 05/8/2022; hoặc: Đơn đề ngày 12/9/2022.",
    cited: (number, day) => (day === undefined ? `Số ${number}` : `Số ${number}, ngày ${day}`),
    outcome: "Kết quả",
    note: { freeze: "Ghi chú vào hồ sơ", lift: "Lý do cho xét tiếp" },
    noteHint: {
      freeze: "Ví dụ: chờ kết luận của Thanh tra tỉnh, dự kiến trong tháng 11.",
      lift: "Ví dụ: Thanh tra tỉnh kết luận không có vi phạm, Thông báo ngày 03/11/2022.",
    },
    secret:
      "Loại việc, văn bản và ghi chú chỉ Ban Tổ chức cán bộ đọc được. Đơn vị đề nghị, người thẩm định và thành viên bỏ phiếu chỉ biết hồ sơ đang tạm dừng, từ ngày nào.",
    errors: {
      kind: { missing: "Chọn việc cần làm rõ" },
      paper: {
        missing: "Ghi văn bản làm căn cứ, ví dụ: Công văn số 21/BC-LM ngày 05/8/2022",
        long: "Văn bản làm căn cứ dài hơn 200 ký tự",
        future: "Ngày của văn bản chưa tới; xin xem lại, ví dụ: 05/8/2022",
      },
      outcome: { missing: "Chọn kết quả" },
      note: {
        missing: "Ghi một câu để người đọc sau hiểu vì sao",
        long: "Ghi chú dài hơn 2.000 ký tự",
      },
    },
    stale: {
      frozen: {
        title: "Hồ sơ này đang tạm dừng xét; lần bấm vừa rồi không làm gì",
        next: "Tình trạng đã đổi từ khi ông/bà mở trang. Dưới đây là điều đang được ghi.",
      },
      free: {
        title: "Hồ sơ này đang được xét; lần bấm vừa rồi không làm gì",
        next: "Tình trạng đã đổi từ khi ông/bà mở trang: việc tạm dừng đã được bỏ.",
      },
      closed: {
        title: "Hồ sơ này đã kết thúc",
        next: "Không còn gì để tạm dừng hay cho xét tiếp. Nếu đã có quyết định, có thể lập quyết định thu hồi.",
      },
      draft: {
        title: "Hồ sơ này chưa nộp",
        next: "Chỉ tạm dừng được hồ sơ đã nộp. Khi hồ sơ được nộp, xin đánh dấu ở trang của hồ sơ.",
      },
    },
    typed: "Điều ông/bà vừa ghi",
    back: "Về hồ sơ",
    said: {
      frozen: {
        title: "Đã tạm dừng xét hồ sơ",
        next: "Đơn vị đề nghị và người đang giữ hồ sơ được gửi thư; thư không nói loại việc, văn bản hay ghi chú.",
      },
      unfrozen: {
        title: "Hồ sơ được xét tiếp",
        next: "Đơn vị đề nghị và người đang giữ hồ sơ được gửi thư.",
      },
    },
    links: { freeze: "Tạm dừng xét", lift: "Cho xét tiếp" },
  },
  en: {
    mark: "On hold",
    kinds: {
      complaint: "Complaint",
      inspection: "Inspection",
      investigation: "Investigation",
    },
    outcomes: {
      "nothing-found": "Concluded: nothing wrong was found",
      remedied: "Concluded: shortcomings, which have been remedied",
      dropped: "The complaint was withdrawn, or the proceedings were ended",
      mistake: "Marked by mistake",
    },
    notice: {
      title: "The nomination is on hold",
      owner: (day) => [
        `Since ${day} the nomination rests in its present stage, because something connected with it has to be cleared up first. The rules ask for this with every nomination; it is no finding about anybody.`,
        "The dossier and every result so far are kept. You need do nothing; a mail will tell you when it goes on. You may still withdraw the nomination.",
        "Questions? Please call the appraisal desk at the number at the end of this page.",
      ],
      ownerReturned:
        "A dossier that came back can still be corrected and submitted again; its due date does not run out.",
      others: (day) => [
        `Since ${day} the nomination rests in its present stage: it is not approved, not put to a vote and not put into a decision.`,
        "If you have questions or know more, please call the appraisal desk at the number at the end of this page.",
      ],
      desk: (name, at) => `Marked by ${name} at ${at}. Only the desk sees what follows.`,
    },
    review: {
      lead: "You may still return it or not agree. It does not become overdue meanwhile.",
      noAct:
        "The nomination is on hold, so it cannot be approved yet. When it goes on you get a mail with a new link.",
      refused: {
        title: "The approval was not recorded",
        next: "The nomination has just been put on hold, so it cannot be approved yet. Nothing was recorded.",
      },
      score: (score) =>
        `The score you typed: ${score}. Please note it for when the nomination goes on.`,
    },
    pages: {
      freeze: {
        title: "Put the nomination on hold",
        lead: "For a complaint, an inspection or an investigation that has no conclusion yet.",
        then: "It stays in its stage and with its holder: it is not approved, not put on the list of a vote, not put into a decision. A session that is open goes on in secret, and leaves this nomination to a later one. Whoever nominates and whoever holds it are told by mail.",
        act: "Put on hold",
      },
      lift: {
        title: "Let the nomination go on",
        lead: "For when what had to be cleared up is concluded or over.",
        then: "It goes on in the stage where it rests. Its holder has at least 5 more working days. Whoever nominates and whoever holds it are told by mail.",
        act: "Let it go on",
      },
    },
    since: "On hold since",
    kind: "What has to be cleared up",
    paper: "The paper it rests on",
    paperHint:
      "Number, date and who issued it. For example: Công văn số 21/BC-LM ngày 05/8/2022; or: complaint of 12/9/2022.",
    cited: (number, day) => (day === undefined ? `No. ${number}` : `No. ${number} of ${day}`),
    outcome: "Outcome",
    note: { freeze: "Note for the file", lift: "Why it goes on" },
    noteHint: {
      freeze: "For example: waits for the provincial inspectorate, expected in November.",
      lift: "For example: the inspectorate found nothing wrong, notice of 03/11/2022.",
    },
    secret:
      "Only the desk reads the kind, the paper and the note. Whoever nominates, reviews or votes learns only that the nomination is on hold, and since when.",
    errors: {
      kind: { missing: "Choose what has to be cleared up" },
      paper: {
        missing: "Name the paper, for example: Công văn số 21/BC-LM ngày 05/8/2022",
        long: "The paper is longer than 200 characters",
        future: "The date of the paper is not yet there; please check, for example: 05/8/2022",
      },
      outcome: { missing: "Choose the outcome" },
      note: {
        missing: "Write a sentence for whoever reads this later",
        long: "The note is longer than 2,000 characters",
      },
    },
    stale: {
      frozen: {
        title: "This nomination is on hold; nothing was done this time",
        next: "It has changed since you opened the page. What stands now is below.",
      },
      free: {
        title: "This nomination goes on; nothing was done this time",
        next: "It has changed since you opened the page: it is no longer on hold.",
      },
      closed: {
        title: "This nomination has ended",
        next: "There is nothing left to hold or let go on. An issued decision can be revoked by another.",
      },
      draft: {
        title: "This nomination was not submitted yet",
        next: "Only a submitted one can be put on hold. Mark it on its page once it is submitted.",
      },
    },
    typed: "What you had typed",
    back: "Back to the nomination",
    said: {
      frozen: {
        title: "The nomination is on hold",
        next: "Whoever nominates and whoever holds it are mailed; the mails name no kind, paper or note.",
      },
      unfrozen: {
        title: "The nomination goes on",
        next: "Whoever nominates and whoever holds it are mailed.",
      },
    },
    links: { freeze: "Put on hold", lift: "Let it go on" },
  },
});

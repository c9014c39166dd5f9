import { catalogue } from "./catalogue.ts";

/** Words of a review by mailed link: what is asked, the dossier, the three answers, what stands. */
export const reviewWords = catalogue({
  vi: {
    asks: (owner: string, body: string, name: string) =>
      `${owner} đề nghị khen thưởng. ${body} được giao thẩm định, và ông/bà ${name} là người phụ trách.`,
    due: "Hạn trả lời",
    award: "Hình thức khen thưởng",
    nominee: "Đối tượng đề nghị",
    owner: "Đơn vị đề nghị",
    season: "Đợt xét",
    history: "Khen thưởng trong sổ",
    dossier: "Hồ sơ",
    version: (version: number, day: string) => `Bản ${version}, nộp ${day}`,
    achievements: "Thành tích",
    earlier: "Khen thưởng đã khai",
    empty: "Không khai",
    files: "Tài liệu",
    noFiles: "Hồ sơ không có tệp.",
    citations: "Văn bản được trích dẫn cần xem lại",
    citationsNext: "Sổ văn bản không khớp với những trích dẫn sau; hồ sơ vẫn xem xét được.",
    answer: "Ý kiến của ông/bà",
    answerLead: "Chọn một trong ba. Chưa bấm nút thì chưa có gì được ghi.",
    approve: {
      title: "Đồng ý",
      then: (next: string | undefined) =>
        next === undefined
          ? "Hồ sơ hoàn tất các bước xét."
          : `Hồ sơ chuyển ngay sang bước “${next}”. Không rút lại được ý kiến này.`,
      score: "Điểm thẩm định",
      scoreHint: "Số nguyên từ 0 đến 100, ví dụ: 87.",
      act: "Đồng ý với hồ sơ",
    },
    giveBack: {
      title: "Trả lại để bổ sung",
      then: (owner: string) =>
        `${owner} nhận thư kèm những điều ghi dưới đây, có 10 ngày làm việc để bổ sung rồi nộp lại; ông/bà sẽ được mời xem bản mới. Những gì đã nộp vẫn được giữ.`,
      part: (part: string) => `Cần bổ sung: ${part}`,
      why: (part: string) => `Điều cần bổ sung ở “${part}”`,
      whyHint: "Ví dụ: thiếu xác nhận thuế năm 2021.",
      text: "Nội dung khai",
      act: "Trả lại hồ sơ",
    },
    reject: {
      title: "Không đồng ý",
      then: (owner: string) =>
        `Đề nghị kết thúc ở đây và không mở lại được trong đợt này. ${owner} nhận thư kèm lý do. Nếu chỉ thiếu giấy tờ, hãy chọn trả lại.`,
      reason: "Lý do không đồng ý",
      reasonHint: "Ví dụ: đơn vị đang có đơn khiếu nại chưa giải quyết xong.",
      act: "Không đồng ý với đề nghị",
    },
    notOffered: "Nội dung vừa gửi có điều mà trang này không cho chọn, nên chưa có gì được ghi.",
    notOfferedNext: "Những gì đã điền hợp lệ còn giữ ở dưới. Xin kiểm tra rồi gửi lại.",
    errors: {
      choose: "Chọn một ý kiến: đồng ý, trả lại hoặc không đồng ý",
      score: "Điểm thẩm định phải là số nguyên từ 0 đến 100, ví dụ: 87",
      "nothing-to-mend": "Đánh dấu ít nhất một mục cần bổ sung",
      "reason-missing": (part: string) => `Ghi điều cần bổ sung ở “${part}”`,
      "reason-long": (part: string) =>
        `Nội dung ở “${part}” dài quá 2.000 ký tự; xin viết ngắn lại`,
      "reject-reason": "Ghi lý do không đồng ý; đơn vị đề nghị sẽ đọc lý do này",
    },
    standing: {
      titles: {
        advanced: "Đã ghi ý kiến: đồng ý",
        returned: "Đã ghi ý kiến: trả lại để bổ sung",
        rejected: "Đã ghi ý kiến: không đồng ý",
        "not-chosen": "Đã có kết quả: không được chọn",
      },
      byReader: (at: string) => `Ông/bà đã trả lời lúc ${at}.`,
      byOther: (name: string, at: string) => `${name} đã trả lời lúc ${at}.`,
      bySystem: (at: string) => `Được ghi lúc ${at}.`,
      notRecorded: "Ý kiến vừa gửi không được ghi",
      notRecordedWhy: "Đã có ý kiến được ghi trước. Ý kiến dưới đây có hiệu lực.",
      reasons: "Lý do",
      score: "Điểm thẩm định",
      next: "Tiếp theo",
      then: {
        advanced: (next: string | undefined) =>
          next === undefined
            ? "Hồ sơ đã qua các bước xét. Ông/bà không cần làm gì thêm."
            : `Hồ sơ đã chuyển sang bước “${next}”. Ông/bà không cần làm gì thêm.`,
        returned:
          "Đơn vị đề nghị đã được gửi thư để bổ sung. Khi có bản mới, ông/bà sẽ nhận thư mới.",
        rejected: "Đơn vị đề nghị đã được gửi thư kèm lý do. Ông/bà không cần làm gì thêm.",
        "not-chosen": "Ông/bà không cần làm gì thêm.",
      },
    },
  },
  en: {
    asks: (owner: string, body: string, name: string) =>
      `${owner} nominates. ${body} has to appraise the dossier, and you, ${name}, hold that role.`,
    due: "Answer by",
    award: "Award",
    nominee: "Nominee",
    owner: "Nominated by",
    season: "Season",
    history: "Awards on record",
    dossier: "The dossier",
    version: (version: number, day: string) => `Version ${version}, submitted ${day}`,
    achievements: "Achievements",
    earlier: "Awards declared",
    empty: "Nothing declared",
    files: "Papers",
    noFiles: "The dossier has no files.",
    citations: "Documents cited that need a second look",
    citationsNext: "The register disagrees with these citations; the dossier can still be judged.",
    answer: "Your answer",
    answerLead: "Choose one of three. Nothing is recorded before you press a button.",
    approve: {
      title: "Approve",
      then: (next: string | undefined) =>
        next === undefined
          ? "The nomination has then passed every stage."
          : `The nomination moves on to “${next}” at once. This cannot be taken back.`,
      score: "Appraised score",
      scoreHint: "A whole number from 0 to 100, for example 87.",
      act: "Approve the dossier",
    },
    giveBack: {
      title: "Return for completion",
      then: (owner: string) =>
        `${owner} is mailed what you write below and has 10 working days to complete and send it again; you will be asked about the new version. Everything sent so far is kept.`,
      part: (part: string) => `To complete: ${part}`,
      why: (part: string) => `What is missing in “${part}”`,
      whyHint: "For example: the tax confirmation for 2021 is missing.",
      text: "Text of the form",
      act: "Return the dossier",
    },
    reject: {
      title: "Reject",
      then: (owner: string) =>
        `The nomination ends here and cannot be reopened this season. ${owner} is mailed the reason. If only papers are missing, return it instead.`,
      reason: "Reason for rejecting",
      reasonHint: "For example: a complaint about the unit has not been settled.",
      act: "Reject the nomination",
    },
    notOffered: "What was sent holds something this page does not offer, so nothing was recorded.",
    notOfferedNext: "What was filled in correctly is kept below. Please check and send again.",
    errors: {
      choose: "Choose an answer: approve, return or reject",
      score: "The appraised score must be a whole number from 0 to 100, for example 87",
      "nothing-to-mend": "Tick at least one part to complete",
      "reason-missing": (part: string) => `Say what is missing in “${part}”`,
      "reason-long": (part: string) => `“${part}” is longer than 2,000 characters; please shorten`,
      "reject-reason": "Give the reason for rejecting; the unit that nominates will read it",
    },
    standing: {
      titles: {
        advanced: "Recorded: approved",
        returned: "Recorded: returned for completion",
        rejected: "Recorded: rejected",
        "not-chosen": "Recorded: not chosen",
      },
      byReader: (at: string) => `You answered at ${at}.`,
      byOther: (name: string, at: string) => `${name} answered at ${at}.`,
      bySystem: (at: string) => `Recorded at ${at}.`,
      notRecorded: "What you have just sent was not recorded",
      notRecordedWhy: "An answer was recorded before. The answer below stands.",
      reasons: "Reason",
      score: "Appraised score",
      next: "What happens next",
      then: {
        advanced: (next: string | undefined) =>
          next === undefined
            ? "The nomination has passed every stage. There is nothing left for you to do."
            : `The nomination has moved on to “${next}”. There is nothing left for you to do.`,
        returned:
          "The unit that nominates was mailed. When there is a new version you will get a new mail.",
        rejected: "The unit that nominates was mailed the reason. There is nothing left to do.",
        "not-chosen": "There is nothing left for you to do.",
      },
    },
  },
});

import { catalogue } from "./catalogue.ts";

/** Words of the ballot: answering, reviewing, casting, the receipt. */
export const ballotWords = catalogue({
  vi: {
    title: "Phiếu bầu",
    round: (round: number) => `Vòng ${round}`,
    lead: (due: string) =>
      `Xin trả lời cho từng đối tượng, xem lại rồi bỏ phiếu. Hạn: ${due}. Chưa bấm “Bỏ phiếu” ở trang sau thì chưa có gì được ghi.`,
    secret:
      "Phiếu kín: phiếu được niêm phong, không ai biết ông/bà chọn gì và không ai xem được kết quả trước khi đóng phiên.",
    note: "Ghi chú chuẩn bị",
    places: (places: number) =>
      `Được chọn “Đồng ý” cho nhiều nhất ${places} đối tượng nhận Cờ thi đua.`,
    opinion: (name: string) => `Ý kiến của ông/bà về ${name}`,
    reason: "Cần bổ sung điều gì?",
    reasonHint:
      "Chỉ điền khi chọn “Đề nghị bổ sung hồ sơ”. Lý do được gửi cho đơn vị đề nghị, không ghi tên ông/bà. Ví dụ: thiếu xác nhận thuế năm 2021.",
    choiceHints: {
      return: "Nếu từ một phần ba số thành viên đề nghị, hồ sơ được trả lại để bổ sung.",
    },
    dossier: "Xem hồ sơ (mở trang mới)",
    score: (score: number) => `Điểm thẩm định: ${score}/100`,
    firstTime: "Lần đầu được đề nghị; chưa có khen thưởng nào trong sổ.",
    takenBack: (award: string, decision: string) =>
      `${award} đã bị thu hồi theo Quyết định số ${decision}, không được tính.`,
    history: (count: number, list: string) => `Đã được tặng ${count} lần: ${list}.`,
    recused: "Ông/bà không bỏ phiếu cho đối tượng này, vì cùng đơn vị hoặc cùng tỉnh.",
    review: "Xem lại phiếu",
    reviewTitle: "Xem lại trước khi bỏ phiếu",
    reviewLead:
      "Sau khi bỏ, phiếu được niêm phong và không sửa được nữa. Xin kiểm tra lại từng ý kiến.",
    cast: "Bỏ phiếu",
    edit: "Sửa lại",
    notOffered: "Phiếu này có điều mà mẫu phiếu không cho chọn, nên chưa có gì được ghi.",
    notOfferedNext: "Các ý kiến hợp lệ còn giữ ở dưới. Xin kiểm tra rồi gửi lại.",
    errors: {
      unanswered: (name: string) => `Chưa có ý kiến về ${name}`,
      "reason-missing": (name: string) =>
        `Cần ghi điều phải bổ sung cho ${name}, ví dụ: thiếu xác nhận thuế năm 2021`,
      "reason-long": (name: string) => `Lý do về ${name} dài hơn 500 ký tự; xin viết ngắn lại`,
      "reasons-long": (name: string) =>
        `Tổng các lý do quá dài cho một lá phiếu; xin rút ngắn từ ${name}`,
      "too-many-flags": (name: string) =>
        `Đã chọn đồng ý quá số cờ; xin đổi ý kiến về ${name} hoặc một đối tượng khác`,
    },
    receiptTitle: "Đã nhận phiếu của ông/bà",
    receiptLead: "Phiếu đã được niêm phong và bỏ vào hòm. Không ai, kể cả quản trị viên, xem được.",
    receipt: "Mã biên nhận",
    receiptUse:
      "Xin ghi lại mã này. Khi công bố kết quả, ông/bà dùng mã để tự kiểm tra phiếu của mình. Không đưa mã cho ai.",
    mailed: (email: string) => `Mã cũng đã được gửi tới ${email}, không kèm lựa chọn.`,
    notMailed: "Chưa gửi được thư biên nhận; xin ghi lại mã ở trên.",
    standings: {
      "already-cast": {
        title: "Ông/bà đã bỏ phiếu trong phiên này",
        tell: () =>
          "Một lá phiếu đã được nhận và niêm phong; phiếu đó có hiệu lực. Mở lại hay gửi lại trang này không thay đổi gì. Mã biên nhận ở trong thư đã gửi cho ông/bà.",
      },
      written: {
        title: "Đường dẫn này không còn dùng được: ý kiến bằng văn bản của ông/bà đã được nhập",
        tell: () =>
          "Bộ phận tổ chức phiên đã nhập ý kiến bằng văn bản của ông/bà, kèm bản quét; phiếu đó đã được niêm phong và có hiệu lực. Lần mở này không ghi gì. Mã biên nhận ở trong thư đã gửi cho ông/bà.",
      },
      "by-deputy": {
        title: "Người thay ông/bà đã bỏ phiếu",
        tell: (_at: string, deputy: string) =>
          `${deputy} đã bỏ phiếu thay ông/bà; phiếu đó đã được niêm phong và có hiệu lực. Lần mở này không ghi gì.`,
      },
      deputed: {
        title: "Ông/bà đã cử người thay",
        tell: (_at: string, deputy: string) =>
          `${deputy === "" ? "Người được cử" : deputy} bỏ phiếu thay ông/bà, nên đường dẫn này không bỏ phiếu được. Lần mở này không ghi gì. Khi người thay chưa bỏ phiếu, ông/bà có thể tự bỏ phiếu trở lại.`,
      },
      "not-yet": {
        title: "Phiên chưa đến giờ mở",
        tell: (at: string) =>
          `Phiên nhận phiếu từ ${at}. Lần này chưa ghi gì; xin mở lại đường dẫn này từ lúc đó.`,
      },
      closed: {
        title: "Phiên đã đóng",
        tell: (at: string) => `Phiên nhận phiếu đến ${at}. Lần mở này không ghi gì.`,
      },
    },
    seeDeputy: "Xem người thay, hoặc tự bỏ phiếu trở lại",
    whenWrong: "Nếu điều này không đúng, xin báo ngay trước khi phiên đóng.",
    nameDeputy: "Tôi không dự được: cử người thay",
    standsInFor: (member: string) =>
      `Ông/bà bỏ phiếu thay ${member}. Đây là lá phiếu của thành viên đó, không phải lá phiếu thêm.`,
    result: "Kết quả được công bố trên trang của phiên, khi đã kiểm phiếu.",
    seeSession: "Xem phiên (cần đăng nhập)",
    until: (at: string) => `Phiên nhận phiếu đến ${at}; sau đó kết quả được công bố.`,
    back: "Về phiếu bầu: đóng trang này",
    candidate: {
      award: "Đề nghị tặng",
      unit: "Đơn vị",
      province: "Tỉnh, thành phố",
      achievements: "Thành tích",
      earlier: "Khen thưởng đã khai",
      history: "Khen thưởng trong sổ",
      score: "Điểm thẩm định",
      files: "Tài liệu trong hồ sơ",
      noFiles: "Hồ sơ không có tệp.",
      empty: "Không khai",
    },
  },
  en: {
    title: "Ballot",
    round: (round: number) => `Round ${round}`,
    lead: (due: string) =>
      `Answer for each nominee, check, then cast. Deadline: ${due}. Nothing is recorded before you press “Cast the ballot” on the next page.`,
    secret:
      "Secret ballot: it is sealed, nobody learns what you chose, and nobody sees a count before closing.",
    note: "Preparatory note",
    places: (places: number) => `You may agree to at most ${places} nominees for the flag.`,
    opinion: (name: string) => `Your answer on ${name}`,
    reason: "What has to be supplemented?",
    reasonHint:
      "Only with “Ask for a supplement”. The reason goes to the nominating unit without your name. Example: the tax confirmation of 2021 is missing.",
    choiceHints: {
      return: "If a third of the members ask for it, the dossier goes back to be completed.",
    },
    dossier: "See the dossier (opens a new page)",
    score: (score: number) => `Appraised score: ${score}/100`,
    firstTime: "First time; no award is on record.",
    takenBack: (award: string, decision: string) =>
      `${award} was revoked by decision ${decision} and does not count.`,
    history: (count: number, list: string) =>
      `Awarded ${count} ${count === 1 ? "time" : "times"} before: ${list}.`,
    recused: "You do not vote on this nominee: same unit or province.",
    review: "Check the ballot",
    reviewTitle: "Check before casting",
    reviewLead: "Once cast, the ballot is sealed and cannot be changed. Please check every answer.",
    cast: "Cast the ballot",
    edit: "Change",
    notOffered:
      "This ballot holds something that the form does not offer, so nothing was recorded.",
    notOfferedNext: "Valid answers are kept below. Please check and send again.",
    errors: {
      unanswered: (name: string) => `There is no answer on ${name} yet`,
      "reason-missing": (name: string) =>
        `Say what ${name} has to supplement, for example: the tax confirmation of 2021`,
      "reason-long": (name: string) => `The reason on ${name} is longer than 500 characters`,
      "reasons-long": (name: string) =>
        `All reasons together are too long for one ballot; please shorten from ${name} on`,
      "too-many-flags": (name: string) =>
        `More agreeing answers than flags; change the answer on ${name} or another`,
    },
    receiptTitle: "Your ballot was received",
    receiptLead: "It is sealed and in the box. Nobody, administrators included, can read it.",
    receipt: "Receipt",
    receiptUse:
      "Please write it down. After the announcement it lets you check your own ballot. Give it to nobody.",
    mailed: (email: string) => `It was also mailed to ${email}, without the choices.`,
    notMailed: "The mail with the receipt could not be sent; please write it down.",
    standings: {
      "already-cast": {
        title: "You have voted in this session",
        tell: () =>
          "One ballot was received and sealed, and it stands. This attempt changed nothing. The receipt is in the mail that you got.",
      },
      written: {
        title: "This link is void: your written opinion was entered",
        tell: () =>
          "Whoever runs the session entered your written opinion with its scan; it is sealed and stands. This attempt changed nothing. The receipt is in the mail that you got.",
      },
      "by-deputy": {
        title: "Your deputy has voted",
        tell: (_at: string, deputy: string) =>
          `${deputy} voted for you; that ballot is sealed and stands. This attempt changed nothing.`,
      },
      deputed: {
        title: "You have named a deputy",
        tell: (_at: string, deputy: string) =>
          `${deputy === "" ? "Your deputy" : deputy} votes for you, so this link takes no ballot. This attempt changed nothing. As long as the deputy has not voted you may take it back.`,
      },
      "not-yet": {
        title: "The session is not open yet",
        tell: (at: string) =>
          `Ballots are taken from ${at}. Nothing was recorded now; please open this link again then.`,
      },
      closed: {
        title: "The session is closed",
        tell: (at: string) => `Ballots were taken until ${at}. Nothing was recorded now.`,
      },
    },
    seeDeputy: "See the deputy, or vote in person again",
    whenWrong: "If this is wrong, say so at once, before the session closes.",
    nameDeputy: "I cannot take part: name a deputy",
    standsInFor: (member: string) =>
      `You vote for ${member}. This is that member’s one ballot, not one more.`,
    result: "The result is published on the page of the session once it is counted.",
    seeSession: "See the session (signing in is needed)",
    until: (at: string) => `Ballots are taken until ${at}; then the result is published.`,
    back: "Back to the ballot: close this page",
    candidate: {
      award: "Proposed for",
      unit: "Organisation",
      province: "Province",
      achievements: "Achievements",
      earlier: "Awards as declared",
      history: "Awards on record",
      score: "Appraised score",
      files: "Files of the dossier",
      noFiles: "The dossier has no files.",
      empty: "Not declared",
    },
  },
});

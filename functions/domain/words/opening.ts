import { catalogue } from "./catalogue.ts";

/** Words of the last look before a session is opened, and of what cannot go on its list. */
export const openingWords = catalogue({
  vi: {
    leftOut: "Không đưa vào danh sách lần này",
    leftOutLead: "Các đề nghị sau vẫn được giữ nguyên và chờ phiên sau.",
    why: {
      frozen: (day: string) =>
        `Đang tạm dừng xét từ ${day}, vì có việc liên quan chưa kết luận; khi được xét tiếp thì vào phiên sau.`,
      "on-another-list": (title: string) => `Đang ở trong danh sách của phiên khác: ${title}.`,
      incomplete: (gaps: string) => `Hồ sơ còn thiếu: ${gaps}.`,
      campaign: "Phong trào thi đua của đợt này không còn hiệu lực vào ngày của phiên.",
      campaignSince: (day: string) =>
        `Phong trào thi đua của đợt này đã hết hiệu lực ngày ${day}, trước ngày của phiên.`,
      "not-secret": (mayVote: number, least: number) =>
        `Sau khi trừ người cùng đơn vị, cùng tỉnh, chỉ còn ${mayVote} người bỏ phiếu; cần ít nhất ${least} để phiếu được kín.`,
      "out-of-reach": (mayVote: number, needed: number) =>
        `Cần ${needed} phiếu đồng ý mà chỉ ${mayVote} người được bỏ phiếu, nên không thể đạt dù mọi người đồng ý.`,
    },
    preview: {
      title: "Xem lại trước khi mở phiên",
      lead: "Chưa có gì được gửi đi. Khi mở, danh sách và thành phần bỏ phiếu được chốt, và thư mời được gửi ngay.",
      session: "Phiên",
      opens: "Nhận phiếu từ",
      atOnce: "ngay khi gửi thư mời",
      voters: "Người được mời",
      invited: (invited: number) => `${invited} thành viên nhận thư mời với đường dẫn riêng.`,
      notInvited: (names: string) =>
        `Không được mời, vì cùng đơn vị hoặc cùng tỉnh với mọi đối tượng: ${names}.`,
      recusedFrom: (names: string) => `Không bỏ phiếu cho: ${names}`,
      fromAll: "Bỏ phiếu cho mọi đối tượng",
      quorum: (quorum: number, mayVote: number) =>
        `Phiên có kết quả khi ít nhất ${quorum} trên ${mayVote} người được mời bỏ phiếu.`,
      list: "Danh sách bỏ phiếu",
      columns: {
        name: "Đối tượng",
        award: "Hình thức khen thưởng",
        mayVote: "Người bỏ phiếu",
        needed: "Cần đồng ý",
      },
      neededOf: (needed: number, basis: number) => `${needed}/${basis}`,
      keptBack: (names: string) => `Để lại phiên sau theo lựa chọn của ông/bà: ${names}.`,
      rules: "Quy tắc kiểm phiếu",
      ruleDay: (day: string) => `Theo quy định có hiệu lực ngày ${day}.`,
      passing: {
        percent: (percent: number) => `Đạt khi từ ${percent}% trở lên đồng ý`,
        majority: "Đạt khi trên một nửa đồng ý",
      },
      basis: {
        "without-recused":
          "tính trên tất cả thành viên được bỏ phiếu cho đối tượng đó, cả người vắng mặt",
        "all-members":
          "tính trên tất cả thành viên, cả người vắng mặt và người không được bỏ phiếu",
      },
      returning: (parts: number, of: number) =>
        `Không đạt mà từ ${parts}/${of} trở lên đề nghị bổ sung thì hồ sơ được trả lại.`,
      rounds: (rounds: number) =>
        `Bằng nhau ở vị trí cuối cùng thì bỏ phiếu lại; nhiều nhất ${rounds} vòng, sau đó chủ tọa quyết định.`,
      places: (places: number) =>
        `Cụm còn được đề nghị ${places} Cờ; xếp theo số phiếu đồng ý, rồi điểm thẩm định.`,
      source: (source: string) => `Căn cứ: ${source}.`,
      usualSource: (source: string) => `Căn cứ: mặc định của hệ thống, cùng thời kỳ ${source}.`,
      unconfirmed: "Chưa đối chiếu với nguyên văn nghị định.",
      then: "Mở rồi thì không sửa được danh sách và thành phần; có thể gia hạn, nhắc, hoặc hủy phiên khi chưa kiểm phiếu.",
      open: "Mở phiên và gửi thư mời",
      edit: "Sửa lại",
    },
  },
  en: {
    leftOut: "Not on the list this time",
    leftOutLead: "These nominations stay as they are and wait for a later session.",
    why: {
      frozen: (day: string) =>
        `On hold since ${day}, because something connected with it is not concluded; it may go on a later list when it goes on.`,
      "on-another-list": (title: string) => `On the list of another session: ${title}.`,
      incomplete: (gaps: string) => `The dossier lacks: ${gaps}.`,
      campaign: "The campaign of this season is not in force on the day of the session.",
      campaignSince: (day: string) =>
        `The campaign of this season ended on ${day}, before the day of the session.`,
      "not-secret": (mayVote: number, least: number) =>
        `Without those of the same unit or province ${mayVote === 1 ? "only one member" : `${mayVote} members`} may vote; it takes ${least} for a vote to be secret.`,
      "out-of-reach": (mayVote: number, needed: number) =>
        `It takes ${needed} agreeing votes and ${mayVote} may vote, so it cannot pass even if everybody agrees.`,
    },
    preview: {
      title: "Look it over before the session opens",
      lead: "Nothing has been sent yet. Opening fixes the list and the electorate, and the invitations go out at once.",
      session: "Session",
      opens: "Ballots from",
      atOnce: "as soon as the invitations are sent",
      voters: "Who is invited",
      invited: (invited: number) => `${invited} members get a mail with a link of their own.`,
      notInvited: (names: string) =>
        `Not invited, being of the unit or province of every nominee: ${names}.`,
      recusedFrom: (names: string) => `Does not vote on: ${names}`,
      fromAll: "Votes on every nominee",
      quorum: (quorum: number, mayVote: number) =>
        `The session counts if at least ${quorum} of the ${mayVote} invited vote.`,
      list: "What is voted on",
      columns: { name: "Nominee", award: "Award", mayVote: "May vote", needed: "Must agree" },
      neededOf: (needed: number, basis: number) => `${needed}/${basis}`,
      keptBack: (names: string) => `Left for a later session, as you chose: ${names}.`,
      rules: "How it is counted",
      ruleDay: (day: string) => `By the rules in force on ${day}.`,
      passing: {
        percent: (percent: number) => `Passes if ${percent}% or more agree`,
        majority: "Passes if more than half agree",
      },
      basis: {
        "without-recused": "of all members who may vote on the nominee, absent ones included",
        "all-members": "of all members, absent and recused ones included",
      },
      returning: (parts: number, of: number) =>
        `A nominee that does not pass is returned if ${parts}/${of} or more ask for a supplement.`,
      rounds: (rounds: number) =>
        `Equals at the last place are voted on again, ${rounds} rounds at most; then the chair decides.`,
      places: (places: number) =>
        `The cluster may still put forward ${places} flags, by agreeing votes, then by appraised score.`,
      source: (source: string) => `Basis: ${source}.`,
      usualSource: (source: string) => `Basis: default of the system, at the time of ${source}.`,
      unconfirmed: "Not compared with the text of the decree.",
      then: "List and electorate cannot be changed after the opening; the session can be extended, reminded of, or cancelled until it is counted.",
      open: "Open the session and send the invitations",
      edit: "Change something",
    },
  },
});

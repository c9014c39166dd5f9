import { catalogue } from "./catalogue.ts";

/** Words of what becomes of a member's vote when the role passes to somebody else. */
export const seatWords = catalogue({
  vi: {
    story: "Chuyển vai trò thành viên",
    passing: (next: string, before: string, at: string) => `${next} thay ${before}, từ ${at}`,
    mail: {
      subject: (title: string) => `Ông/bà tiếp nhận vai trò thành viên của phiên: ${title}`,
      tell: (before: string, body: string) =>
        `Ông/bà vừa tiếp nhận từ ông/bà ${before} vai trò thành viên của ${body}. Một phiên bỏ phiếu của đơn vị này đang mở.`,
      vote: "Vị trí này chưa có phiếu, nên lá phiếu nay thuộc về ông/bà. Đường dẫn đã gửi cho người tiền nhiệm không còn dùng được; nếu người tiền nhiệm đã cử người thay thì việc cử đó cũng hết hiệu lực.",
      cast: "Phiếu của vị trí này đã được bỏ trước khi chuyển vai trò. Phiếu đó đã niêm phong và giữ nguyên hiệu lực; mỗi vị trí chỉ có một lá phiếu trong một vòng, nên ông/bà không bỏ phiếu trong vòng này. Không ai xem được phiếu đó chọn gì. Nếu có vòng hai, ông/bà là người bỏ phiếu. Ông/bà không cần làm gì thêm.",
      stands:
        "Số thành viên và số người cần có để phiên có kết quả không thay đổi. Phiếu đã bỏ trước khi chuyển vai trò, nếu có, vẫn giữ nguyên hiệu lực. Ông/bà không cần làm gì thêm; cần hỏi, xin liên hệ Ban Tổ chức cán bộ, Liên minh Hợp tác xã Việt Nam.",
    },
    kept: {
      "is-member":
        "Người nhận đã là thành viên của phiên này ở một vị trí khác, mà mỗi người chỉ bỏ một lá phiếu; vị trí vừa nhận không bỏ phiếu thêm trong vòng này.",
      "is-deputy":
        "Người nhận đang được một thành viên khác cử bỏ phiếu thay, mà mỗi người chỉ bỏ một lá phiếu; vị trí vừa nhận không bỏ phiếu thêm trong vòng này.",
      "not-asked":
        "Vị trí này không bỏ phiếu trong vòng này, vì khi chốt danh sách đã cùng đơn vị hoặc cùng tỉnh với mọi đối tượng.",
      "may-judge-nobody":
        "Người nhận cùng đơn vị hoặc cùng tỉnh với mọi đối tượng của vòng này, nên vị trí vừa nhận không bỏ phiếu thêm trong vòng này.",
      "not-secret":
        "Người nhận cùng đơn vị hoặc cùng tỉnh với một đối tượng mà nếu bớt thêm một người bỏ phiếu thì phiếu không còn kín; vì vậy vị trí vừa nhận không bỏ phiếu thêm trong vòng này.",
    },
    handOver: {
      before:
        "Nếu vai trò này là thành viên của một phiên đang nhận phiếu: khi chưa có phiếu của vị trí, người nhận được gửi đường dẫn để bỏ phiếu; khi đã có, phiếu đó giữ nguyên và chỉ người nhận được báo. Số thành viên của phiên không đổi.",
      done: (sessions: number) =>
        `Vai trò này là thành viên của ${sessions} phiên đang mở. Nếu chưa có phiếu của vị trí này, người nhận bỏ phiếu bằng đường dẫn vừa gửi, và người được cử thay trước đó (nếu có) thôi bỏ phiếu; nếu đã có, phiếu đó giữ nguyên. Chỉ người nhận được báo là trường hợp nào.`,
      kept: (title: string, why: string) =>
        `Phiên “${title}”: ${why} Phiếu đã bỏ trước đó, nếu có, vẫn giữ nguyên hiệu lực; số thành viên của phiên không đổi.`,
    },
  },
  en: {
    story: "A member's role passed on",
    passing: (next: string, before: string, at: string) => `${next} for ${before}, from ${at}`,
    mail: {
      subject: (title: string) => `You have taken over a member's role in a session: ${title}`,
      tell: (before: string, body: string) =>
        `You have taken over from ${before} the role of a member of ${body}. One of its voting sessions is open.`,
      vote: "No ballot was cast for this seat yet, so its vote is now yours. The link of the person before you does nothing any more; if that person had named a deputy, the naming has ended too.",
      cast: "The ballot of this seat was cast before the role passed to you. It is sealed and stands; a seat has one ballot in a round, so you do not vote in this round. Nobody can see what it chose. If there is a second round, you vote in it. There is nothing left for you to do.",
      stands:
        "The number of members and the quorum stay as they are. A ballot cast before the role passed, if there is one, stands. There is nothing left for you to do; questions go to the Department of Organisation and Personnel of the Vietnam Cooperative Alliance.",
    },
    kept: {
      "is-member":
        "The next holder is a member of this session by another seat, and nobody casts two ballots; the seat taken over casts no further ballot in this round.",
      "is-deputy":
        "The next holder stands in for another member, and nobody casts two ballots; the seat taken over casts no further ballot in this round.",
      "not-asked":
        "This seat does not vote in this round: when the list was fixed it was of the unit or province of every nominee.",
      "may-judge-nobody":
        "The next holder is of the unit or province of every nominee of this round, so the seat taken over casts no further ballot in this round.",
      "not-secret":
        "The next holder is of the unit or province of a nominee who would be left with so few voters that the vote were secret no more; so the seat taken over casts no further ballot in this round.",
    },
    handOver: {
      before:
        "If this role is a member of a session that takes ballots: while no ballot was cast for the seat, the next holder is mailed a link to vote; once one was, it stands, and only the next holder is told. The number of members stays.",
      done: (sessions: number) =>
        `This role is a member of ${sessions === 1 ? "one open session" : `${sessions} open sessions`}. If no ballot was cast for the seat, the next holder votes by the link just mailed, and a deputy named before votes no more; if one was, it stands. Only the next holder is told which.`,
      kept: (title: string, why: string) =>
        `Session “${title}”: ${why} A ballot cast before, if there is one, stands; the number of members stays.`,
    },
  },
});

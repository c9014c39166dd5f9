import { catalogue } from "./catalogue.ts";

/** Words of the session desk: the list, opening a session, watching and reading it. */
export const sessionWords = catalogue({
  vi: {
    title: "Phiên bình xét, suy tôn",
    lead: "Mỗi phiên là một lần bỏ phiếu kín cho một danh sách đề nghị.",
    none: "Chưa có phiên nào.",
    open: (body: string) => `Mở phiên của ${body}`,
    waiting: (count: number) =>
      count === 0 ? "Không có hồ sơ nào đang chờ." : `${count} hồ sơ đang chờ.`,
    columns: { title: "Phiên", body: "Đơn vị bình xét", closes: "Đóng lúc", state: "Tình trạng" },
    states: {
      called: "Chưa đến giờ mở",
      open: "Đang nhận phiếu",
      tied: "Chờ chủ tọa quyết định",
      counted: "Đã kiểm phiếu",
      announced: "Đã công bố",
      cancelled: "Đã hủy",
    },
    form: {
      title: "Mở phiên bỏ phiếu",
      lead: (body: string) =>
        `${body}. Bước sau cho xem lại toàn bộ trước khi mở; chưa có gì được gửi đi ở bước này.`,
      name: "Tên phiên",
      nameHint: "Ví dụ: Bình xét Cờ thi đua năm 2022",
      suggested: {
        lead: { cluster: "Bình xét, suy tôn", council: "Xét" },
        general: (year: number) => `khen thưởng năm ${year}`,
      },
      note: "Ghi chú chuẩn bị",
      noteHint: "Điều thành viên cần biết trước khi bỏ phiếu; hiện trên phiếu và trong thư.",
      agenda: "Chương trình",
      agendaHint: "Mỗi việc một dòng. Ví dụ: Thông qua danh sách đề nghị",
      opensDate: "Ngày mở phiên",
      opensDateHint:
        "Để trống nếu nhận phiếu ngay khi gửi thư mời. Nếu chọn ngày sau, thư mời vẫn gửi ngay và nói rõ từ lúc nào được bỏ phiếu.",
      opensTime: "Giờ mở phiên",
      opensTimeHint: "Giờ Việt Nam, ví dụ 08:00",
      date: "Ngày đóng phiên",
      dateHint: "Sau ngày giờ này, ai chưa bỏ phiếu được ghi là vắng mặt.",
      time: "Giờ đóng phiên",
      timeHint: "Giờ Việt Nam, ví dụ 17:00",
      nominations: "Danh sách đề nghị",
      nominationsHint: "Bỏ chọn những đề nghị để lại phiên sau.",
      empty: "Không có hồ sơ nào đang chờ đơn vị này bình xét trong đợt này.",
      electorate: "Thành phần bỏ phiếu",
      electorateColumns: { name: "Họ và tên", unit: "Đơn vị", recused: "Không bỏ phiếu cho" },
      quorum: (quorum: number, members: number) =>
        `${members} thành viên; cần ít nhất ${quorum} người bỏ phiếu thì phiên mới có kết quả.`,
      places: (places: number) => `Còn ${places} Cờ thi đua cụm được đề nghị trong đợt này.`,
      button: "Xem lại trước khi mở",
      errors: {
        "title-missing": () => "Cần tên phiên, ví dụ: Bình xét Cờ thi đua năm 2022",
        "title-long": () => "Tên phiên dài hơn 200 ký tự",
        "note-long": () => "Ghi chú dài hơn 2.000 ký tự",
        "agenda-lines": () => "Chương trình dài hơn 20 dòng",
        "agenda-line-long": () => "Có dòng trong chương trình dài hơn 200 ký tự",
        "opens-unreadable": () =>
          "Cần cả ngày và giờ mở, ví dụ: 12/10/2022 và 08:00; hoặc để trống cả hai để mở ngay",
        "opens-past": () => "Ngày mở đã qua; để trống cả ngày và giờ nếu mở ngay",
        "opens-too-late": () => "Ngày mở cách hôm nay nhiều nhất 60 ngày",
        "date-unreadable": () => "Cần ngày và giờ đóng, ví dụ: 16/10/2022 và 17:00",
        "closes-too-soon": () => "Giờ đóng phải sau giờ mở ít nhất 10 phút",
        "closes-too-late": () => "Một phiên mở nhiều nhất 60 ngày",
        "nobody-listed": () => "Chọn ít nhất một đề nghị để bỏ phiếu",
        "not-waiting": () =>
          "Có đề nghị không còn chờ bình xét (đã rút, hoặc đã vào phiên khác). Danh sách dưới đây là danh sách hiện nay",
        "no-electorate": () => "Đơn vị này chưa có thành viên nào được ghi trong danh bạ",
        "left-out": (names: string) =>
          `Không đưa được vào danh sách: ${names}. Lý do ở dưới; các đề nghị khác vẫn giữ như đã chọn`,
        "no-places": () =>
          "Cụm đã đề nghị đủ số Cờ thi đua của đợt này; xin bỏ chọn các đề nghị Cờ",
      },
    },
    show: {
      season: "Đợt xét",
      opens: "Nhận phiếu từ",
      closes: "Đóng lúc",
      state: "Tình trạng",
      round: "Vòng",
      members: "Số thành viên",
      turnout: "Đã bỏ phiếu",
      turnoutOf: (cast: number, members: number) => `${cast} trên ${members}`,
      turnoutSecret: "Hệ thống chỉ cho biết bao nhiêu người đã bỏ phiếu, không cho biết ai.",
      openedBy: "Người mở phiên",
      note: "Ghi chú chuẩn bị",
      list: "Danh sách đề nghị",
      listColumns: {
        name: "Đối tượng",
        award: "Hình thức khen thưởng",
        province: "Tỉnh, thành phố",
      },
      secondRound: (count: number) =>
        `Đang bỏ phiếu vòng hai cho ${count} đối tượng bằng phiếu ở vị trí cuối cùng.`,
      counting:
        "Đã kiểm phiếu; đang chuyển kết quả tới từng hồ sơ. Kết quả và biên bản có ở đây sau vài phút.",
      tied: (names: string) =>
        `Sau vòng cuối, các đối tượng sau vẫn bằng nhau ở vị trí cuối cùng: ${names}. Chủ tọa phiên đã được mời quyết định qua thư; biên bản có ở đây sau quyết định đó.`,
      cancelled: "Phiên đã hủy; các đề nghị trở lại chờ phiên khác.",
      opensLater: (at: string) => `Thư mời đã gửi; phiên nhận phiếu từ ${at}.`,
      notYet: "Kết quả và biên bản có ở trang này sau khi đóng phiên và kiểm phiếu.",
      ended: "Đang kiểm phiếu",
      endedNext: "Phiên không nhận phiếu nữa. Xin tải lại trang sau ít phút để xem kết quả.",
      results: "Kết quả",
      resultsOf: (award: string) => `Kết quả: ${award}`,
      columns: {
        name: "Đối tượng",
        rank: "Xếp thứ",
        agree: "Đồng ý",
        disagree: "Không đồng ý",
        returned: "Bổ sung",
        abstain: "Không ý kiến",
        recused: "Không xét",
        absent: "Vắng",
        needed: "Cần đạt",
        outcome: "Kết luận, và vì sao",
      },
      neededOf: (needed: number, basis: number) => `${needed}/${basis}`,
      quorum: (present: number, mayVote: number, quorum: number) =>
        mayVote === 0
          ? "Không thành viên nào được bỏ phiếu, vì mọi thành viên đều cùng đơn vị hoặc cùng tỉnh với các đối tượng trong danh sách."
          : `${present} trên ${mayVote} thành viên được bỏ phiếu đã bỏ phiếu; cần ít nhất ${quorum}.`,
      quorate: "Phiên đủ số thành viên theo quy định.",
      inquorate:
        "Phiên không đủ số thành viên, nên chưa quyết định gì; các đề nghị được giữ lại chờ phiên sau.",
      basis:
        "Số phải đạt tính trên tất cả thành viên, cả người vắng mặt; thành viên không được bỏ phiếu cho một đối tượng thì không tính vào tổng số khi xét đối tượng đó.",
      unanimousTitle: "Có kết quả nhất trí hoàn toàn",
      unanimous: (names: string) =>
        `Mọi phiếu đều giống nhau đối với: ${names}. Vì vậy lựa chọn của những người đã bỏ phiếu ở đây không còn kín.`,
      digest: "Dấu vân tay của kết quả",
      minutes: "Tải biên bản (PDF)",
    },
  },
  en: {
    title: "Voting sessions",
    lead: "A session is one secret vote over a list of nominations.",
    none: "No session yet.",
    open: (body: string) => `Open a session of ${body}`,
    waiting: (count: number) =>
      count === 0
        ? "No nomination waits."
        : `${count} ${count === 1 ? "nomination waits" : "nominations wait"}.`,
    columns: { title: "Session", body: "Voting body", closes: "Closes", state: "State" },
    states: {
      called: "Not open yet",
      open: "Taking ballots",
      tied: "Waits for the chair",
      counted: "Counted",
      announced: "Announced",
      cancelled: "Cancelled",
    },
    form: {
      title: "Open a session",
      lead: (body: string) =>
        `${body}. The next step shows everything once more; nothing is sent before that.`,
      name: "Name of the session",
      nameHint: "Example: Emulation flags of 2022",
      suggested: {
        lead: { cluster: "Vote on", council: "Vote on" },
        general: (year: number) => `the awards of ${year}`,
      },
      note: "Preparatory note",
      noteHint: "What members should know before they vote; on the ballot and in the mail.",
      agenda: "Agenda",
      agendaHint: "One item a line. Example: Adopt the list of nominees",
      opensDate: "Opening day",
      opensDateHint:
        "Leave empty to take ballots at once. With a later day the invitations still go out now, and say from when members may vote.",
      opensTime: "Opening time",
      opensTimeHint: "Time in Vietnam, for example 08:00",
      date: "Closing day",
      dateHint: "Whoever has not voted by then is recorded as absent.",
      time: "Closing time",
      timeHint: "Time in Vietnam, for example 17:00",
      nominations: "Nominees",
      nominationsHint: "Untick those to be left for a later session.",
      empty: "No nomination of this season waits for this body.",
      electorate: "Electorate",
      electorateColumns: { name: "Name", unit: "Organisation", recused: "Does not vote on" },
      quorum: (quorum: number, members: number) =>
        `${members} members; at least ${quorum} have to vote for the session to count.`,
      places: (places: number) => `${places} flags are left for the cluster in this season.`,
      button: "Look it over before opening",
      errors: {
        "title-missing": () => "The session needs a name, for example: Emulation flags of 2022",
        "title-long": () => "The name is longer than 200 characters",
        "note-long": () => "The note is longer than 2,000 characters",
        "agenda-lines": () => "The agenda is longer than 20 lines",
        "agenda-line-long": () => "A line of the agenda is longer than 200 characters",
        "opens-unreadable": () =>
          "Give an opening day and time, for example 12/10/2022 and 08:00, or leave both empty to open at once",
        "opens-past": () => "The opening day has passed; leave day and time empty to open at once",
        "opens-too-late": () => "The opening day may be 60 days from today at most",
        "date-unreadable": () => "Give a closing day and time, for example 16/10/2022 and 17:00",
        "closes-too-soon": () => "The session has to close at least 10 minutes after its opening",
        "closes-too-late": () => "A session may stay open for 60 days at most",
        "nobody-listed": () => "Tick at least one nomination",
        "not-waiting": () =>
          "Some nominations no longer wait (withdrawn, or on another list). The list below is the present one",
        "no-electorate": () => "The registry names no member of this body",
        "left-out": (names: string) =>
          `These cannot go on the list: ${names}. The reasons are below; your other choices are kept`,
        "no-places": () => "The cluster has put forward all its flags; please untick the flags",
      },
    },
    show: {
      season: "Season",
      opens: "Ballots from",
      closes: "Closes",
      state: "State",
      round: "Round",
      members: "Members",
      turnout: "Have voted",
      turnoutOf: (cast: number, members: number) => `${cast} of ${members}`,
      turnoutSecret: "The system tells how many have voted, never who.",
      openedBy: "Opened by",
      note: "Preparatory note",
      list: "Nominees",
      listColumns: { name: "Nominee", award: "Award", province: "Province" },
      secondRound: (count: number) =>
        `A second round is open on ${count} nominees who were equal at the last place.`,
      counting:
        "Counted; the results are on their way to the nominations. Result and minutes are here in a few minutes.",
      tied: (names: string) =>
        `After the last round these are still equal at the last place: ${names}. The chair was asked by mail to decide; the minutes are here after that.`,
      cancelled: "Cancelled; the nominations wait for another session.",
      opensLater: (at: string) => `The invitations are out; ballots are taken from ${at}.`,
      notYet: "The result and the minutes are on this page after closing and counting.",
      ended: "Being counted",
      endedNext:
        "No ballots are taken any more. Load this page again in a few minutes for the result.",
      results: "Result",
      resultsOf: (award: string) => `Result: ${award}`,
      columns: {
        name: "Nominee",
        rank: "Rank",
        agree: "Agree",
        disagree: "Do not agree",
        returned: "Supplement",
        abstain: "Abstain",
        recused: "May not vote",
        absent: "Absent",
        needed: "Needed",
        outcome: "Outcome, and why",
      },
      neededOf: (needed: number, basis: number) => `${needed}/${basis}`,
      quorum: (present: number, mayVote: number, quorum: number) =>
        mayVote === 0
          ? "No member may vote, because each is of the unit or province of every nominee on the list."
          : `${present} of ${mayVote} ${mayVote === 1 ? "member" : "members"} who may vote did; at least ${quorum} ${quorum === 1 ? "was" : "were"} needed.`,
      quorate: "There was a quorum.",
      inquorate:
        "There was no quorum, so nothing was decided; the nominations are kept for a later session.",
      basis:
        "What is needed is taken over all members, absent ones included; a member who may not vote on a nominee leaves the total for that nominee.",
      unanimousTitle: "A result is unanimous",
      unanimous: (names: string) =>
        `Every ballot said the same on: ${names}. What those who voted chose there is therefore known.`,
      digest: "Fingerprint of the result",
      minutes: "Take the minutes (PDF)",
    },
  },
});

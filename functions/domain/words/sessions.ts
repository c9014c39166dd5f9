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
      open: "Đang nhận phiếu",
      tied: "Chờ chủ tọa quyết định",
      counted: "Đã kiểm phiếu",
      announced: "Đã công bố",
      cancelled: "Đã hủy",
    },
    form: {
      title: "Mở phiên bỏ phiếu",
      lead: (body: string) =>
        `${body}. Khi mở, danh sách và thành phần bỏ phiếu được chốt, và mỗi thành viên nhận một đường dẫn riêng qua thư.`,
      name: "Tên phiên",
      nameHint: "Ví dụ: Bình xét Cờ thi đua năm 2022",
      defaultName: (body: string, season: string) => `Bình xét, suy tôn ${season} – ${body}`,
      note: "Ghi chú chuẩn bị",
      noteHint: "Điều thành viên cần biết trước khi bỏ phiếu; hiện trên phiếu và trong thư.",
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
      button: "Mở phiên và gửi thư mời",
      errors: {
        "title-missing": () => "Cần tên phiên, ví dụ: Bình xét Cờ thi đua năm 2022",
        "title-long": () => "Tên phiên dài hơn 200 ký tự",
        "note-long": () => "Ghi chú dài hơn 2.000 ký tự",
        "date-unreadable": () => "Cần ngày và giờ đóng, ví dụ: 16/10/2022 và 17:00",
        "closes-too-soon": () => "Giờ đóng phải sau lúc này ít nhất 10 phút",
        "closes-too-late": () => "Một phiên mở nhiều nhất 60 ngày",
        "nobody-listed": () => "Chọn ít nhất một đề nghị để bỏ phiếu",
        "not-waiting": () =>
          "Có đề nghị không còn chờ bình xét (đã rút, hoặc đã vào phiên khác). Danh sách dưới đây là danh sách hiện nay",
        "no-electorate": () => "Đơn vị này chưa có thành viên nào được ghi trong danh bạ",
        "not-secret": (names: string) =>
          `Sau khi trừ người cùng đơn vị, cùng tỉnh, còn dưới 3 người bỏ phiếu cho: ${names}. Phiếu sẽ không còn kín; xin bỏ chọn`,
        "no-places": () =>
          "Cụm đã đề nghị đủ số Cờ thi đua của đợt này; xin bỏ chọn các đề nghị Cờ",
      },
    },
    show: {
      season: "Đợt xét",
      opens: "Mở lúc",
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
      counting: "Đã kiểm phiếu; đang chuyển kết quả tới từng hồ sơ.",
      tied: (names: string) =>
        `Sau vòng cuối, các đối tượng sau vẫn bằng nhau ở vị trí cuối cùng: ${names}. Chủ tọa phiên đã được mời quyết định qua thư.`,
      cancelled: "Phiên đã hủy; các đề nghị trở lại chờ phiên khác.",
      notYet: "Kết quả được công bố sau khi đóng phiên và kiểm phiếu.",
      results: "Kết quả",
      resultsOf: (award: string) => `Kết quả: ${award}`,
      columns: {
        name: "Đối tượng",
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
        `${present} trên ${mayVote} thành viên được bỏ phiếu đã bỏ phiếu; cần ít nhất ${quorum}.`,
      quorate: "Phiên đủ số thành viên theo quy định.",
      inquorate:
        "Phiên không đủ số thành viên, nên chưa quyết định gì; các đề nghị được giữ lại chờ phiên sau.",
      basis:
        "Số phải đạt tính trên tất cả thành viên, cả người vắng mặt; thành viên không được bỏ phiếu cho một đối tượng thì không tính vào tổng số khi xét đối tượng đó.",
      unanimous: (names: string) =>
        `Mọi phiếu đều giống nhau đối với: ${names}. Vì vậy lựa chọn của những người đã bỏ phiếu ở đây không còn kín.`,
      digest: "Dấu vân tay của kết quả",
      minutes: "Tải biên bản (PDF)",
    },
    minutes: {
      place: "Hà Nội",
      code: { council: "BB-HĐTĐKT", cluster: "BB-CTĐ" },
      subject: (title: string) => `Phiên bỏ phiếu: ${title}`,
      times: (opens: string, closes: string) =>
        `Thời gian: mở phiên lúc ${opens}; kiểm phiếu lúc ${closes}.`,
      form: "Hình thức: bỏ phiếu kín trên hệ thống Suy Tôn, mỗi thành viên một đường dẫn riêng.",
      rounds: (rounds: number) =>
        `Số vòng bỏ phiếu: ${rounds}. Kết quả dưới đây là kết quả cuối cùng của từng đối tượng.`,
      quorum: (present: number, mayVote: number, quorum: number, quorate: boolean) =>
        `Cần ít nhất ${quorum} trên ${mayVote} thành viên được bỏ phiếu; có ${present} thành viên bỏ phiếu: ${quorate ? "đủ điều kiện" : "không đủ điều kiện, các đề nghị được giữ lại cho phiên sau"}.`,
      roles: {
        chair: "Chủ tịch Hội đồng",
        member: "Ủy viên",
        leader: "Cụm trưởng",
        voter: "Thành viên",
      },
      percent: (award: string, percent: number) =>
        `Ngưỡng ${award}: từ ${percent}% tổng số thành viên trở lên.`,
      majority: (award: string) => `Ngưỡng ${award}: trên một nửa tổng số thành viên.`,
      basis:
        "Thành viên cùng đơn vị hoặc cùng tỉnh không bỏ phiếu cho đối tượng đó và không tính vào tổng số khi xét đối tượng đó.",
      list: {
        chosen: (names: string) => `Được chọn: ${names}.`,
        returned: (names: string) => `Trả lại hồ sơ để bổ sung: ${names}.`,
        "not-chosen": (names: string) => `Không được chọn: ${names}.`,
        waiting: (names: string) => `Giữ lại cho phiên sau: ${names}.`,
        "second-round": (names: string) => `Bỏ phiếu vòng hai: ${names}.`,
      },
      unanimous:
        "Đối với đối tượng có mọi phiếu giống nhau, kết quả cho biết lựa chọn của mọi thành viên đã bỏ phiếu.",
      closing: "Biên bản được lập tự động từ kết quả kiểm phiếu.",
      secretary: "THƯ KÝ",
      chair: "CHỦ TỌA",
      unnamed: "(ký, ghi rõ họ tên)",
      recipients: { council: "Các thành viên Hội đồng", cluster: "Các thành viên Cụm thi đua" },
      archive: "Lưu: VT, TCCB",
      issuer: {
        parent: "LIÊN MINH HỢP TÁC XÃ VIỆT NAM",
        council: ["HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"],
      },
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
      open: "Taking ballots",
      tied: "Waits for the chair",
      counted: "Counted",
      announced: "Announced",
      cancelled: "Cancelled",
    },
    form: {
      title: "Open a session",
      lead: (body: string) =>
        `${body}. Opening fixes the list and the electorate, and mails each member a link.`,
      name: "Name of the session",
      nameHint: "Example: Emulation flags of 2022",
      defaultName: (body: string, season: string) => `Vote of ${season} – ${body}`,
      note: "Preparatory note",
      noteHint: "What members should know before they vote; on the ballot and in the mail.",
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
      button: "Open the session and send the mails",
      errors: {
        "title-missing": () => "The session needs a name, for example: Emulation flags of 2022",
        "title-long": () => "The name is longer than 200 characters",
        "note-long": () => "The note is longer than 2,000 characters",
        "date-unreadable": () => "Give a closing day and time, for example 16/10/2022 and 17:00",
        "closes-too-soon": () => "The session has to close at least 10 minutes from now",
        "closes-too-late": () => "A session may stay open for 60 days at most",
        "nobody-listed": () => "Tick at least one nomination",
        "not-waiting": () =>
          "Some nominations no longer wait (withdrawn, or on another list). The list below is the present one",
        "no-electorate": () => "The registry names no member of this body",
        "not-secret": (names: string) =>
          `Without those of the same unit or province, fewer than 3 may vote on: ${names}. The vote would not be secret; please untick`,
        "no-places": () => "The cluster has put forward all its flags; please untick the flags",
      },
    },
    show: {
      season: "Season",
      opens: "Opened",
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
      counting: "Counted; the results are on their way to the nominations.",
      tied: (names: string) =>
        `After the last round these are still equal at the last place: ${names}. The chair was asked by mail to decide.`,
      cancelled: "Cancelled; the nominations wait for another session.",
      notYet: "The result is published after closing and counting.",
      results: "Result",
      resultsOf: (award: string) => `Result: ${award}`,
      columns: {
        name: "Nominee",
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
        `${present} of ${mayVote} members who may vote did; at least ${quorum} were needed.`,
      quorate: "There was a quorum.",
      inquorate:
        "There was no quorum, so nothing was decided; the nominations are kept for a later session.",
      basis:
        "What is needed is taken over all members, absent ones included; a member who may not vote on a nominee leaves the total for that nominee.",
      unanimous: (names: string) =>
        `Every ballot said the same on: ${names}. What those who voted chose there is therefore known.`,
      digest: "Fingerprint of the result",
      minutes: "Take the minutes (PDF)",
    },
    minutes: {
      place: "Hà Nội",
      code: { council: "BB-HĐTĐKT", cluster: "BB-CTĐ" },
      subject: (title: string) => `Vote: ${title}`,
      times: (opens: string, closes: string) => `Opened at ${opens}; counted at ${closes}.`,
      form: "Secret ballot by the system Suy Tôn, one link for each member.",
      rounds: (rounds: number) =>
        `Rounds: ${rounds}. What follows is the final result of each nominee.`,
      quorum: (present: number, mayVote: number, quorum: number, quorate: boolean) =>
        `At least ${quorum} of ${mayVote} members who may vote were needed; ${present} voted: ${quorate ? "quorum" : "no quorum, the nominations are kept for a later session"}.`,
      roles: { chair: "Chair", member: "Member", leader: "Leader", voter: "Member" },
      percent: (award: string, percent: number) => `${award}: ${percent}% of all members or more.`,
      majority: (award: string) => `${award}: more than half of all members.`,
      basis: "Members of the same unit or province do not vote on a nominee and leave its total.",
      list: {
        chosen: (names: string) => `Chosen: ${names}.`,
        returned: (names: string) => `Returned for a supplement: ${names}.`,
        "not-chosen": (names: string) => `Not chosen: ${names}.`,
        waiting: (names: string) => `Kept for a later session: ${names}.`,
        "second-round": (names: string) => `Second round: ${names}.`,
      },
      unanimous:
        "Where every ballot said the same, the result tells what every member who voted chose.",
      closing: "Drawn up by the system from the count.",
      secretary: "SECRETARY",
      chair: "CHAIR",
      unnamed: "(signature and name)",
      recipients: { council: "Members of the council", cluster: "Members of the cluster" },
      archive: "Archive",
      issuer: {
        parent: "LIÊN MINH HỢP TÁC XÃ VIỆT NAM",
        council: ["HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"],
      },
    },
  },
});

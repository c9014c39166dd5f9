import { catalogue } from "./catalogue.ts";

/** Words of what whoever runs a session may do while it is open, and of the chair's page. */
export const sessionActWords = catalogue({
  vi: {
    heading: "Điều hành phiên",
    lead: "Hệ thống không hiện tên người đã hoặc chưa bỏ phiếu, với ai cũng vậy: xem danh sách ấy nhiều lần sẽ lộ ai bỏ phiếu lúc nào. Thư nhắc tự tìm đến người chưa bỏ phiếu.",
    back: "Về trang phiên",
    closed: {
      title: "Phiên không còn nhận phiếu",
      next: "Lần này không có gì thay đổi. Trang phiên cho biết tình trạng hiện nay.",
    },
    changed: {
      title: "Phiên vừa có thay đổi",
      next: "Có người vừa thay đổi phiên này, nên lần này chưa ghi gì. Xin xem lại dưới đây rồi gửi lại nếu vẫn cần.",
    },
    extend: {
      link: "Gia hạn",
      hint: "Lùi giờ đóng phiên; mọi thành viên được báo qua thư.",
      title: "Gia hạn phiên bỏ phiếu",
      lead: (now: string) => `Hiện phiên đóng lúc ${now}.`,
      date: "Ngày đóng mới",
      time: "Giờ đóng mới",
      timeHint: "Giờ Việt Nam, ví dụ 17:00",
      then: "Mọi thành viên và người được cử bỏ phiếu thay nhận thư báo giờ đóng mới. Ai chưa bỏ phiếu nhận đường dẫn mới, đường dẫn cũ không còn dùng được. Phiếu đã bỏ vẫn còn nguyên.",
      act: "Gia hạn và báo các thành viên",
      said: "Đã gia hạn phiên; thư báo đang được gửi tới các thành viên.",
      errors: {
        "date-unreadable": "Cần ngày và giờ đóng mới, ví dụ: 20/10/2022 và 17:00",
        "not-later": "Giờ đóng mới phải sau giờ đóng hiện nay",
        "too-late": "Một phiên mở nhiều nhất 60 ngày kể từ khi mở",
      },
    },
    remind: {
      link: "Nhắc người chưa bỏ phiếu",
      hint: "Gửi thư với đường dẫn mới cho những ai chưa có phiếu.",
      title: "Nhắc người chưa bỏ phiếu",
      lead: (missing: number, members: number) =>
        missing === 0
          ? "Mọi thành viên được bỏ phiếu đều đã bỏ phiếu; không cần nhắc ai."
          : `Còn ${missing} trên ${members} thành viên chưa bỏ phiếu.`,
      then: "Chỉ người chưa bỏ phiếu, và người được họ cử bỏ phiếu thay, nhận thư. Thư có đường dẫn mới; đường dẫn cũ của người đó không còn dùng được.",
      earlier: (times: number) => `Đã nhắc ${times} lần.`,
      act: "Gửi thư nhắc",
      said: "Đã gửi thư nhắc tới những ai chưa bỏ phiếu.",
    },
    close: {
      link: "Đóng phiên và kiểm phiếu ngay",
      hint: "Không còn phiếu nào chưa bỏ có thể làm thay đổi kết quả.",
      title: "Đóng phiên trước giờ",
      lead: (missing: number) =>
        missing === 0
          ? "Mọi thành viên được bỏ phiếu đều đã bỏ phiếu."
          : `Còn ${missing} thành viên chưa bỏ phiếu, nhưng những đề nghị mà họ còn được bỏ phiếu đều đã được rút, nên phiếu của họ không thể làm thay đổi kết quả.`,
      then: "Phiên đóng ngay, phiếu được kiểm và kết quả được công bố. Không thể mở lại.",
      act: "Đóng phiên và kiểm phiếu",
      said: "Phiên đã đóng; đang kiểm phiếu.",
      no: "Chưa thể đóng trước giờ",
      noNext:
        "Còn thành viên chưa bỏ phiếu mà phiếu của họ có thể làm thay đổi kết quả. Hệ thống không mở phiếu để đoán kết quả trước giờ đóng. Có thể gửi thư nhắc, hoặc chờ đến giờ đóng.",
    },
    cancel: {
      link: "Hủy phiên",
      hint: "Không kiểm phiếu; các đề nghị trở lại chờ phiên sau.",
      title: "Hủy phiên bỏ phiếu",
      lead: "Phiên kết thúc mà không kiểm phiếu. Không phiếu nào được mở; khóa mở phiếu bị xóa. Các đề nghị trở lại danh sách chờ. Không thể khôi phục phiên đã hủy.",
      reason: "Lý do hủy",
      reasonHint: "Lý do này được gửi tới mọi thành viên. Ví dụ: Danh sách thiếu một đề nghị",
      act: "Hủy phiên",
      said: "Phiên đã được hủy; thư báo đang được gửi tới các thành viên.",
      counted: "Không thể hủy phiên đã kiểm phiếu",
      countedNext:
        "Vòng đầu đã được kiểm, nên không thể hủy để thay đổi kết quả. Vòng hai cứ tiếp tục; sau vòng cuối nếu vẫn bằng nhau thì chủ tọa quyết định.",
      notBegun: "Phiên vừa được mở, chưa sẵn sàng để hủy",
      notBegunNext: "Thư mời đang được gửi. Xin chờ một phút rồi gửi lại; lý do vẫn ở dưới đây.",
      errors: {
        missing: "Cần lý do hủy, ví dụ: Danh sách thiếu một đề nghị",
        long: "Lý do dài hơn 1.000 ký tự",
      },
      record: (name: string, at: string) => `${name} hủy phiên lúc ${at}.`,
      recordReason: "Lý do",
    },
    facts: {
      extended: "Gia hạn",
      extension: (from: string, to: string, name: string) => `từ ${from} sang ${to}; ${name}`,
      reminded: "Đã nhắc",
      times: (times: number) => `${times} lần`,
      closedEarly: "Đóng trước giờ",
      early: (at: string, from: string) => `${at}, thay cho ${from}`,
      agenda: "Chương trình",
      chair: "Quyết định của chủ tọa",
      chairBy: (name: string, at: string) => `${name}, ${at}`,
    },
    chair: {
      title: "Quyết định khi bằng phiếu",
      lead: (body: string, places: number) =>
        `${body} đã bỏ phiếu ${places === 1 ? "mà vẫn còn một chỗ" : `mà vẫn còn ${places} chỗ`} cho các đối tượng bằng nhau dưới đây. Ông/bà quyết định với tư cách chủ tọa, hoặc thay chủ tọa khi chủ tọa cùng đơn vị, cùng tỉnh với một đối tượng.`,
      rounds: "Kết quả các vòng",
      columns: {
        name: "Đối tượng",
        round: "Vòng",
        agree: "Đồng ý",
        disagree: "Không đồng ý",
        returned: "Bổ sung",
        abstain: "Không ý kiến",
        absent: "Vắng",
        score: "Điểm thẩm định",
      },
      choose: (places: number) =>
        places === 1 ? "Chọn một đối tượng" : `Chọn đúng ${places} đối tượng`,
      chooseHint: "Đối tượng không được chọn sẽ nhận lý do của ông/bà.",
      reason: "Lý do",
      reasonHint:
        "Ghi vào biên bản và hồ sơ của từng đối tượng. Ví dụ: Phong trào bền hơn, nhiều thành viên hơn",
      then: "Quyết định có hiệu lực ngay, được ghi tên ông/bà và không sửa được.",
      act: "Ghi quyết định",
      deadline: (at: string) => `Xin quyết định trước ${at}.`,
      doneTitle: "Đã ghi quyết định của chủ tọa",
      done: (name: string, at: string) => `${name} đã quyết định lúc ${at}.`,
      chosen: "Được chọn",
      next: "Kết quả đang được chuyển tới từng hồ sơ. Ông/bà không cần làm gì thêm.",
      already:
        "Quyết định này đã được ghi trước đó và vẫn giữ nguyên; lần gửi này không thay đổi gì.",
      overTitle: "Việc này không còn chờ quyết định",
      over: "Thời hạn quyết định đã qua hoặc phiên đã kết thúc; lần này không có gì được ghi. Các hồ sơ bằng phiếu được giữ lại cho phiên sau.",
      errors: {
        count: (places: number) =>
          places === 1 ? "Chọn một đối tượng" : `Chọn đúng ${places} đối tượng`,
        "reason-missing": () => "Cần lý do, ví dụ: Phong trào bền hơn, nhiều thành viên hơn",
        "reason-long": () => "Lý do dài hơn 1.000 ký tự",
      },
    },
  },
  en: {
    heading: "Run the session",
    lead: "Nobody is shown who has or has not voted: looked at often, such a list would tell who voted when. A reminder finds those who have not voted by itself.",
    back: "Back to the session",
    closed: {
      title: "The session takes no more ballots",
      next: "Nothing was changed now. The page of the session tells how it stands.",
    },
    changed: {
      title: "The session has just changed",
      next: "Somebody has just changed this session, so nothing was recorded now. Please look below and send again if it is still needed.",
    },
    extend: {
      link: "Extend",
      hint: "Moves the closing; every member is told by mail.",
      title: "Extend the session",
      lead: (now: string) => `The session closes at ${now}.`,
      date: "New closing day",
      time: "New closing time",
      timeHint: "Time in Vietnam, for example 17:00",
      then: "Every member, and every deputy, is told of the new closing by mail. Whoever has not voted gets a new link, and the old one does nothing any more. Ballots that were cast stand.",
      act: "Extend and tell the members",
      said: "The session was extended; the mails to its members are on their way.",
      errors: {
        "date-unreadable": "Give a new closing day and time, for example 20/10/2022 and 17:00",
        "not-later": "The new closing has to be after the present one",
        "too-late": "A session may stay open for 60 days at most after its opening",
      },
    },
    remind: {
      link: "Remind who has not voted",
      hint: "Mails a new link to everybody whose ballot is missing.",
      title: "Remind who has not voted",
      lead: (missing: number, members: number) =>
        missing === 0
          ? "Everybody who may vote has voted; nobody needs reminding."
          : `${missing} of ${members} members have not voted yet.`,
      then: "Only those who have not voted, and the deputies who vote for them, get the mail. It has a new link; their old one does nothing any more.",
      earlier: (times: number) => `Reminded ${times} ${times === 1 ? "time" : "times"} so far.`,
      act: "Send the reminder",
      said: "Everybody who has not voted was reminded.",
    },
    close: {
      link: "Close and count now",
      hint: "No ballot that is missing can change any result.",
      title: "Close before the time",
      lead: (missing: number) =>
        missing === 0
          ? "Everybody who may vote has voted."
          : `${missing} members have not voted, but the nominations on which they still may were withdrawn, so their ballots cannot change any result.`,
      then: "The session closes at once, is counted and announced. It cannot be opened again.",
      act: "Close and count",
      said: "The session is closed and being counted.",
      no: "It cannot be closed early yet",
      noNext:
        "Members have not voted whose ballots can change the result. No ballot is opened before the closing to guess. You may send a reminder, or wait for the closing.",
    },
    cancel: {
      link: "Cancel the session",
      hint: "Nothing is counted; the nominations wait for a later session.",
      title: "Cancel the session",
      lead: "The session ends without a count. No ballot is opened; the key that opens them is deleted. The nominations wait again. A cancelled session cannot be brought back.",
      reason: "Reason",
      reasonHint: "Every member is told this. Example: A nomination is missing from the list",
      act: "Cancel the session",
      said: "The session was cancelled; the mails to its members are on their way.",
      counted: "A counted session cannot be cancelled",
      countedNext:
        "The first round was counted, so it cannot be cancelled to change the result. The second round goes on; after the last one the chair settles what is still equal.",
      notBegun: "The session has only just been opened",
      notBegunNext:
        "The invitations are on their way. Please wait a minute and send again; the reason is kept below.",
      errors: {
        missing: "Say why, for example: A nomination is missing from the list",
        long: "The reason is longer than 1,000 characters",
      },
      record: (name: string, at: string) => `Cancelled by ${name} at ${at}.`,
      recordReason: "Reason",
    },
    facts: {
      extended: "Extended",
      extension: (from: string, to: string, name: string) => `from ${from} to ${to}; ${name}`,
      reminded: "Reminded",
      times: (times: number) => `${times} ${times === 1 ? "time" : "times"}`,
      closedEarly: "Closed early",
      early: (at: string, from: string) => `${at}, in place of ${from}`,
      agenda: "Agenda",
      chair: "Decision of the chair",
      chairBy: (name: string, at: string) => `${name}, ${at}`,
    },
    chair: {
      title: "Decide between equals",
      lead: (body: string, places: number) =>
        `${body} has voted, and ${places === 1 ? "one place is" : `${places} places are`} left for the equal nominees below. You decide as the chair, or in the chair's place when the chair is of the unit or province of a nominee.`,
      rounds: "Results of the rounds",
      columns: {
        name: "Nominee",
        round: "Round",
        agree: "Agree",
        disagree: "Do not agree",
        returned: "Supplement",
        abstain: "Abstain",
        absent: "Absent",
        score: "Appraised score",
      },
      choose: (places: number) =>
        places === 1 ? "Choose one nominee" : `Choose exactly ${places} nominees`,
      chooseHint: "Whoever is not chosen is told your reason.",
      reason: "Reason",
      reasonHint:
        "Goes into the minutes and onto the record of each nominee. Example: A longer record, more members",
      then: "The decision holds at once, bears your name and cannot be changed.",
      act: "Record the decision",
      deadline: (at: string) => `Please decide before ${at}.`,
      doneTitle: "The chair's decision is recorded",
      done: (name: string, at: string) => `${name} decided at ${at}.`,
      chosen: "Chosen",
      next: "The results are on their way to the nominations. There is nothing left for you to do.",
      already: "This was recorded before and stands; sending it now changed nothing.",
      overTitle: "No decision is awaited any more",
      over: "The time to decide has passed or the session has ended; nothing was recorded now. The equal nominations are kept for a later session.",
      errors: {
        count: (places: number) =>
          places === 1 ? "Choose one nominee" : `Choose exactly ${places} nominees`,
        "reason-missing": () => "Say why, for example: A longer record, more members",
        "reason-long": () => "The reason is longer than 1,000 characters",
      },
    },
  },
});

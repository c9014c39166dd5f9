import { catalogue } from "./catalogue.ts";

/** Words of the mails about what happens to a session besides its vote. */
export const sessionMailWords = catalogue({
  vi: {
    reminded: {
      subject: (due: string, title: string) => `Nhắc bỏ phiếu trước ${due}: ${title}`,
      tell: {
        own: () =>
          "Phiên này chưa nhận được phiếu của ông/bà. Xin ông/bà dành ít phút bỏ phiếu trước hạn.",
        deputed: (deputy: string) =>
          `Phiên này chưa nhận được phiếu mà ${deputy} bỏ thay ông/bà; ${deputy} cũng được nhắc. Nếu muốn tự bỏ phiếu, ông/bà mở đường dẫn dưới đây và bấm “Tự bỏ phiếu trở lại” trước.`,
        deputy: (member: string) =>
          `Phiên này chưa nhận được phiếu mà ông/bà bỏ thay ${member}. Xin ông/bà dành ít phút bỏ phiếu trước hạn.`,
      },
      link: "Thư này có đường dẫn mới; đường dẫn trong thư trước không còn dùng được. Nếu ông/bà vừa bỏ phiếu xong, xin bỏ qua thư này: phiếu của ông/bà vẫn còn nguyên.",
    },
    extended: {
      subject: (due: string, title: string) => `Gia hạn bỏ phiếu đến ${due}: ${title}`,
      tell: (from: string, to: string) =>
        `Phiên bỏ phiếu đã được gia hạn: giờ đóng phiên chuyển từ ${from} sang ${to}.`,
      voted: {
        own: () =>
          "Phiếu của ông/bà đã ở trong hòm và vẫn còn nguyên; ông/bà không cần làm gì thêm.",
        deputed: (deputy: string) =>
          `Phiếu mà ${deputy} bỏ thay ông/bà đã ở trong hòm và vẫn còn nguyên; ông/bà không cần làm gì thêm.`,
        deputy: (member: string) =>
          `Phiếu mà ông/bà bỏ thay ${member} đã ở trong hòm và vẫn còn nguyên; ông/bà không cần làm gì thêm.`,
      },
      link: {
        own: () =>
          "Ông/bà chưa bỏ phiếu. Thư này có đường dẫn mới; đường dẫn trong thư trước không còn dùng được.",
        deputed: (deputy: string) =>
          `${deputy} chưa bỏ phiếu thay ông/bà và cũng được báo giờ đóng mới. Nếu muốn tự bỏ phiếu, ông/bà mở đường dẫn mới dưới đây và bấm “Tự bỏ phiếu trở lại” trước; đường dẫn trong thư trước không còn dùng được.`,
        deputy: (member: string) =>
          `Ông/bà chưa bỏ phiếu thay ${member}. Thư này có đường dẫn mới; đường dẫn trong thư trước không còn dùng được.`,
      },
      before: "Hạn trước",
      after: "Hạn mới",
      see: "Xem phiên",
    },
    cancelled: {
      subject: (title: string) => `Đã hủy phiên bỏ phiếu: ${title}`,
      tell: "Phiên bỏ phiếu này đã được hủy trước khi kiểm phiếu.",
      reason: "Lý do",
      kept: "Không phiếu nào được mở, và khóa mở phiếu đã được xóa, nên không ai biết được ai đã chọn gì. Các đề nghị trở lại danh sách chờ, để bỏ phiếu trong một phiên sau.",
      next: "Ông/bà không cần làm gì thêm. Nếu có phiên mới, ông/bà sẽ nhận thư mới.",
      see: "Xem phiên",
    },
    chair: {
      subject: (due: string, title: string) => `Cần chủ tọa quyết định trước ${due}: ${title}`,
      again: (due: string, title: string) => `Nhắc: cần chủ tọa quyết định trước ${due}: ${title}`,
      tell: (places: number) =>
        places === 1
          ? "Sau vòng bỏ phiếu cuối cùng, các đối tượng dưới đây vẫn bằng phiếu, và bằng điểm thẩm định nếu có, ở vị trí cuối cùng, mà chỉ còn một chỗ."
          : `Sau vòng bỏ phiếu cuối cùng, các đối tượng dưới đây vẫn bằng phiếu, và bằng điểm thẩm định nếu có, ở vị trí cuối cùng, mà chỉ còn ${places} chỗ.`,
      why: "Ông/bà được mời quyết định và ghi lý do, với tư cách chủ tọa phiên, hoặc thay chủ tọa khi chủ tọa cùng đơn vị, cùng tỉnh với một đối tượng. Quyết định được ghi vào biên bản và hồ sơ của từng đối tượng.",
      line: (name: string, agree: number, basis: number) => `${name}: ${agree}/${basis} đồng ý`,
      deadline: "Quyết định trước",
      button: "Xem và quyết định",
      link: "Đường dẫn này chỉ dành riêng cho ông/bà; không cần tài khoản.",
      silence:
        "Nếu không có quyết định trong thời hạn, sẽ có thư nhắc; sau lần nhắc cuối, các hồ sơ này được giữ lại cho phiên sau.",
    },
  },
  en: {
    reminded: {
      subject: (due: string, title: string) => `Reminder to vote before ${due}: ${title}`,
      tell: {
        own: () =>
          "Your ballot has not arrived in this session yet. Please take some minutes to vote in time.",
        deputed: (deputy: string) =>
          `The ballot that ${deputy} casts for you has not arrived in this session yet; ${deputy} is reminded too. To vote yourself, open the link below and press “Vote in person again” first.`,
        deputy: (member: string) =>
          `The ballot that you cast for ${member} has not arrived in this session yet. Please take some minutes to vote in time.`,
      },
      link: "This mail has a new link; the one in the mail before does nothing any more. If you have just voted, ignore this mail: your ballot stands.",
    },
    extended: {
      subject: (due: string, title: string) => `More time to vote, until ${due}: ${title}`,
      tell: (from: string, to: string) =>
        `The session was extended: it closes at ${to} and not at ${from}.`,
      voted: {
        own: () => "Your ballot is in the box and stands; there is nothing left for you to do.",
        deputed: (deputy: string) =>
          `The ballot that ${deputy} cast for you is in the box and stands; there is nothing left for you to do.`,
        deputy: (member: string) =>
          `The ballot that you cast for ${member} is in the box and stands; there is nothing left for you to do.`,
      },
      link: {
        own: () =>
          "You have not voted yet. This mail has a new link; the one in the mail before does nothing any more.",
        deputed: (deputy: string) =>
          `${deputy} has not voted for you yet and is told of the new closing too. To vote yourself, open the new link below and press “Vote in person again” first; the link in the mail before does nothing any more.`,
        deputy: (member: string) =>
          `You have not voted for ${member} yet. This mail has a new link; the one in the mail before does nothing any more.`,
      },
      before: "Old closing",
      after: "New closing",
      see: "See the session",
    },
    cancelled: {
      subject: (title: string) => `The session was cancelled: ${title}`,
      tell: "This session was cancelled before it was counted.",
      reason: "Reason",
      kept: "No ballot was opened, and the key that opens them was deleted, so nobody learns what anybody chose. The nominations wait for a later session.",
      next: "There is nothing left for you to do. For a new session a new mail will come.",
      see: "See the session",
    },
    chair: {
      subject: (due: string, title: string) =>
        `The chair's decision is needed before ${due}: ${title}`,
      again: (due: string, title: string) =>
        `Reminder: the chair's decision is needed before ${due}: ${title}`,
      tell: (places: number) =>
        `After the last round these nominees are still equal in votes and score at the last place, and ${places === 1 ? "one place is" : `${places} places are`} left.`,
      why: "You are asked to decide, with a reason, as the chair of the session, or in the chair's place when the chair is of the unit or province of a nominee. The decision goes into the minutes and onto the record of each nominee.",
      line: (name: string, agree: number, basis: number) => `${name}: ${agree} of ${basis} agree`,
      deadline: "Decide before",
      button: "See and decide",
      link: "This link is for you alone; no account is needed.",
      silence:
        "Without a decision in time you will be reminded; after the last reminder these nominations are kept for a later session.",
    },
  },
});

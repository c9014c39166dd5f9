import { catalogue } from "./catalogue.ts";

/** Words of the mails about a session. */
export const voteMailWords = catalogue({
  vi: {
    hello: (name: string) => `Kính gửi ông/bà ${name},`,
    session: "Phiên",
    body: "Đơn vị bình xét",
    nominees: "Số đối tượng trong danh sách",
    deadline: "Bỏ phiếu trước",
    receipt: "Mã biên nhận",
    asked: {
      subject: (due: string, title: string, round: number) =>
        round === 1
          ? `Cần bỏ phiếu trước ${due}: ${title}`
          : `Cần bỏ phiếu vòng ${round} trước ${due}: ${title}`,
      ask: (body: string) =>
        `${body} mời ông/bà bỏ phiếu kín, với tư cách thành viên, cho từng tập thể, cá nhân trong danh sách.`,
      again:
        "Ở vòng một, một số đối tượng bằng phiếu nhau ở vị trí cuối cùng. Vòng này chỉ bỏ phiếu cho các đối tượng đó.",
      deputy: (name: string) =>
        `${name} tiếp tục bỏ phiếu thay ông/bà ở vòng này và đã nhận thư. Nếu muốn tự bỏ phiếu, ông/bà mở đường dẫn dưới đây trước khi người thay bỏ phiếu.`,
      recused: (names: string) =>
        `Ông/bà không bỏ phiếu cho: ${names}, vì cùng đơn vị hoặc cùng tỉnh.`,
      from: "Bỏ phiếu từ",
      note: "Ghi chú chuẩn bị",
      button: "Mở phiếu bầu",
      secret:
        "Đường dẫn này chỉ dành riêng cho ông/bà; không cần tài khoản. Phiếu được niêm phong: không ai biết ông/bà đã chọn gì, và không ai xem được kết quả trước khi đóng phiên.",
      silence:
        "Nếu không bỏ phiếu trước hạn, ông/bà được ghi là vắng mặt; người vắng mặt vẫn tính vào tổng số thành viên và không tính là đồng ý.",
    },
    cast: {
      subject: (title: string) => `Đã nhận phiếu của ông/bà: ${title}`,
      tell: "Lá phiếu của ông/bà đã được niêm phong và bỏ vào hòm. Thư này không ghi ông/bà đã chọn gì.",
      use: "Xin giữ mã biên nhận. Sau khi công bố kết quả, ông/bà dùng mã này để tự kiểm tra rằng phiếu của mình đã được đếm đúng. Không đưa mã cho ai: người có mã biết được lựa chọn của ông/bà.",
      button: "Mở trang kiểm tra biên nhận",
    },
    announced: {
      subject: (title: string) => `Đã có kết quả: ${title}`,
      tell: "Phiên bỏ phiếu đã đóng và đã kiểm phiếu. Kết quả đã được chuyển tới từng hồ sơ.",
      result: "Kết quả",
      line: (name: string, outcome: string, why: string) => `${name}: ${outcome}. ${why}`,
      more: (count: number) => `và ${count} đối tượng khác, xem trên trang kết quả`,
      button: "Xem kết quả và biên bản",
      told: "Phiên bỏ phiếu mà ông/bà được mời tham gia đã đóng và đã kiểm phiếu. Kết quả như sau:",
      check:
        "Nếu đã bỏ phiếu, ông/bà có thể dùng mã biên nhận trong thư “Đã nhận phiếu của ông/bà” để tự kiểm tra rằng phiếu của mình được đếm đúng. Không cần đăng nhập.",
      checkButton: "Kiểm tra phiếu bằng mã biên nhận",
      again: (day: string) =>
        `Đường dẫn bỏ phiếu mới nhất mà ông/bà đã nhận nay mở trang kết quả, với từng phiếu đã đếm, đến hết ${day}. Ông/bà không cần làm gì thêm.`,
      next: "Ông/bà không cần làm gì thêm. Biên bản có thể tải về từ trang kết quả để ký.",
    },
  },
  en: {
    hello: (name: string) => `Dear ${name},`,
    session: "Session",
    body: "Voting body",
    nominees: "Nominees on the list",
    deadline: "Vote before",
    receipt: "Receipt",
    asked: {
      subject: (due: string, title: string, round: number) =>
        round === 1
          ? `Your vote is needed before ${due}: ${title}`
          : `Your vote in round ${round} is needed before ${due}: ${title}`,
      ask: (body: string) =>
        `${body} invites you, as a member, to vote in secret on each nominee of the list.`,
      again:
        "The first round ended equal at the last place. This round is on those who were equal only.",
      deputy: (name: string) =>
        `${name} goes on voting for you in this round and has got a mail. To vote in person, open the link below before the deputy votes.`,
      recused: (names: string) => `You do not vote on ${names}: same unit or province.`,
      from: "Vote from",
      note: "Preparatory note",
      button: "Open the ballot",
      secret:
        "This link is for you alone; no account is needed. The ballot is sealed: nobody learns what you chose, and nobody sees a count before closing.",
      silence:
        "If you do not vote in time you are recorded as absent; absent members stay in the total and do not count as agreeing.",
    },
    cast: {
      subject: (title: string) => `Your ballot was received: ${title}`,
      tell: "Your ballot was sealed and put into the box. This mail does not say what you chose.",
      use: "Please keep the receipt. After the announcement it lets you check that your ballot was counted as cast. Give it to nobody: whoever has it learns your choices.",
      button: "Open the page that checks receipts",
    },
    announced: {
      subject: (title: string) => `The result is in: ${title}`,
      tell: "The session has closed and was counted. Every nomination has its result.",
      result: "Result",
      line: (name: string, outcome: string, why: string) => `${name}: ${outcome}. ${why}`,
      more: (count: number) => `and ${count} more, on the page of the result`,
      button: "See result and minutes",
      told: "The session to which you were invited has closed and was counted. The results:",
      check:
        "If you voted, the receipt in the mail “Your ballot was received” lets you check that your ballot was counted as cast. You need not sign in.",
      checkButton: "Check the ballot by its receipt",
      again: (day: string) =>
        `Until ${day} the newest ballot link that you got opens the result, with every ballot that was counted. Nothing more is asked of you.`,
      next: "Nothing more is asked of you. The minutes can be taken from the page of the result.",
    },
  },
});

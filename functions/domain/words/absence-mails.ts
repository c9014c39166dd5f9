import { catalogue } from "./catalogue.ts";

/** Words of the mails about written opinions and deputies. */
export const absenceMailWords = catalogue({
  vi: {
    deadline: "Bỏ phiếu trước",
    receipt: "Mã biên nhận",
    deputy: "Người thay",
    see: "Xem phiên",
    entered: {
      subject: (title: string) => `Đã nhập ý kiến bằng văn bản của ông/bà: ${title}`,
      tell: "Bộ phận tổ chức phiên đã nhập ý kiến bằng văn bản của ông/bà, kèm bản quét, và bỏ vào hòm phiếu. Đây là lá phiếu duy nhất của ông/bà trong vòng này; đường dẫn bỏ phiếu trong thư trước không còn dùng được.",
      secrecy:
        "Phiếu đã được niêm phong. Người nhập biết nội dung ý kiến này; ngoài người đó, không ai biết. Thư này không ghi ông/bà đã chọn gì.",
      use: "Xin giữ mã biên nhận. Sau khi công bố kết quả, ông/bà dùng mã này để tự kiểm tra rằng ý kiến của mình đã được đếm đúng. Không đưa mã cho ai.",
      wrong:
        "Nếu ông/bà không gửi ý kiến này, hoặc muốn tự bỏ phiếu, xin báo ngay cho Ban Tổ chức cán bộ, Liên minh Hợp tác xã Việt Nam, trước khi phiên đóng. Phiếu đã vào hòm thì không lấy ra được; khi có sai, phiên được hủy và bỏ phiếu lại.",
    },
    asked: {
      subject: (due: string, title: string) => `Cần bỏ phiếu thay trước ${due}: ${title}`,
      ask: (member: string, body: string) =>
        `${member} không dự được và cử ông/bà bỏ phiếu thay trong phiên của ${body}. Ông/bà trả lời cho từng tập thể, cá nhân trong danh sách; đây là lá phiếu của thành viên đó, không phải lá phiếu thêm.`,
      recused: (names: string) =>
        `Ông/bà không bỏ phiếu cho: ${names}, vì cùng đơn vị hoặc cùng tỉnh với ông/bà hoặc với thành viên đã cử ông/bà.`,
      button: "Mở phiếu bầu",
      secret:
        "Đường dẫn này chỉ dành riêng cho ông/bà; không cần tài khoản. Phiếu được niêm phong: không ai biết ông/bà đã chọn gì. Biên bản ghi ai thay ai, không ghi ông/bà chọn gì.",
      silence:
        "Nếu ông/bà không bỏ phiếu trước hạn, thành viên đó được ghi là vắng mặt. Nếu đây là nhầm lẫn, ông/bà không cần làm gì; xin báo cho người đã cử ông/bà.",
    },
    named: {
      subject: (title: string) => `Ông/bà đã cử người thay: ${title}`,
      tell: (deputy: string) =>
        `${deputy} bỏ phiếu thay ông/bà trong phiên này, kể cả vòng hai nếu có. Đường dẫn của ông/bà không bỏ phiếu được nữa.`,
      back: "Khi người thay chưa bỏ phiếu, ông/bà có thể tự bỏ phiếu trở lại: mở đường dẫn bỏ phiếu trong thư mời và bấm “Tự bỏ phiếu trở lại”.",
      wrong:
        "Nếu ông/bà không cử người này, xin mở ngay đường dẫn bỏ phiếu trong thư mời để tự bỏ phiếu trở lại, và báo cho Ban Tổ chức cán bộ.",
    },
    ended: {
      subject: (title: string) => `Ông/bà không còn phải bỏ phiếu thay: ${title}`,
      tell: (member: string) =>
        `${member} tự bỏ phiếu trở lại, nên đường dẫn đã gửi cho ông/bà không còn dùng được. Ông/bà không cần làm gì thêm.`,
      passed: (next: string) =>
        `Thành viên đã cử ông/bà vừa chuyển vai trò cho ${next}, nên việc bỏ phiếu thay đã hết hiệu lực và đường dẫn đã gửi cho ông/bà không còn dùng được. Ông/bà không cần làm gì thêm.`,
    },
  },
  en: {
    deadline: "Vote before",
    receipt: "Receipt",
    deputy: "Deputy",
    see: "See the session",
    entered: {
      subject: (title: string) => `Your written opinion was entered: ${title}`,
      tell: "Whoever runs the session entered your written opinion with its scan and put it into the box. It is your only ballot of this round; the ballot link in the earlier mail is void.",
      secrecy:
        "The ballot is sealed. Whoever entered it knows this opinion, and nobody else does. This mail does not say what you chose.",
      use: "Please keep the receipt. After the announcement it lets you check that your opinion was counted as written. Give it to nobody.",
      wrong:
        "If you sent no such opinion, or want to vote in person, tell the Organisation and Personnel Board at once, before the session closes. A ballot cannot be taken out of the box; where something is wrong, the session is cancelled and voted anew.",
    },
    asked: {
      subject: (due: string, title: string) =>
        `Your vote as a deputy is needed before ${due}: ${title}`,
      ask: (member: string, body: string) =>
        `${member} cannot take part and names you to vote instead in a session of ${body}. You answer for each nominee of the list; this is that member’s one ballot, not one more.`,
      recused: (names: string) =>
        `You do not vote on ${names}: same unit or province as you or the member who named you.`,
      button: "Open the ballot",
      secret:
        "This link is for you alone; no account is needed. The ballot is sealed: nobody learns what you chose. The minutes say who stood in for whom, not what you chose.",
      silence:
        "If you do not vote in time the member is recorded as absent. If this is a mistake you need do nothing; please tell whoever named you.",
    },
    named: {
      subject: (title: string) => `You named a deputy: ${title}`,
      tell: (deputy: string) =>
        `${deputy} votes for you in this session, in a second round too. Your own link takes no ballot any more.`,
      back: "As long as the deputy has not voted you may vote in person again: open the ballot link in your invitation and press “Vote in person again”.",
      wrong:
        "If you did not name this person, open the ballot link in your invitation at once to vote in person again, and tell the Organisation and Personnel Board.",
    },
    ended: {
      subject: (title: string) => `Your vote as a deputy is no longer asked for: ${title}`,
      tell: (member: string) =>
        `${member} votes in person again, so the link that you got is void. There is nothing left for you to do.`,
      passed: (next: string) =>
        `The member who named you has passed the role to ${next}, so the naming has ended and the link that you got is void. There is nothing left for you to do.`,
    },
  },
});

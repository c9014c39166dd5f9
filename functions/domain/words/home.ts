import { catalogue } from "./catalogue.ts";

/** The words of the first page and of signing in. */
export const homeWords = catalogue({
  vi: {
    title: "Xét thi đua, khen thưởng",
    lead: "Nộp hồ sơ, thẩm định, bình xét và ra quyết định trong hệ thống Liên minh Hợp tác xã Việt Nam.",
    signInTitle: "Dành cho cán bộ có vai trò",
    signInLead: "Dùng địa chỉ thư điện tử đã đăng ký trong danh bạ.",
    signIn: "Đăng nhập",
    byLink:
      "Người thẩm định, bỏ phiếu và ký không cần đăng nhập: hãy mở đường dẫn trong thư gửi cho ông/bà.",
    noSeat: (name: string) => `${name} hiện chưa giữ vai trò nào`,
    noSeatNext:
      "Hãy hỏi Ban Tổ chức cán bộ, Liên minh Hợp tác xã Việt Nam, nếu ông/bà vừa nhận hoặc chuyển vai trò.",
    verifyTitle: "Kiểm tra một quyết định",
    verifyLead: "Ai cũng kiểm tra được, không cần đăng nhập. Số và năm in ở góc trái trên cùng.",
    number: "Số quyết định",
    numberHint: "Ví dụ: 178 trong số 178/QĐ-LMHTXVN.",
    year: "Năm",
    verify: "Kiểm tra quyết định",
    unknownTitle: "Địa chỉ này chưa có trong danh bạ",
    unknownLead: (email: string) =>
      `Ông/bà vừa đăng nhập bằng ${email}. Danh bạ không có địa chỉ này.`,
    unknownNext:
      "Nếu ông/bà có địa chỉ khác đã đăng ký, hãy đăng nhập bằng địa chỉ đó. Nếu chưa, hãy nhờ Liên minh hợp tác xã tỉnh hoặc Ban Tổ chức cán bộ, Liên minh Hợp tác xã Việt Nam, ghi tên vào danh bạ.",
    unfinishedTitle: "Chưa đăng nhập được",
    unfinishedLead:
      "Lượt đăng nhập đã quá mười phút, đã dùng rồi, hoặc bắt đầu ở trình duyệt khác.",
    unfinishedNext: "Chưa có gì thay đổi. Hãy đăng nhập lại từ đầu, trong cùng một trình duyệt.",
    again: "Đăng nhập lại",
    otherAddress: "Đăng nhập bằng địa chỉ khác",
  },
  en: {
    title: "Emulation and commendation",
    lead: "Submit, appraise, vote and decide, throughout the Vietnam Cooperative Alliance.",
    signInTitle: "For people who hold a role",
    signInLead: "Use the mail address that is registered for you.",
    signIn: "Sign in",
    byLink:
      "Reviewers, voters and signatories need not sign in: open the link in the mail sent to you.",
    noSeat: (name: string) => `${name} holds no role at present`,
    noSeatNext:
      "Ask the Organisation and Personnel Board of the Vietnam Cooperative Alliance if you have just received a role or passed one on.",
    verifyTitle: "Check a decision",
    verifyLead:
      "Anybody can, without signing in. Number and year are printed in the top left corner.",
    number: "Decision number",
    numberHint: "For example 178, from 178/QĐ-LMHTXVN.",
    year: "Year",
    verify: "Check the decision",
    unknownTitle: "This address is not registered",
    unknownLead: (email: string) => `You signed in as ${email}. Nobody is registered under it.`,
    unknownNext:
      "If another address of yours is registered, sign in with that one. If none is, ask your provincial cooperative alliance, or the Organisation and Personnel Board of the Vietnam Cooperative Alliance, to register you.",
    unfinishedTitle: "You are not signed in",
    unfinishedLead:
      "The attempt is older than ten minutes, was used before, or began in another browser.",
    unfinishedNext: "Nothing has changed. Sign in again from the start, in one browser.",
    again: "Sign in again",
    otherAddress: "Sign in with another address",
  },
});

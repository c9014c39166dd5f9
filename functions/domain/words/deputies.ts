import { catalogue } from "./catalogue.ts";

/** Words of the pages where a member names a deputy, and takes that back. */
export const deputyWords = catalogue({
  vi: {
    title: "Cử người bỏ phiếu thay",
    lead: (who: string) =>
      `Nếu không dự được, ông/bà có thể cử ${who} bỏ phiếu thay trong phiên này.`,
    replaces:
      "Lá phiếu của người thay là lá phiếu của ông/bà, không phải lá phiếu thêm. Người thay nhận một đường dẫn riêng qua thư; đường dẫn của ông/bà không bỏ phiếu được nữa.",
    name: "Họ và tên người thay",
    position: "Chức vụ, đơn vị",
    positionHint: "Ví dụ: Phó Chủ tịch Liên minh HTX tỉnh Kon Tum",
    email: "Địa chỉ thư của người thay",
    emailHint: "Đường dẫn bỏ phiếu được gửi tới đây, ví dụ: ten@coquan.vn",
    review: "Xem lại",
    reviewTitle: "Xem lại trước khi cử người thay",
    confirm: "Cử người này bỏ phiếu thay tôi",
    edit: "Sửa lại",
    back: "Không cử, về phiếu bầu",
    deputy: "Người thay",
    recused: "Không bỏ phiếu cho",
    recusedNone: "Không có đối tượng nào",
    recusedWhy:
      "Người thay không bỏ phiếu cho đối tượng cùng đơn vị hoặc cùng tỉnh với ông/bà, hoặc với chính người thay.",
    both: "Cả hai người nhận thư báo. Biên bản ghi ai thay ai; không ai biết người thay chọn gì.",
    secondRound: "Nếu có vòng hai, người này tiếp tục bỏ phiếu thay ông/bà.",
    until: "Khi người thay chưa bỏ phiếu, ông/bà có thể tự bỏ phiếu trở lại.",
    namedTitle: "Ông/bà đã cử người thay",
    namedLead:
      "Người thay đã được mời bỏ phiếu qua thư. Đường dẫn của ông/bà chỉ còn dùng để xem trang này.",
    takeBack: "Tự bỏ phiếu trở lại",
    takeBackLead:
      "Khi tự bỏ phiếu trở lại, đường dẫn của người thay mất hiệu lực ngay và người đó nhận thư báo. Nếu người thay đã bỏ phiếu thì không lấy lại được nữa.",
    notOffered: "Trang này không có lựa chọn đó, nên chưa có gì được ghi.",
    notOfferedNext: "Những gì đã nhập còn giữ ở dưới. Xin kiểm tra rồi gửi lại.",
    errors: {
      "name-missing": "Cần họ và tên người thay, ví dụ: Nguyễn Văn An",
      "name-long": "Họ và tên dài hơn 120 ký tự",
      "position-missing": "Cần chức vụ và đơn vị, ví dụ: Phó Trưởng ban Kế hoạch",
      "position-long": "Chức vụ, đơn vị dài hơn 200 ký tự",
      "email-unreadable": "Cần địa chỉ thư đầy đủ, ví dụ: ten@coquan.vn",
      "is-yourself": "Đây là địa chỉ của chính ông/bà; xin ghi địa chỉ của người thay",
      "is-member":
        "Người này là thành viên bỏ phiếu của phiên, nên không bỏ thêm phiếu thay được; xin cử người khác",
      "not-registered":
        "Địa chỉ này không có trong danh bạ của đơn vị ông/bà; xin cử người giữ vai trò trong đơn vị",
      "votes-for-another":
        "Người này đã bỏ phiếu thay một thành viên khác; mỗi người chỉ thay được một người",
      "may-judge-nobody":
        "Người này cùng đơn vị hoặc cùng tỉnh với mọi đối tượng trong danh sách; xin cử người khác",
      "not-secret":
        "Nếu cử người này, có đối tượng còn quá ít người bỏ phiếu nên phiếu không còn kín; xin cử người khác",
    },
  },
  en: {
    title: "Name a deputy",
    lead: (who: string) => `If you cannot take part you may name ${who} to vote in this session.`,
    replaces:
      "The deputy’s ballot is your ballot, not one more. The deputy gets a link by mail; your own link takes no ballot any more.",
    name: "The deputy’s name",
    position: "Position and organisation",
    positionHint: "Example: Vice chair of the alliance of Kon Tum",
    email: "The deputy’s mail address",
    emailHint: "The ballot link is sent there, for example name@office.vn",
    review: "Check",
    reviewTitle: "Check before naming a deputy",
    confirm: "Name this person to vote for me",
    edit: "Change",
    back: "Name nobody, back to the ballot",
    deputy: "Deputy",
    recused: "Does not vote on",
    recusedNone: "Nobody is left out",
    recusedWhy:
      "The deputy does not vote on nominees of your unit or province, nor of the deputy’s own.",
    both: "Both of you get a mail. The minutes say who stood in for whom; nobody learns what the deputy chose.",
    secondRound: "In a second round this person goes on voting for you.",
    until: "As long as the deputy has not voted you may vote in person again.",
    namedTitle: "You have named a deputy",
    namedLead: "The deputy was asked by mail. Your own link now only shows this page.",
    takeBack: "Vote in person again",
    takeBackLead:
      "If you vote in person again, the deputy’s link is void at once and the deputy is told by mail. Once the deputy has voted it cannot be taken back.",
    notOffered: "This page does not offer that, so nothing was recorded.",
    notOfferedNext: "What you typed is kept below. Please check and send again.",
    errors: {
      "name-missing": "Give the deputy’s name, for example Nguyễn Văn An",
      "name-long": "The name is longer than 120 characters",
      "position-missing": "Give position and organisation, for example: Deputy head of planning",
      "position-long": "Position and organisation are longer than 200 characters",
      "email-unreadable": "Give a whole mail address, for example name@office.vn",
      "is-yourself": "This is your own address; give the deputy’s",
      "is-member": "This person votes in the session and cannot vote twice; name somebody else",
      "not-registered": "The registry does not name this address at your organisation",
      "votes-for-another": "This person already votes for another member; one person, one vote",
      "may-judge-nobody":
        "This person is of the same unit or province as every nominee; name somebody else",
      "not-secret":
        "With this person, too few would be left to vote on a nominee for the vote to be secret; name somebody else",
    },
  },
});

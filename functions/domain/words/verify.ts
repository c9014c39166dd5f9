import { catalogue } from "./catalogue.ts";

/** Words of the pages on which anybody checks a decision. */
export const verifyWords = catalogue({
  vi: {
    formTitle: "Kiểm tra một quyết định",
    formLead: "Ai cũng kiểm tra được, không cần đăng nhập. Số và ngày in ở đầu quyết định.",
    number: "Số quyết định",
    numberHint: "Ví dụ: 178, hoặc cả dòng 178/QĐ-LMHTXVN, ngày 08/5/2019.",
    year: "Năm",
    yearHint: "Năm ghi trong ngày của quyết định, ví dụ 2019.",
    act: "Kiểm tra quyết định",
    numberWrong: "Số quyết định chưa đọc được. Hãy nhập như 178 hoặc 178/QĐ-LMHTXVN.",
    yearWrong: "Năm chưa đúng. Hãy nhập đủ bốn chữ số, ví dụ 2019.",
    title: (number: string) => `Quyết định số ${number}`,
    real: "Quyết định này có thật",
    realBody: (date: string, signer: string) => `Đã ban hành ngày ${date}, ${signer} ký.`,
    issuing: "Quyết định đã được cấp số và đang được ban hành",
    issuingBody: "Tệp quyết định sẽ có tại đây sau ít phút. Hãy tải lại trang.",
    altered: "Tệp trong kho lưu trữ không khớp với quyết định đã ban hành",
    alteredBody:
      "Không dùng tệp này. Xin báo cho Ban Tổ chức cán bộ, Liên minh Hợp tác xã Việt Nam.",
    mockTitle: "Bản thử nghiệm",
    mock: "Con dấu và chứng thư số trên quyết định này là mẫu, không có giá trị pháp lý.",
    subject: "Trích yếu",
    numberRow: "Số",
    date: "Ngày",
    signer: "Người ký",
    state: "Tình trạng",
    states: { issuing: "Đang ban hành", issued: "Đã ban hành", published: "Còn hiệu lực" },
    awardees: (count: string) => `Được khen thưởng: ${count}`,
    order: "TT",
    name: "Tên tập thể, họ và tên",
    kind: "Chức vụ",
    place: "Đơn vị, địa phương",
    fileTitle: "Tệp quyết định",
    file: "Mở quyết định (PDF)",
    digest: "Mã SHA-256 của tệp",
    digestHint:
      "Tính mã SHA-256 của tệp ông/bà có. Nếu trùng với mã này thì tệp đúng là bản đã ban hành, không sửa một chữ.",
    compareTitle: "Ông/bà có tệp trong tay?",
    compareLead:
      "Chọn hoặc thả tệp PDF vào đây để biết có đúng từng byte là bản đã ban hành không. Trình duyệt tự tính, tệp không rời máy của ông/bà; nơi không tính được thì tệp được gửi lên để so rồi bỏ ngay.",
    compareFile: "Tệp PDF của quyết định",
    compareAct: "So với bản đã ban hành",
    comparing: "Đang so tệp…",
    compareFailed: "Trình duyệt chưa đọc được tệp. Xin chọn lại tệp.",
    noFile: "Chưa chọn tệp nào. Hãy chọn tệp PDF của quyết định rồi bấm so.",
    tooLarge:
      "Tệp lớn hơn 4 MB, lớn hơn mọi quyết định đã ban hành, nên không thể là bản gốc. Hãy chọn tệp khác, hoặc kiểm tra theo số và năm.",
    compared: {
      same: {
        title: "Đúng là tệp đã ban hành",
        next: "Tệp của ông/bà trùng từng byte với bản đang lưu trữ.",
      },
      appended: {
        title: "Không phải tệp đã ban hành: có nội dung thêm vào sau chữ ký",
        next: "Phần đầu tệp là bản đã ban hành, nhưng phía sau có phần thêm vào, có thể làm trang hiện khác đi. Không dùng tệp này; hãy mở bản đang lưu trữ ở dưới.",
      },
      different: {
        title: "Không phải tệp đã ban hành",
        next: "Tệp mang nội dung khác: đã bị sửa, được lưu hoặc quét lại, hoặc là giấy giả dùng lại mã QR này. Hãy so với bản đang lưu trữ ở dưới.",
      },
      before: {
        title: "Tệp này là quyết định trước khi được sửa",
        next: (number: string) =>
          `Đó là Quyết định số ${number}, bản gốc; quyết định trên trang này đã sửa nó.`,
      },
      other: {
        title: "Tệp này là một quyết định khác",
        next: (number: string) => `Đó là Quyết định số ${number}, không phải quyết định này.`,
      },
      linked: {
        title: "Chưa so tệp nào",
        next: "Đường dẫn vừa mở nói về một tệp, nhưng chỉ tệp ông/bà tự chọn ở trang này mới được so. Đường dẫn và mã QR của người khác không chứng minh điều gì: hãy chọn tệp PDF ông/bà có ở dưới. Nếu đã chọn mà vẫn thấy dòng này (trình duyệt cũ), hãy chọn và gửi lần nữa: lần này tệp được gửi lên để so rồi bỏ ngay.",
      },
      unknown: {
        title: "Tệp này không phải quyết định nào đã ban hành",
        next: "Không có quyết định nào mang tệp này. Nếu có giấy trong tay, hãy kiểm tra theo số và năm.",
      },
    },
    seeOther: (number: string) => `Xem Quyết định số ${number}`,
    standings: {
      "in-force": "Còn hiệu lực",
      amended: "Còn hiệu lực, đã được đính chính hoặc sửa đổi",
      "partly-revoked": "Đã bị thu hồi một phần",
      revoked: "Đã bị thu hồi, không còn hiệu lực",
    },
    changedTitles: {
      "in-force": "",
      amended: "Quyết định này có thật và đã được sửa",
      "partly-revoked": "Quyết định này có thật nhưng đã bị thu hồi một phần",
      revoked: "Quyết định này có thật nhưng đã bị thu hồi",
    },
    revokedAward: "Khen thưởng đã bị thu hồi",
    amendedBy: {
      correct: "Đã được đính chính bởi",
      change: "Đã được sửa đổi, bổ sung bởi",
      revoke: "Đã bị thu hồi bởi",
    },
    amends: {
      correct: "Quyết định này đính chính",
      change: "Quyết định này sửa đổi, bổ sung",
      revoke: "Quyết định này thu hồi khen thưởng tại",
    },
    related: (number: string, date: string) => `Quyết định số ${number} ngày ${date}`,
    asNow: "Danh sách dưới đây ghi theo nội dung hiện nay, sau các quyết định sửa.",
    revokedLine: (number: string) => `đã bị thu hồi theo Quyết định số ${number}`,
    concerned: (count: string) => `Đối tượng: ${count}`,
    notFound: (number: string) => `Không có quyết định số ${number}`,
    notFoundLead: (year: number) =>
      `Liên minh Hợp tác xã Việt Nam không ban hành quyết định khen thưởng nào mang số này trong năm ${year} qua hệ thống.`,
    checkTitle: "Xin kiểm tra lại",
    checks: [
      "Số đứng trước dấu gạch chéo, ở góc trái trên cùng của quyết định.",
      "Năm là năm ghi trong ngày của quyết định, không phải năm xét khen thưởng.",
      "Ký hiệu phải là QĐ-LMHTXVN. Quyết định của cơ quan khác, hoặc ban hành trước khi dùng hệ thống, không có ở đây.",
    ],
    doubt:
      "Nếu mọi thứ đều đúng mà vẫn không tìm thấy, tờ quyết định có thể là giả. Xin hỏi Ban Tổ chức cán bộ, Liên minh Hợp tác xã Việt Nam.",
    again: "Kiểm tra quyết định khác",
  },
  en: {
    formTitle: "Check a decision",
    formLead:
      "Anybody can, without signing in. Number and date are printed at the head of the decision.",
    number: "Decision number",
    numberHint: "For example 178, or the whole line 178/QĐ-LMHTXVN, ngày 08/5/2019.",
    year: "Year",
    yearHint: "The year in the date of the decision, for example 2019.",
    act: "Check the decision",
    numberWrong: "The number could not be read. Type it like 178 or 178/QĐ-LMHTXVN.",
    yearWrong: "The year is not right. Type four figures, for example 2019.",
    title: (number: string) => `Decision ${number}`,
    real: "This decision is real",
    realBody: (date: string, signer: string) => `Issued on ${date}, signed by ${signer}.`,
    issuing: "The decision has its number and is being issued",
    issuingBody: "Its file will be here in a few minutes. Load the page again.",
    altered: "The archived file does not match the decision that was issued",
    alteredBody:
      "Do not use this file. Please tell the Organisation and Personnel Board of the Vietnam Cooperative Alliance.",
    mockTitle: "Trial edition",
    mock: "Seal and certificate on this decision are samples without legal effect.",
    subject: "Subject",
    numberRow: "Number",
    date: "Date",
    signer: "Signed by",
    state: "State",
    states: { issuing: "Being issued", issued: "Issued", published: "In force" },
    awardees: (count: string) => `Honoured: ${count}`,
    order: "No.",
    name: "Name",
    kind: "Position",
    place: "Unit, place",
    fileTitle: "The file",
    file: "Open the decision (PDF)",
    digest: "SHA-256 of the file",
    digestHint:
      "Compute the SHA-256 of the file you have. If it equals this one, your file is the issued one to the last letter.",
    compareTitle: "Do you have the file?",
    compareLead:
      "Choose or drop the PDF here to learn whether it is the issued one, byte for byte. Your browser works it out and the file stays with you; where it cannot, the file is sent, compared and forgotten.",
    compareFile: "PDF of the decision",
    compareAct: "Compare with the issued file",
    comparing: "Comparing…",
    compareFailed: "The browser could not read the file. Please choose it again.",
    noFile: "No file was chosen. Choose the PDF of the decision, then compare.",
    tooLarge:
      "The file is larger than 4 MB, larger than any issued decision, so it is not the original. Choose another file, or check by number and year.",
    compared: {
      same: {
        title: "This is the issued file",
        next: "Your file equals the archived one, byte for byte.",
      },
      appended: {
        title: "Not the issued file: something was added after the signature",
        next: "It begins with the issued file, but more follows, which may change what is shown. Do not use it; open the archived file below.",
      },
      different: {
        title: "Not the issued file",
        next: "Its content differs: it was changed, saved or scanned anew, or is a forgery that borrows this QR code. Compare it with the archived file below.",
      },
      before: {
        title: "This file is the decision before it was amended",
        next: (number: string) =>
          `It is decision ${number} as issued; the decision on this page amends it.`,
      },
      other: {
        title: "This file is another decision",
        next: (number: string) => `It is decision ${number}, not this one.`,
      },
      linked: {
        title: "No file was compared",
        next: "The address speaks of a file, but only one that you choose on this page is compared. An address or QR code of somebody else proves nothing: choose the PDF you have below. If you did so and still read this (an old browser), choose and send it once more: this time the file is sent here to be compared, and is not kept.",
      },
      unknown: {
        title: "This file is no issued decision",
        next: "No decision has this file. If you hold a paper, check it by number and year.",
      },
    },
    seeOther: (number: string) => `See decision ${number}`,
    standings: {
      "in-force": "In force",
      amended: "In force, corrected or changed",
      "partly-revoked": "Revoked in part",
      revoked: "Revoked, no longer in force",
    },
    changedTitles: {
      "in-force": "",
      amended: "This decision is real and was amended",
      "partly-revoked": "This decision is real but was revoked in part",
      revoked: "This decision is real but was revoked",
    },
    revokedAward: "The award was revoked",
    amendedBy: { correct: "Corrected by", change: "Changed by", revoke: "Revoked by" },
    amends: {
      correct: "This decision corrects",
      change: "This decision changes",
      revoke: "This decision revokes awards of",
    },
    related: (number: string, date: string) => `decision ${number} of ${date}`,
    asNow: "The list below reads as it does today, after the decisions that amended it.",
    revokedLine: (number: string) => `revoked by decision ${number}`,
    concerned: (count: string) => `Concerned: ${count}`,
    notFound: (number: string) => `There is no decision ${number}`,
    notFoundLead: (year: number) =>
      `The Vietnam Cooperative Alliance issued no decision on commendation under this number in ${year} with this system.`,
    checkTitle: "Please check",
    checks: [
      "The number stands before the slash, in the top left corner of the decision.",
      "The year is the one in the date of the decision, not the year of the awards.",
      "The code must be QĐ-LMHTXVN. Decisions of other bodies, or issued before this system was used, are not here.",
    ],
    doubt:
      "If all of that is right, the paper may be a forgery. Please ask the Organisation and Personnel Board of the Vietnam Cooperative Alliance.",
    again: "Check another decision",
  },
});

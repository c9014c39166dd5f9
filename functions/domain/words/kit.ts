import { catalogue } from "./catalogue.ts";

/** The words of the parts that every page is built from. */
export const kitWords = catalogue({
  vi: {
    product: "Suy Tôn",
    purpose: "Thi đua, khen thưởng – Liên minh Hợp tác xã Việt Nam",
    skip: "Đến nội dung chính",
    mainMenu: "Trình đơn chính",
    signOut: "Đăng xuất",
    signIn: "Đăng nhập",
    signedInAs: (name: string) => `Đang đăng nhập: ${name}`,
    otherLanguage: "English",
    help: "Cần giúp đỡ, xin gọi Ban Tổ chức cán bộ.",
    phone: "Điện thoại:",
    mock: "Bản thử nghiệm: con dấu và chữ ký số là mẫu, không có giá trị pháp lý.",
    nav: {
      mine: "Hồ sơ của tôi",
      alliance: "Hồ sơ của tỉnh",
      desk: "Bàn thẩm định",
      sessions: "Phiên bình xét",
      decisions: "Quyết định",
      reports: "Báo cáo",
      registry: "Danh bạ và vai trò",
    },
    errorPrefix: "Lỗi:",
    errorsTitle: "Cần sửa trước khi tiếp tục",
    optional: "(không bắt buộc)",
    noticeKind: {
      done: "Đã xong",
      info: "Thông tin",
      warning: "Lưu ý",
      problem: "Có vấn đề",
    },
    stages: { done: "Đã xong", current: "Đang ở đây", todo: "Chưa tới", stopped: "Dừng ở đây" },
    tasks: { done: "Đã đủ", missing: "Còn thiếu", fix: "Cần sửa", waiting: "Chưa tới lượt" },
    heldBy: (place: string, person: string | undefined) =>
      person === undefined ? `Đang ở ${place}` : `Đang ở ${place}, ${person}`,
    since: (day: string) => `từ ${day}`,
    due: (day: string) => `hạn ${day}`,
    daysLeft: (days: number) =>
      days < 0
        ? `quá hạn ${-days} ngày làm việc`
        : days === 0
          ? "hạn là hôm nay"
          : `còn ${days} ngày làm việc`,
    pages: (count: number) => `${count} trang`,
    version: (version: number) => `bản ${version}`,
    seen: "Đã xem",
    unseen: "Chưa xem",
    filter: "Lọc",
    clearFilter: "Bỏ lọc",
    nothing: "Chưa có gì ở đây.",
    back: "Quay lại",
    chooseFile: "Chọn tệp",
    largest: (size: string) => `Tối đa ${size}.`,
    uploading: "Đang tải lên",
    uploaded: "Đã tải lên, đang kiểm tra",
    uploadFailed: "Chưa tải lên được. Kiểm tra mạng rồi gửi lại; chỗ đã nhập vẫn còn.",
  },
  en: {
    product: "Suy Tôn",
    purpose: "Emulation and commendation – Vietnam Cooperative Alliance",
    skip: "Skip to the main content",
    mainMenu: "Main menu",
    signOut: "Sign out",
    signIn: "Sign in",
    signedInAs: (name: string) => `Signed in: ${name}`,
    otherLanguage: "Tiếng Việt",
    help: "For help, phone the Organisation and Personnel Board.",
    phone: "Telephone:",
    mock: "Trial edition: seal and digital signature are samples without legal effect.",
    nav: {
      mine: "My nominations",
      alliance: "The province’s nominations",
      desk: "Appraisal desk",
      sessions: "Voting sessions",
      decisions: "Decisions",
      reports: "Reports",
      registry: "People and roles",
    },
    errorPrefix: "Error:",
    errorsTitle: "Please correct before going on",
    optional: "(optional)",
    noticeKind: { done: "Done", info: "Information", warning: "Take note", problem: "Problem" },
    stages: { done: "Done", current: "Here now", todo: "To come", stopped: "Stopped here" },
    tasks: { done: "Complete", missing: "Missing", fix: "To correct", waiting: "Not yet" },
    heldBy: (place: string, person: string | undefined) =>
      person === undefined ? `Now with ${place}` : `Now with ${place}, ${person}`,
    since: (day: string) => `since ${day}`,
    due: (day: string) => `due ${day}`,
    daysLeft: (days: number) =>
      days < 0
        ? `${-days} working ${days === -1 ? "day" : "days"} late`
        : days === 0
          ? "due today"
          : `${days} working ${days === 1 ? "day" : "days"} left`,
    pages: (count: number) => `${count} ${count === 1 ? "page" : "pages"}`,
    version: (version: number) => `version ${version}`,
    seen: "Seen",
    unseen: "Not seen yet",
    filter: "Filter",
    clearFilter: "Clear filter",
    nothing: "Nothing here yet.",
    back: "Back",
    chooseFile: "Choose a file",
    largest: (size: string) => `At most ${size}.`,
    uploading: "Uploading",
    uploaded: "Uploaded, being checked",
    uploadFailed: "Not uploaded. Check the connection and send again; what you typed is kept.",
  },
});

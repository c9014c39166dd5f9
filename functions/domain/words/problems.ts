import { catalogue } from "./catalogue.ts";

/** What a page says when something did not work: what happened, what was kept, what to do. */
export const problemWords = catalogue({
  vi: {
    ask: "Cần giúp đỡ, hãy hỏi Ban Tổ chức cán bộ, Liên minh Hợp tác xã Việt Nam.",
    home: "Về trang đầu",
    problems: {
      "invalid-input": {
        title: "Chúng tôi không đọc được nội dung vừa gửi",
        kept: "Chưa có gì được ghi lại từ lần gửi này. Những gì đã lưu trước đó vẫn nguyên.",
        next: "Quay lại trang trước, kiểm tra các ô đã điền rồi gửi lại. Nếu mở từ một đường dẫn trong thư, hãy mở lại từ thư đó.",
      },
      "signed-out": {
        title: "Phiên đăng nhập đã hết",
        kept: "Nội dung vừa gửi chưa được ghi, nhưng vẫn còn trong ô nhập: bấm nút Quay lại của trình duyệt để thấy lại và sao chép.",
        next: "Đăng nhập lại ở trang đầu, mở lại trang đang làm, dán nội dung vào rồi gửi.",
      },
      forbidden: {
        title: "Việc này không thuộc vai trò của ông/bà",
        kept: "Chưa có gì thay đổi.",
        next: "Nếu trang mở đã lâu hoặc vừa đăng nhập lại, hãy mở lại trang rồi gửi lần nữa. Nếu ông/bà vừa nhận vai trò, hãy hỏi người quản trị danh bạ xem vai trò đã có hiệu lực chưa.",
      },
      "not-found": {
        title: "Không tìm thấy trang này",
        kept: "Có thể địa chỉ bị thiếu chữ, hoặc ông/bà không được xem nội dung này.",
        next: "Nếu mở từ thư, hãy bấm lại nút trong thư hoặc sao chép trọn đường dẫn, không bỏ sót chữ cuối.",
      },
      stale: {
        title: "Có người vừa làm việc này trước",
        kept: "Việc của họ đã được ghi. Nội dung ông/bà vừa gửi chưa được ghi.",
        next: "Mở lại trang để xem điều đang có hiệu lực, rồi làm tiếp nếu vẫn cần.",
      },
      unavailable: {
        title: "Hệ thống đang bận",
        kept: "Những gì đã lưu vẫn an toàn. Nội dung vừa gửi có thể chưa được ghi.",
        next: "Chờ một phút rồi tải lại trang. Gửi hai lần không làm việc đó được ghi hai lần.",
      },
      unexpected: {
        title: "Trang này gặp trục trặc",
        kept: "Những gì đã lưu vẫn an toàn. Chúng tôi đã ghi nhận trục trặc để sửa.",
        next: "Thử lại sau ít phút. Nếu vẫn vậy, hãy cho chúng tôi biết ông/bà đang làm việc gì và vào lúc nào.",
      },
    },
  },
  en: {
    ask: "For help, ask the Organisation and Personnel Board of the Vietnam Cooperative Alliance.",
    home: "To the first page",
    problems: {
      "invalid-input": {
        title: "We could not read what was sent",
        kept: "Nothing was recorded from this attempt. What was saved before is untouched.",
        next: "Go back to the page before, check the fields and send again. If you came from a link in a mail, open it from the mail again.",
      },
      "signed-out": {
        title: "You are no longer signed in",
        kept: "What you sent was not recorded, but it is still in the form: the Back button of the browser shows it again, to be copied.",
        next: "Sign in again on the first page, open the page you were on, paste and send.",
      },
      forbidden: {
        title: "This is not part of your role",
        kept: "Nothing has changed.",
        next: "If the page was open for long or you have just signed in again, open it again and send once more. If you have just received a role, ask the administrator of the registry whether it is in force yet.",
      },
      "not-found": {
        title: "This page was not found",
        kept: "The address may be incomplete, or this may not be yours to read.",
        next: "If you came from a mail, press its button again or copy the whole link, last letter included.",
      },
      stale: {
        title: "Somebody has just done this before you",
        kept: "What they did is recorded. What you sent is not.",
        next: "Open the page again to see what stands now, and go on if there is still need.",
      },
      unavailable: {
        title: "The system is busy",
        kept: "What was saved is safe. What you have just sent may not be recorded.",
        next: "Wait a minute and load the page again. Sending twice does not record anything twice.",
      },
      unexpected: {
        title: "This page has a fault",
        kept: "What was saved is safe. The fault has been noted so that it can be repaired.",
        next: "Try again in a few minutes. If it stays, tell us what you were doing and when.",
      },
    },
  },
});

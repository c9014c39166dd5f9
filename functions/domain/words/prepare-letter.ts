import { catalogue } from "./catalogue.ts";

/** Words of the page that prepares the cooperative's submission letter. */
export const prepareLetterWords = catalogue({
  vi: {
    title: "Tờ trình đã soạn sẵn",
    lead: "Hệ thống soạn tờ trình từ những gì ông/bà đã điền. In ra, ghi số và ngày, ký, đóng dấu, rồi chụp hoặc quét và gửi lên.",
    missingTitle: "Chưa đủ nội dung để soạn tờ trình",
    missing: (fields: string) =>
      `Còn thiếu: ${fields}. Những gì đã điền vẫn được lưu. Điền xong, quay lại đây để tải tờ trình.`,
    fill: "Điền phần còn thiếu",
    download: "Tải tờ trình (PDF)",
    upload: "Gửi tờ trình đã ký",
    preview: "Nội dung tờ trình",
    change: "Sửa nội dung",
    offer: "Xem và tải tờ trình đã soạn sẵn",
    offerHint: "Đã có tờ trình soạn sẵn để in, ký và gửi lên.",
  },
  en: {
    title: "The prepared submission letter",
    lead: "The letter is made of what you typed. Print it, add number and date, sign and stamp it, then photograph or scan it and send it in.",
    missingTitle: "The letter cannot be prepared yet",
    missing: (fields: string) =>
      `Still missing: ${fields}. What you typed is kept. Fill this in, then come back to download the letter.`,
    fill: "Fill in what is missing",
    download: "Download the letter (PDF)",
    upload: "Send the signed letter",
    preview: "What the letter says",
    change: "Change what it says",
    offer: "See and download the prepared letter",
    offerHint: "A letter is prepared for you to print, sign and send in.",
  },
});

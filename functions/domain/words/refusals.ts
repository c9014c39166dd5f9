import type { RefusalReason } from "../../../schemas/inspection.ts";
import type { Language } from "../../../schemas/primitives.ts";
import { catalogue } from "./catalogue.ts";

/** Why a file was not taken: what is wrong with it, and what to do. */
type Refusal = { readonly why: string; readonly next: string };
type Reasons = Readonly<Record<RefusalReason | "too-many-files" | "not-a-scan", Refusal>>;

const reasons = catalogue<Reasons>({
  vi: {
    empty: { why: "Tệp trống.", next: "Mở tệp trên máy xem có nội dung không, rồi gửi lại." },
    "too-large": {
      why: "Tệp lớn hơn 20 MB.",
      next: "Chụp hoặc quét lại với chất lượng thấp hơn, hoặc tách thành nhiều tệp.",
    },
    "unknown-type": {
      why: "Hệ thống không nhận loại tệp này.",
      next: "Gửi tệp PDF, Word (.docx) hoặc ảnh chụp (JPG, PNG).",
    },
    "type-mismatch": {
      why: "Tên tệp nói một loại, nội dung lại là loại khác.",
      next: "Mở tệp, chọn Lưu thành PDF, rồi gửi tệp PDF đó.",
    },
    "legacy-word": {
      why: "Đây là tệp Word kiểu cũ (.doc).",
      next: "Mở bằng Word, chọn Lưu thành .docx hoặc PDF, rồi gửi lại.",
    },
    damaged: {
      why: "Tệp bị hỏng, không mở được.",
      next: "Mở thử trên máy. Nếu mở được, hãy in ra PDF rồi gửi lại; nếu không, hãy chụp ảnh tờ giấy.",
    },
    encrypted: {
      why: "Tệp có đặt mật khẩu.",
      next: "Bỏ mật khẩu, hoặc in ra PDF không mật khẩu, rồi gửi lại.",
    },
    "active-content": {
      why: "Tệp PDF có phần tự chạy bên trong.",
      next: "Mở tệp, chọn In → Lưu thành PDF, rồi gửi tệp mới.",
    },
    macros: {
      why: "Tệp Word có macro (đoạn lệnh).",
      next: "Lưu thành PDF hoặc .docx không macro, rồi gửi lại.",
    },
    "external-link": {
      why: "Tệp Word tự tải nội dung từ nơi khác khi mở.",
      next: "Lưu thành PDF rồi gửi tệp PDF đó.",
    },
    "too-many-pages": {
      why: "Tệp có quá nhiều trang.",
      next: "Chỉ gửi những trang cần thiết, hoặc tách thành nhiều tệp.",
    },
    "too-many-pixels": {
      why: "Ảnh quá lớn.",
      next: "Chụp lại ở độ phân giải thường của điện thoại rồi gửi lại.",
    },
    "decompression-bomb": {
      why: "Nội dung nén bên trong tệp lớn bất thường.",
      next: "Mở tệp, in ra PDF rồi gửi tệp PDF đó.",
    },
    "unsafe-path": {
      why: "Bên trong tệp Word có thành phần bất thường.",
      next: "Mở bằng Word, lưu thành PDF rồi gửi lại.",
    },
    polyglot: {
      why: "Tệp chứa lẫn nội dung của một loại tệp khác.",
      next: "Mở tệp, in ra PDF rồi gửi tệp PDF đó.",
    },
    doctype: {
      why: "Bên trong tệp Word có phần khai báo không an toàn.",
      next: "Mở bằng Word, lưu thành PDF rồi gửi lại.",
    },
    "timed-out": {
      why: "Tệp quá phức tạp, kiểm tra không kịp.",
      next: "In ra PDF hoặc chụp ảnh tờ giấy rồi gửi lại.",
    },
    malware: {
      why: "Phần mềm diệt vi-rút báo tệp này có mã độc nên hệ thống không mở.",
      next: "Quét vi-rút trên máy của bạn, rồi quét hoặc chụp lại tờ giấy gốc và gửi bản mới.",
    },
    "not-scanned": {
      why: "Không quét vi-rút được tệp này nên hệ thống chưa nhận, thường vì tệp có mật khẩu.",
      next: "Bỏ mật khẩu của tệp hoặc in ra PDF, rồi gửi lại.",
    },
    "not-a-scan": {
      why: "Đây là tệp Word, không phải bản quét tờ ý kiến đã ký.",
      next: "Quét hoặc chụp tờ ý kiến đã ký, rồi gửi PDF hoặc ảnh (JPG, PNG).",
    },
    "too-many-files": {
      why: "Mục này đã đủ số tệp tối đa.",
      next: "Bỏ bớt một tệp cũ rồi gửi lại tệp này.",
    },
  },
  en: {
    empty: { why: "The file is empty.", next: "Open it to see what is in it, then send it again." },
    "too-large": {
      why: "The file is larger than 20 MB.",
      next: "Scan it at lower quality, or split it into several files.",
    },
    "unknown-type": {
      why: "This kind of file is not taken.",
      next: "Send PDF, Word (.docx) or a photograph (JPG, PNG).",
    },
    "type-mismatch": {
      why: "The name says one kind of file, the content is another.",
      next: "Open it, save it as PDF and send the PDF.",
    },
    "legacy-word": {
      why: "This is an old Word file (.doc).",
      next: "Open it in Word, save it as .docx or PDF and send that.",
    },
    damaged: {
      why: "The file is damaged and cannot be opened.",
      next: "Try to open it. If it opens, print it to PDF and send that; if not, photograph the paper.",
    },
    encrypted: {
      why: "The file has a password.",
      next: "Remove the password, or print to PDF without one, and send it again.",
    },
    "active-content": {
      why: "The PDF holds something that runs by itself.",
      next: "Open it, choose Print → Save as PDF and send the new file.",
    },
    macros: {
      why: "The Word file holds macros.",
      next: "Save it as PDF or as .docx without macros and send that.",
    },
    "external-link": {
      why: "The Word file loads something from elsewhere when it is opened.",
      next: "Save it as PDF and send the PDF.",
    },
    "too-many-pages": {
      why: "The file has too many pages.",
      next: "Send only the pages that are needed, or split it into several files.",
    },
    "too-many-pixels": {
      why: "The picture is too large.",
      next: "Take it again at the telephone’s usual resolution.",
    },
    "decompression-bomb": {
      why: "What is packed inside the file is unusually large.",
      next: "Open it, print it to PDF and send the PDF.",
    },
    "unsafe-path": {
      why: "The Word file holds unusual parts.",
      next: "Open it in Word, save it as PDF and send that.",
    },
    polyglot: {
      why: "The file also holds content of another kind.",
      next: "Open it, print it to PDF and send the PDF.",
    },
    doctype: {
      why: "The Word file holds an unsafe declaration.",
      next: "Open it in Word, save it as PDF and send that.",
    },
    "timed-out": {
      why: "The file is too complicated to check in time.",
      next: "Print it to PDF or photograph the paper and send that.",
    },
    malware: {
      why: "The virus scanner found something harmful in the file, so it was not opened.",
      next: "Check your own machine for viruses, then scan or photograph the paper again and send that.",
    },
    "not-scanned": {
      why: "The file could not be scanned for viruses, often because of a password.",
      next: "Take the password off or print it to PDF, then send it again.",
    },
    "not-a-scan": {
      why: "This is a Word file, not a scan of the signed opinion.",
      next: "Scan or photograph the signed paper and send PDF or a picture (JPG, PNG).",
    },
    "too-many-files": {
      why: "There are as many files here as there may be.",
      next: "Take out an older one, then send this one again.",
    },
  },
});

const isReason = (code: string, known: Reasons): code is keyof Reasons =>
  Object.hasOwn(known, code);

/** The refusal of a file in plain words, by its code. */
export const refusalWords = (code: string, language: Language): Refusal => {
  const known = reasons[language];
  return isReason(code, known) ? known[code] : known.damaged;
};

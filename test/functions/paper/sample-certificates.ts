import { certificates } from "../../../schemas/catalogue/certificates.ts";
import { CertificatesPaper } from "../../../schemas/certificate-paper.ts";
import { certificateWords } from "../../../functions/domain/words/certificates.ts";
import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import { vietnameseLetters } from "./sample-papers.ts";

/** A name of 200 characters with every Vietnamese letter that 200 can hold. */
export const longName = vietnameseLetters
  .slice(0, 200)
  .map((letter, index) => (index % 7 === 6 ? " " : letter))
  .join("")
  .slice(0, 199)
  .concat("x");

/** The certificates of an award, for a short name and a long one, as samples. */
export const sampleCertificates = (
  award: AwardCode = "MERIT_BCH",
  over: Partial<CertificatesPaper> = {},
): CertificatesPaper =>
  CertificatesPaper.parse({
    mode: "mock",
    issuer: ["LIÊN MINH", "HỢP TÁC XÃ VIỆT NAM"],
    authority: "BAN CHẤP HÀNH LIÊN MINH HỢP TÁC XÃ VIỆT NAM",
    ...certificates[award],
    merit: "Đã có thành tích xuất sắc trong phong trào thi đua năm 2022",
    number: 5,
    code: "QĐ-LMHTXVN",
    date: "2023-01-08",
    place: "Hà Nội",
    signature: { above: "TM. BAN CHẤP HÀNH", title: "CHỦ TỊCH", name: "Nguyễn Văn Mẫu" },
    verifyUrl: "https://suyton.vca.org.vn/verify/5/2023",
    words: { ...certificateWords, title: "Bằng khen theo Quyết định số 05/QĐ-LMHTXVN" },
    holders: [
      { name: "Hợp tác xã đan len Quý Anh", about: "tỉnh Lâm Đồng", rollNumber: "05.01/2023" },
      {
        name: longName,
        about: `Chủ tịch Hội đồng quản trị, ${longName}, tỉnh Kon Tum`,
        rollNumber: "05.02/2023",
      },
    ],
    ...over,
  });

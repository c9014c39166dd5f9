import type { Language } from "../../../schemas/primitives.ts";
import { shortDate } from "../dates.ts";
import type { DetailError } from "../dossier/read-details.ts";
import type { DoubtfulCitation } from "../doubtful-citations.ts";
import { catalogue } from "./catalogue.ts";

/** Words of the form for the text of a nomination. */
export const describeWords = catalogue({
  vi: {
    title: "Nội dung đề nghị",
    lead: "Viết ngắn, bằng lời của mình. Chưa xong cũng lưu được, lần sau làm tiếp.",
    nameHint: "Đúng như sẽ in trên bằng khen, kể cả dấu.",
    nameFixed:
      "Tên không sửa được sau khi đã nộp. Nếu cần đề nghị cho người khác, hãy tạo hồ sơ mới.",
    positionHint: "Ví dụ: Giám đốc HTX nông nghiệp Pô Kô",
    achievementsHint:
      "Việc đã làm và kết quả, có con số càng tốt. Ví dụ: doanh thu 2022 tăng 20 %; 35 thành viên có việc làm; giúp 12 hộ thoát nghèo.",
    earlierHint:
      "Mỗi dòng một hình thức: tên, năm, số quyết định. Ví dụ: Bằng khen của Chủ tịch, 2019, 178/QĐ-LMHTXVN ngày 08/5/2019. Chưa có thì để trống.",
    save: "Lưu và tiếp tục",
    nameMissing: "Điền tên, như sẽ in trên bằng. Ví dụ: Nguyễn Thị Hoa",
    tooLong: (most: number, now: number) =>
      `Dài quá: tối đa ${most} chữ cái, hiện có ${now}. Hãy rút gọn, phần còn lại để trong báo cáo thành tích.`,
    citationsTitle: "Xem lại văn bản được trích dẫn",
    citationsNext: "Đây là lưu ý, không ngăn ông/bà nộp hồ sơ.",
    notInForce: (cited: string) => `${cited} không còn hiệu lực.`,
    notInForceSince: (cited: string, until: string) =>
      `${cited} đã hết hiệu lực sau ngày ${until}.`,
    instead: (number: string) => ` Văn bản thay thế: ${number}.`,
    otherDate: (cited: string, date: string) =>
      `${cited} được ban hành ngày ${date}, không phải ngày đã ghi.`,
  },
  en: {
    title: "Text of the nomination",
    lead: "Write briefly, in your own words. What is unfinished can be kept and continued later.",
    nameHint: "Exactly as it shall be printed, accents included.",
    nameFixed:
      "The name cannot change once submitted. To nominate somebody else, start a new dossier.",
    positionHint: "For example: Director of the Pô Kô cooperative",
    achievementsHint:
      "What was done and what came of it, with figures if possible. For example: turnover in 2022 up 20 %; work for 35 members; 12 households out of poverty.",
    earlierHint:
      "One a line: name, year, number of the decision. For example: Certificate of Merit, 2019, 178/QĐ-LMHTXVN of 08/5/2019. Leave empty if there is none.",
    save: "Save and go on",
    nameMissing: "Give the name as it shall be printed. For example: Nguyễn Thị Hoa",
    tooLong: (most: number, now: number) =>
      `Too long: at most ${most} letters, now ${now}. Shorten it; the rest belongs in the report.`,
    citationsTitle: "Look again at the documents cited",
    citationsNext: "This is advice; it does not keep you from submitting.",
    notInForce: (cited: string) => `${cited} is not in force.`,
    notInForceSince: (cited: string, until: string) => `${cited} was in force until ${until} only.`,
    instead: (number: string) => ` It was replaced by ${number}.`,
    otherDate: (cited: string, date: string) => `${cited} is dated ${date}, not as written.`,
  },
});

/** What to look at again in a citation. */
export const citationSentence = (
  { cited, problem }: DoubtfulCitation,
  language: Language,
): string => {
  const words = describeWords[language];
  if (problem.kind === "other-date") return words.otherDate(cited, shortDate(problem.date));
  const said =
    problem.until === undefined
      ? words.notInForce(cited)
      : words.notInForceSince(cited, shortDate(problem.until));
  return said + (problem.instead === undefined ? "" : words.instead(problem.instead));
};

/** What is wrong with a field, and an example of right. */
export const detailErrorSentence = (error: DetailError, language: Language): string => {
  const words = describeWords[language];
  return error.kind === "missing" ? words.nameMissing : words.tooLong(error.most, error.now);
};

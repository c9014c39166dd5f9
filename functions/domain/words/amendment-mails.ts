import { catalogue } from "./catalogue.ts";

/** Words of the mails about a decision that amends or revokes another. */
export const amendmentMailWords = catalogue({
  vi: {
    acts: {
      correct: (number: string) => `đính chính Quyết định số ${number}`,
      change: (number: string) => `sửa đổi, bổ sung Quyết định số ${number}`,
      revoke: (number: string) => `thu hồi khen thưởng tại Quyết định số ${number}`,
    },
    amended: "Quyết định được sửa",
    act: "Nội dung",
    concerned: "Đối tượng",
    reason: "Lý do",
    hello: (name: string) => `Kính gửi ông/bà ${name},`,
    subjects: {
      correct: (nominee: string) => `Đã đính chính quyết định khen thưởng: ${nominee}`,
      change: (nominee: string) => `Đã sửa đổi quyết định khen thưởng: ${nominee}`,
      revoke: (nominee: string) => `Đã thu hồi khen thưởng: ${nominee}`,
    },
    tell: {
      correct: (number: string) =>
        `Quyết định số ${number} đính chính nội dung ghi về đối tượng dưới đây. Khen thưởng vẫn còn hiệu lực; bản quyết định cũ được giữ nguyên và ghi rõ đã được đính chính. Ông/bà không cần làm gì thêm.`,
      change: (number: string) =>
        `Quyết định số ${number} sửa đổi, bổ sung nội dung về đối tượng dưới đây. Khen thưởng vẫn còn hiệu lực; bản quyết định cũ được giữ nguyên và ghi rõ đã được sửa đổi. Ông/bà không cần làm gì thêm.`,
      revoke: (number: string) =>
        `Quyết định số ${number} hủy bỏ khen thưởng của đối tượng dưới đây; bản quyết định cũ được giữ nguyên và ghi rõ điều này. Ban Tổ chức cán bộ sẽ liên hệ với đơn vị về việc thu hồi hiện vật và tiền thưởng. Nếu không đồng ý, đơn vị có quyền khiếu nại theo quy định của pháp luật.`,
    },
    old: "Quyết định khen thưởng",
    number: "Quyết định mới",
    nominee: "Đối tượng",
    award: "Hình thức khen thưởng",
    button: "Xem quyết định",
  },
  en: {
    acts: {
      correct: (number: string) => `correction of decision ${number}`,
      change: (number: string) => `change of decision ${number}`,
      revoke: (number: string) => `revocation of awards of decision ${number}`,
    },
    amended: "Amended decision",
    act: "What it does",
    concerned: "Concerned",
    reason: "Reason",
    hello: (name: string) => `Dear ${name},`,
    subjects: {
      correct: (nominee: string) => `Decision corrected: ${nominee}`,
      change: (nominee: string) => `Decision changed: ${nominee}`,
      revoke: (nominee: string) => `Award revoked: ${nominee}`,
    },
    tell: {
      correct: (number: string) =>
        `Decision ${number} corrects what was printed about the nominee below. The award stands; the former decision is kept as it is and says that it was corrected. There is nothing for you to do.`,
      change: (number: string) =>
        `Decision ${number} changes what was decided about the nominee below. The award stands; the former decision is kept as it is and says that it was changed. There is nothing for you to do.`,
      revoke: (number: string) =>
        `Decision ${number} takes back the award of the nominee below. The appraisal desk will be in touch about returning it. You may file a complaint as the law provides.`,
    },
    old: "Decision on the award",
    number: "New decision",
    nominee: "Nominee",
    award: "Award",
    button: "See the decision",
  },
});

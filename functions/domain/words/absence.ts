import { catalogue } from "./catalogue.ts";

/** Words about absent members on the page of a session. */
export const absenceWords = catalogue({
  vi: {
    deputies: "Người bỏ phiếu thay",
    standsIn: (deputy: string, position: string, member: string) =>
      `${deputy} (${position}) bỏ phiếu thay ${member}`,
    opinions: "Ý kiến bằng văn bản của thành viên vắng mặt",
  },
  en: {
    deputies: "Deputies",
    standsIn: (deputy: string, position: string, member: string) =>
      `${deputy} (${position}) votes for ${member}`,
    opinions: "Written opinions of absent members",
  },
});

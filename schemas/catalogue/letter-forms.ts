import type { OrganisationKind } from "../registry.ts";
import type { StageName } from "./stages.ts";

/** How a body numbers its submissions, and who signs them [A]; the forms differ from body to body. */
export const submissionForms: Readonly<
  Record<OrganisationKind, { readonly code: string; readonly title: string }>
> = {
  cooperative: { code: "TTr-HTX", title: "NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT" },
  "cooperative-union": { code: "TTr-LHHTX", title: "NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT" },
  "credit-fund": { code: "TTr-QTDND", title: "NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT" },
  unit: { code: "TTr-ĐV", title: "THỦ TRƯỞNG ĐƠN VỊ" },
  "provincial-alliance": { code: "TTr-LMHTX", title: "CHỦ TỊCH" },
  "national-alliance": { code: "TTr-LMHTXVN", title: "CHỦ TỊCH" },
};

/** Who issues a notice of return, when it does not follow from the nomination, and who signs it [A]. */
export type NoticeForm = {
  readonly parent?: string;
  readonly issuer?: readonly string[];
  readonly code: string;
  readonly place?: string;
  readonly instead?: string;
  readonly title: string;
};

/**
 * A notice of return by the stage that returned. A vote is secret, so its notice names the office and
 * nobody who voted. The signature stage returns nothing; its row is the desk's.
 */
export const noticeForms: Readonly<Record<StageName, NoticeForm>> = {
  "province-review": { code: "TB-LMHTX", instead: "TL. CHỦ TỊCH", title: "NGƯỜI THẨM ĐỊNH" },
  "cluster-vote": { code: "TB-CTĐ", title: "CỤM TRƯỞNG" },
  appraisal: {
    issuer: ["LIÊN MINH", "HỢP TÁC XÃ VIỆT NAM"],
    code: "TB-LMHTXVN",
    place: "Hà Nội",
    instead: "TL. CHỦ TỊCH",
    title: "BAN TỔ CHỨC CÁN BỘ",
  },
  "council-vote": {
    parent: "LIÊN MINH HỢP TÁC XÃ VIỆT NAM",
    issuer: ["HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"],
    code: "TB-HĐTĐKT",
    place: "Hà Nội",
    instead: "TL. CHỦ TỊCH HỘI ĐỒNG",
    title: "THƯỜNG TRỰC HỘI ĐỒNG",
  },
  decision: {
    issuer: ["LIÊN MINH", "HỢP TÁC XÃ VIỆT NAM"],
    code: "TB-LMHTXVN",
    place: "Hà Nội",
    instead: "TL. CHỦ TỊCH",
    title: "BAN TỔ CHỨC CÁN BỘ",
  },
};

import type { DetailField } from "../dossier/editing.ts";
import { catalogue } from "./catalogue.ts";

type Words = {
  readonly fields: Readonly<Record<DetailField, string>>;
  readonly nameOfIndividual: string;
  readonly award: string;
  readonly season: string;
  readonly organisation: string;
  readonly change: string;
  readonly empty: string;
  readonly kinds: { readonly collective: string; readonly individual: string };
  readonly states: {
    readonly done: string;
    readonly missing: string;
    readonly refused: string;
    readonly fix: string;
    readonly optional: string;
  };
  readonly checking: string;
  readonly details: string;
  readonly detailsHint: string;
  readonly files: string;
  readonly askedBack: (reason: string) => string;
  readonly fileCount: (count: number) => string;
  readonly back: string;
};

/** Words for the parts of a dossier, wherever they are shown. */
export const dossierWords = catalogue<Words>({
  vi: {
    fields: {
      nomineeName: "Tên tập thể",
      position: "Chức vụ, đơn vị công tác",
      achievements: "Tóm tắt thành tích",
      earlierAwards: "Khen thưởng đã được nhận",
    },
    nameOfIndividual: "Họ và tên",
    award: "Hình thức khen thưởng",
    season: "Đợt xét",
    organisation: "Đơn vị đề nghị",
    change: "Sửa",
    empty: "Chưa điền",
    kinds: { collective: "Tập thể", individual: "Cá nhân" },
    states: {
      done: "Đã đủ",
      missing: "Còn thiếu",
      refused: "Cần gửi lại",
      fix: "Cần sửa",
      optional: "Không bắt buộc",
    },
    checking: "Đang kiểm tra",
    details: "Nội dung đề nghị",
    detailsHint: "Tên, thành tích, khen thưởng đã nhận",
    files: "Giấy tờ của hồ sơ",
    askedBack: (reason) => `Lý do trả lại: ${reason}`,
    fileCount: (count) => `${count} tệp`,
    back: "Quay lại hồ sơ",
  },
  en: {
    fields: {
      nomineeName: "Name of the team or body",
      position: "Position and workplace",
      achievements: "Summary of achievements",
      earlierAwards: "Awards received before",
    },
    nameOfIndividual: "Full name",
    award: "Award",
    season: "Season",
    organisation: "Nominated by",
    change: "Change",
    empty: "Not filled in",
    kinds: { collective: "Collective", individual: "Individual" },
    states: {
      done: "Complete",
      missing: "Missing",
      refused: "Send again",
      fix: "To correct",
      optional: "Optional",
    },
    checking: "Being checked",
    details: "Text of the nomination",
    detailsHint: "Name, achievements, earlier awards",
    files: "Papers of the dossier",
    askedBack: (reason) => `Reason for the return: ${reason}`,
    fileCount: (count) => `${count} ${count === 1 ? "file" : "files"}`,
    back: "Back to the dossier",
  },
});

import type { AwardCode } from "./awards.ts";

/** What a certificate says in large letters, and around them. */
export type CertificateForm = {
  readonly act: string;
  readonly award: string;
  readonly inscription?: string;
};

const title = (award: string): CertificateForm => ({ act: "TẶNG DANH HIỆU", award });

/**
 * The certificate of each award, by the forms of Nghị định 98/2023/NĐ-CP (before 2024: Nghị định
 * 85/2014/NĐ-CP): state, who gives, what, whom, what for, number and roll.
 */
export const certificates: Readonly<Record<AwardCode, CertificateForm>> = {
  FLAG_VCA: { act: "TẶNG", award: "CỜ THI ĐUA" },
  MERIT_BCH: { act: "TẶNG", award: "BẰNG KHEN" },
  MERIT_CHAIR: { act: "TẶNG", award: "BẰNG KHEN" },
  MEDAL_COOP: {
    act: "TẶNG",
    award: "KỶ NIỆM CHƯƠNG",
    inscription: "“Vì sự nghiệp phát triển hợp tác xã”",
  },
  FIGHTER_SECTOR: title("CHIẾN SỸ THI ĐUA NGÀNH"),
  FIGHTER_BASE: title("CHIẾN SỸ THI ĐUA CƠ SỞ"),
  WORKER_ADV: title("LAO ĐỘNG TIÊN TIẾN"),
  TEAM_EXCELLENT: title("TẬP THỂ LAO ĐỘNG XUẤT SẮC"),
  TEAM_ADV: title("TẬP THỂ LAO ĐỘNG TIÊN TIẾN"),
};

import type { AmendingAct } from "../decision.ts";

/** A provision by which issued decisions are amended or revoked, with the days on which it holds. */
export type AmendingProvision = {
  readonly acts: readonly AmendingAct[];
  readonly from: string;
  readonly until?: string;
  /** As it is cited. */
  readonly citation: string;
  /** What it says, in short, and where that was read. */
  readonly source: string;
};

/**
 * The provisions that the desk is offered as an example; it may cite another one. The decree on
 * clerical work has a wrong content mended by a document of the same form, so a wrong name is
 * corrected by a decision; what is wrong with the form alone it leaves to an official letter.
 */
export const amendingProvisions: readonly AmendingProvision[] = [
  {
    acts: ["correct", "change"],
    from: "2020-03-05",
    citation: "khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư",
    source: "NĐ 30/2020/NĐ-CP, 18(3), read in stored public text",
  },
  {
    acts: ["revoke"],
    from: "2004-07-01",
    until: "2023-12-31",
    citation: "khoản 1 Điều 96 Luật Thi đua, khen thưởng",
    source: "Luật 15/2003/QH11, 96(1): false claims; read in the consolidated text 4/VBHN-VPQH",
  },
  {
    acts: ["revoke"],
    from: "2024-01-01",
    citation: "khoản 2 Điều 93 Luật Thi đua, khen thưởng",
    source: "Luật 06/2022/QH15, 93(2): false claims, forged papers, unlawful appraisal, findings",
  },
];

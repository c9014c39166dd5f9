import { describe, expect, it } from "vitest";
import { recusedFrom } from "../../../functions/domain/votes/recusal.ts";
import { nationalAllianceId } from "../../../schemas/catalogue/national-alliance.ts";
import { aCandidate, anId } from "../../support/a-session.ts";

const poKo = aCandidate(1, { organisationId: "htx-po-ko", province: "Kon Tum" });
const quyAnh = aCandidate(2, { organisationId: "htx-quy-anh", province: "Lâm Đồng" });
const office = aCandidate(3, { organisationId: nationalAllianceId, province: "Hà Nội" });
const haNoi = aCandidate(4, { organisationId: "htx-ha-noi", province: "Hà Nội" });
const list = [poKo, quyAnh, office, haNoi];

describe("a member may not vote on", () => {
  it.each([
    ["the own province", [{ id: "lm-kon-tum", province: "Kon Tum" }], [1]],
    ["the own organisation", [{ id: "htx-quy-anh", province: "Đắk Lắk" }], [2]],
    [
      "the national alliance when seated there, though other nominees of Hà Nội are free",
      [{ id: nationalAllianceId, province: "Hà Nội" }],
      [3],
    ],
    [
      "the province of a second seat",
      [
        { id: nationalAllianceId, province: "Hà Nội" },
        { id: "lm-lam-dong", province: "Lâm Đồng" },
      ],
      [2, 3],
    ],
    ["nobody, when no seat meets any nominee", [{ id: "lm-gia-lai", province: "Gia Lai" }], []],
  ])("%s", (_what, own, expected) => {
    expect(recusedFrom(own, list)).toEqual(expected.map((number) => anId("n", number)));
  });
});

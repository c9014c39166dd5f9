import { markFreeze, type MarkNeeds } from "../../functions/acts/mark-freeze.ts";
import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import type { PersonRole } from "../../schemas/registry.ts";

const seat: PersonRole = {
  ...{ role: "desk" as const, organisationId: nationalAllianceId },
  ...{ personId: "desk", from: "2020-01-01" },
};

/** What only the desk may read of a mark made here. */
export const secretNote = "Người tố cáo: bà H.";

/** Freezes a nomination as the desk does. */
export const freezeNow = (needs: MarkNeeds, nominationId: string, note = secretNote) =>
  markFreeze(needs)({
    ...{ nominationId, seat, shown: 999 },
    wanted: {
      act: "freeze",
      mark: { kind: "complaint", paper: "Đơn đề ngày 01/10/2022", note },
    },
  });

/** Lets a frozen nomination go on as the desk does. */
export const liftNow = (needs: MarkNeeds, nominationId: string) =>
  markFreeze(needs)({
    ...{ nominationId, seat, shown: 999 },
    wanted: { act: "lift", outcome: "nothing-found", note: "Thanh tra kết luận." },
  });

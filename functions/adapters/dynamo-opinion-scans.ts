import { OpinionScan } from "../../schemas/opinion.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { OpinionScans } from "../ports.ts";
import { keys } from "./keys.ts";
import type { WorkTable } from "./work-table.ts";

/** Scans of written opinions, in a partition beside their session's. */
export const dynamoOpinionScans = (table: WorkTable): OpinionScans => ({
  of: async (sessionId, personId) => {
    const { PK } = keys.opinionScan(sessionId, personId, "");
    const found = await table.all(OpinionScan, { partition: PK, prefix: `${personId}#` });
    return found.sort((one, two) => (one.receivedAt < two.receivedAt ? -1 : 1));
  },

  keep: async (scan) => {
    const key = keys.opinionScan(scan.sessionId, scan.personId, scan.id);
    try {
      await table.write([{ put: { ...key, ...scan }, when: "absent" }]);
    } catch (error) {
      if (!(error instanceof StaleWrite)) throw error; // It was told of before.
    }
  },
});

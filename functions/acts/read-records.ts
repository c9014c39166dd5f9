import type { Id } from "../../schemas/primitives.ts";
import type { Check } from "../../schemas/verification.ts";
import type { NominationRecord } from "../domain/verification/nomination-record.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { readable } from "./readable.ts";
import { readRecord, type RecordNeeds } from "./read-record.ts";

/** The records that could be read, and a check that failed when some could not. */
export type Records = {
  readonly records: readonly NominationRecord[];
  readonly checks: readonly Check[];
};

/** Reads the records of many nominations; what is missing or spoilt is a difference. */
export const readRecords =
  (needs: RecordNeeds) =>
  async (ids: readonly Id[]): Promise<Records> => {
    const read = await fewAtOnce([...new Set(ids)], async (id) => ({
      id,
      record: await readable(`the nomination ${id}`, () => readRecord(needs)(id)),
    }));
    const differences = read.flatMap(({ id, record }) => {
      if (record.outcome === "spoilt") return [record.why];
      return record.found ? [] : [`the nomination ${id} is not there`];
    });
    return {
      records: read.flatMap(({ record }) =>
        record.outcome === "read" ? (record.found ?? []) : [],
      ),
      checks:
        differences.length > 0
          ? [{ checked: `Records of ${ids.length} nominations.`, differences }]
          : [],
    };
  };

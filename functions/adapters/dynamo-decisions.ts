import * as z from "zod";
import { Decision } from "../../schemas/decision.ts";
import { Id } from "../../schemas/primitives.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { Decisions } from "../ports.ts";
import { keys, lists } from "./keys.ts";
import type { WorkTable, Write } from "./work-table.ts";

/** Every decision of the Alliance counts in one series a year; the type is its abbreviation. */
const series = "QĐ-LMHTXVN";

const Counter = z.object({ last: z.int().nonnegative(), version: z.int() });
const Issued = z.object({ decisionId: Id });

const ended: readonly Decision["state"][] = ["published", "cancelled"];

/** The decision, and the way from its file's digest back to it. */
const writesOf = (decision: Decision): Write[] => [
  decisionPut(decision),
  ...(decision.file
    ? [{ put: { ...keys.issuedFile(decision.file.sha256), decisionId: decision.id } }]
    : []),
];

const decisionPut = (decision: Decision): Write => ({
  put: {
    ...keys.decision(decision.id),
    placePK: lists.placeOfDecisions(decision.seasonId),
    placeSK: `${decision.openedAt}#${decision.id}`,
    ...(!ended.includes(decision.state) && {
      duePK: lists.dueOf("DECISIONS"),
      dueSK: `${decision.due ?? "9999"}#${decision.id}`,
    }),
    ...decision,
    version: decision.version + 1,
  },
  when: decision.version === 0 ? "absent" : { version: decision.version },
});

/** Decisions, and the series that numbers them without a gap. */
export const dynamoDecisions = (table: WorkTable): Decisions => {
  const find = (id: Id) => table.get(Decision, keys.decision(id));

  const numberOnce = async (decision: Decision, date: string): Promise<Decision> => {
    const year = Number(date.slice(0, 4));
    const counterKey = keys.series(series, year);
    const counter = await table.get(Counter, counterKey);
    const number = (counter?.last ?? 0) + 1;
    const numbered: Decision = { ...decision, state: "numbered", number, date };
    await table.write([
      {
        put: { ...counterKey, last: number, version: (counter?.version ?? 0) + 1 },
        when: counter ? { version: counter.version } : "absent",
      },
      { put: { ...keys.issued(number, year), decisionId: decision.id }, when: "absent" },
      decisionPut(numbered),
    ]);
    return { ...numbered, version: decision.version + 1 };
  };

  return {
    find,
    byNumber: async (number, year) => {
      const issued = await table.get(Issued, keys.issued(number, year));
      return issued && find(issued.decisionId);
    },
    save: async (decision) => {
      await table.write(writesOf(decision));
      return { ...decision, version: decision.version + 1 };
    },
    saveTogether: (decisions) => table.write(decisions.flatMap(writesOf)),
    byFile: async (sha256) => {
      const issued = await table.get(Issued, keys.issuedFile(sha256));
      return issued && find(issued.decisionId);
    },
    number: async (decision, date) => {
      const tries = 20; // Others may number at the same moment; each loser reads the series anew.
      for (let attempt = 1; ; attempt += 1) {
        const fresh = (await find(decision.id)) ?? decision;
        if (fresh.number !== undefined) return fresh;
        try {
          return await numberOnce(fresh, date);
        } catch (error) {
          if (!(error instanceof StaleWrite) || attempt === tries) throw error;
        }
      }
    },
    ofSeason: (seasonId) =>
      table.all(Decision, {
        index: "byPlace",
        partition: lists.placeOfDecisions(seasonId),
        newestFirst: true,
      }),
    unfinished: () => table.all(Decision, { index: "byDue", partition: lists.dueOf("DECISIONS") }),
  };
};

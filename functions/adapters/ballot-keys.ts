import type { Id } from "../../schemas/primitives.ts";
import type { Key } from "./keys.ts";

const partition = (sessionId: Id, round: number) => `BOX#${sessionId}#${round}`;

/** What begins the sort keys of a box's parts. */
export const prefixes = {
  marker: "VOTER#",
  ballot: "BALLOT#",
  mandate: "MANDATE#",
  deputy: "DEPUTY#",
  succession: "SUCCESSION#",
} as const;

/** The only place that spells the keys of the ballot table. */
export const boxKeys = (sessionId: Id, round: number) => {
  const PK = partition(sessionId, round);
  return {
    partition: PK,
    box: { PK, SK: "BOX" } satisfies Key,
    marker: (personId: string): Key => ({ PK, SK: `${prefixes.marker}${personId}` }),
    /** What a member who named a deputy has, and that a deputy is a member's: one item each. */
    mandate: (memberId: string): Key => ({ PK, SK: `${prefixes.mandate}${memberId}` }),
    deputy: (deputyId: string): Key => ({ PK, SK: `${prefixes.deputy}${deputyId}` }),
    /** That a member votes no more, and who does instead. */
    succession: (memberId: string): Key => ({ PK, SK: `${prefixes.succession}${memberId}` }),
    ballot: (id: string): Key => ({ PK, SK: `${prefixes.ballot}${id}` }),
  };
};

import type { Instant } from "../../../schemas/primitives.ts";
import type { SeatPassing } from "../../../schemas/session-acts.ts";
import type { Session } from "../../../schemas/session.ts";

/** A seat that went from one person to the next, by their names. */
export type Passing = {
  readonly memberId: string;
  readonly personId: string;
  readonly next: string;
  readonly before: string;
  readonly at: Instant;
};

/** Every passing of a seat of a session, oldest first, each with who held the seat before. */
export const passingsOf = ({
  passed = [],
  electorate,
}: Pick<Session, "passed" | "electorate">): Passing[] =>
  passed.map(({ memberId, personId, name, at }, index) => ({
    ...{ memberId, personId, next: name, at },
    before: holderBefore(passed.slice(0, index), memberId) ?? nameOf(electorate, memberId),
  }));

const holderBefore = (earlier: readonly SeatPassing[], seat: string): string | undefined =>
  earlier.findLast(({ memberId }) => memberId === seat)?.name;

const nameOf = (electorate: Session["electorate"], seat: string): string =>
  electorate.find(({ personId }) => personId === seat)?.name ?? seat;

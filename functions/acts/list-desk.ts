import type { Nomination } from "../../schemas/nomination.ts";
import type { Instant } from "../../schemas/primitives.ts";
import type { Seat } from "../../schemas/registry.ts";
import { dayOf } from "../domain/dates.ts";
import {
  fitsDeskFilter,
  isOverdue,
  isPastDue,
  type DeskFilter,
} from "../domain/desk/desk-filter.ts";
import { unreachedAmong, type DeskRow } from "../domain/desk/desk-row.ts";
import { workingDaysBetween } from "../domain/working-days.ts";
import type { Clock, MailRecords, Nominations, Page, Registry, SeatHolder } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "open">;
  readonly registry: Pick<Registry, "organisations" | "holdersOf">;
  readonly mailRecords: Pick<MailRecords, "about">;
  readonly clock: Clock;
};

/** A narrowed list reads on until it has enough to show, or has read this much. */
const enough = 25;
const mostPages = 20;

/** Open nominations by due date, the overdue first, with who has them and whether mails arrived. */
export const listDesk =
  (needs: Needs) =>
  async (filter: DeskFilter, cursor?: string): Promise<Page<DeskRow>> => {
    const now = needs.clock.now();
    const found = await fitting(needs, filter, now, cursor);
    const rows = await rowsOf(needs, found.items, now);
    return { items: rows, ...(found.next !== undefined && { next: found.next }) };
  };

const fitting = async (
  { nominations }: Needs,
  filter: DeskFilter,
  now: Instant,
  cursor: string | undefined,
): Promise<Page<Nomination>> => {
  const items: Nomination[] = [];
  let next = cursor;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await nominations.open(next);
    items.push(...page.items.filter((nomination) => fitsDeskFilter(nomination, filter, now)));
    next = page.next;
    // They come by due date: after the first that is not past it, none is overdue.
    const past = filter.overdueOnly && page.items.some((one) => !isPastDue(one, now));
    if (past) return { items };
    if (next === undefined || items.length >= enough) break;
  }
  return { items, ...(next !== undefined && { next }) };
};

const rowsOf = async (
  { registry, mailRecords }: Needs,
  nominations: readonly Nomination[],
  now: Instant,
): Promise<DeskRow[]> => {
  const seats = new Map(
    nominations.flatMap(({ holder }) => (holder ? [[seatKey(holder), holder] as const] : [])),
  );
  const [organisations, holders, mails] = await Promise.all([
    registry.organisations([...seats.values()].map(({ organisationId }) => organisationId)),
    fewAtOnce([...seats.entries()], async ([key, seat]): Promise<[string, SeatHolder[]]> => [
      key,
      await registry.holdersOf(seat, dayOf(now)),
    ]),
    fewAtOnce(nominations, ({ id }) => mailRecords.about(id)),
  ]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const people = new Map(holders);
  return nominations.map((nomination, at) => {
    const { holder, due } = nomination;
    const here = (holder && people.get(seatKey(holder))) ?? [];
    const ids = here.map(({ person }) => person.id);
    return {
      nomination,
      holder: {
        organisation: (holder && names.get(holder.organisationId)) ?? "",
        people: here.map(({ person }) => person.name),
      },
      overdue: isOverdue(nomination, now),
      daysLeft: due === undefined ? undefined : workingDaysBetween(now, due),
      unreached: unreachedAmong(ids, mails[at] ?? []),
    };
  });
};

const seatKey = ({ role, organisationId }: Seat) => `${role}@${organisationId}`;

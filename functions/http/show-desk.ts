import { listDesk } from "../acts/list-desk.ts";
import { readDeskFilter } from "../domain/desk/desk-filter.ts";
import { Forbidden } from "../domain/errors.ts";
import { deskSeat } from "../domain/permissions.ts";
import { DeskPage, type DeskSaid } from "../pages/desk.tsx";
import type { Clock, Decisions, MailRecords, Nominations, Registry, Sessions } from "../ports.ts";
import {
  clock,
  decisions,
  mailRecords,
  nominations,
  registry,
  sessions,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "open">;
  readonly registry: Pick<Registry, "organisations" | "holdersOf" | "seasons">;
  readonly mailRecords: Pick<MailRecords, "about">;
  readonly sessions: Pick<Sessions, "unfinished">;
  readonly decisions: Pick<Decisions, "unfinished">;
  readonly clock: Clock;
};

/** The board of what is open: who has it, until when, and whether mails arrived. */
export const showDesk =
  (needs: Needs) =>
  async ({ frame, viewer, query }: SignedInVisit): Promise<Reply> => {
    if (!deskSeat(viewer)) throw new Forbidden("desk");
    const filter = readDeskFilter(query);
    const cursor = query.get("after") ?? undefined;
    const [list, seasons, open, unsigned] = await Promise.all([
      listDesk(needs)(filter, cursor),
      needs.registry.seasons(),
      needs.sessions.unfinished(),
      needs.decisions.unfinished(),
    ]);
    return show(
      DeskPage({
        frame,
        rows: list.items,
        filter,
        seasons,
        sessions: open,
        decisions: unsigned,
        more: list.next === undefined ? undefined : deskAddress(query, list.next),
        first: cursor === undefined ? undefined : deskAddress(query, undefined),
        said: saidOf(query.get("said")),
      }),
    );
  };

const deskAddress = (query: URLSearchParams, after: string | undefined): string => {
  const next = new URLSearchParams(query);
  next.delete("after");
  next.delete("said");
  if (after !== undefined) next.set("after", after);
  const text = next.toString();
  return text === "" ? "/desk" : `/desk?${text}`;
};

const saidOf = (said: string | null): DeskSaid | undefined =>
  said === "reminded" || said === "reassigned" || said === "changed" ? said : undefined;

export const handler = page({
  name: "show-desk",
  for: "signed-in",
  run: (visit) =>
    showDesk({
      nominations: nominations(),
      registry: registry(),
      mailRecords: mailRecords(),
      sessions: sessions(),
      decisions: decisions(),
      clock: clock(),
    })(visit),
});

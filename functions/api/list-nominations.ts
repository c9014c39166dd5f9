import * as z from "zod";
import { NominationsAnswer } from "../../schemas/api/nominations.ts";
import { StageNameSchema } from "../../schemas/nomination.ts";
import { Slug } from "../../schemas/primitives.ts";
import { listDesk } from "../acts/list-desk.ts";
import { awaitedNominations, ownNominations } from "../acts/list-nominations.ts";
import { fitsDeskFilter, type DeskFilter } from "../domain/desk/desk-filter.ts";
import type { DeskRow } from "../domain/desk/desk-row.ts";
import { Forbidden } from "../domain/errors.ts";
import type { Viewer } from "../domain/frame.ts";
import { deskSeat, seatOf } from "../domain/permissions.ts";
import type { Nominations, Page, Registry } from "../ports.ts";
import { nominationRow } from "./nomination-row.ts";
import { operation } from "./operation.ts";

type Needs = Parameters<typeof listDesk>[0] & {
  readonly nominations: Pick<Nominations, "open" | "ofOwner" | "heldBy">;
  readonly registry: Pick<Registry, "seasons" | "organisations" | "holdersOf">;
};

type List = NominationsAnswer["list"];
type Row = Pick<DeskRow, "nomination"> & Partial<Pick<DeskRow, "holder" | "unreached">>;

/** Nominations, part by part: one's own, those that wait for one's alliance, or all that are open. */
export const listNominations = (needs: Needs) =>
  operation({
    name: "listNominations",
    method: "GET",
    path: "/nominations",
    summary: {
      vi: "Hồ sơ đề nghị: của mình (own), đang chờ liên minh của mình (waiting), hoặc mọi hồ sơ đang mở dành cho Ban TCCB (open). Trang sau: gửi lại next trong after",
      en: "Nominations: one’s own, those waiting for one’s alliance, or, for the desk, all that are open. For the next part send `next` as `after`; what a filter leaves out makes a part shorter",
    },
    for: "signed-in",
    params: z.strictObject({
      list: NominationsAnswer.shape.list.optional(),
      season: Slug.optional(),
      stage: z.union([z.literal("returned"), StageNameSchema]).optional(),
      province: z.string().max(80).optional(),
      overdue: z.literal("yes").optional(),
      frozen: z.literal("yes").optional(),
      after: z.string().max(2000).optional(),
    }),
    answer: NominationsAnswer,
    act: async ({ after, ...asked }, viewer) => {
      const list = listFor(viewer, asked.list);
      const filter = {
        season: asked.season ?? "",
        stage: asked.stage ?? "",
        province: asked.province ?? "",
        overdueOnly: asked.overdue === "yes",
        frozenOnly: asked.frozen === "yes",
      } satisfies DeskFilter;
      const [{ items, next }, seasons] = await Promise.all([
        pageOf(needs, viewer, list, filter, after),
        needs.registry.seasons(),
      ]);
      const ids = items.flatMap(({ nomination: { ownerId, holder } }) =>
        holder ? [ownerId, holder.organisationId] : [ownerId],
      );
      const organisations = await needs.registry.organisations([...new Set(ids)]);
      const row = nominationRow({ seasons, organisations, now: needs.clock.now() });
      return {
        list,
        items: items.map(({ nomination, holder, unreached }) => ({
          ...row(nomination, holder?.people),
          ...(unreached && { unreached: [...unreached] }),
        })),
        ...(next !== undefined && { next }),
      };
    },
  });

/** The list that was asked for, if it is theirs; else the one with which their pages begin. */
const listFor = (viewer: Viewer, asked: List | undefined): List => {
  const theirs: List[] = [
    ...(seatOf(viewer, ["officer"]) ? (["own"] as const) : []),
    ...(seatOf(viewer, ["reviewer"]) ? (["waiting"] as const) : []),
    ...(deskSeat(viewer) ? (["open"] as const) : []),
  ];
  const list = asked === undefined ? theirs[0] : theirs.find((one) => one === asked);
  if (list === undefined) throw new Forbidden("nominations");
  return list;
};

const pageOf = async (
  needs: Needs,
  viewer: Viewer,
  list: List,
  filter: DeskFilter,
  after: string | undefined,
): Promise<Page<Row>> => {
  if (list === "open") return listDesk(needs)(filter, after);
  const listed = list === "own" ? ownNominations : awaitedNominations;
  const { items, ...more } = await listed(needs)(viewer, after);
  const now = needs.clock.now();
  const fitting = items.filter((nomination) => fitsDeskFilter(nomination, filter, now));
  return { items: fitting.map((nomination) => ({ nomination })), ...more };
};

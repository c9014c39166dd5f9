import * as z from "zod";
import { NominationAnswer } from "../../schemas/api/nominations.ts";
import { Id, Language } from "../../schemas/primitives.ts";
import type { Amended } from "../../schemas/decision.ts";
import type { Viewer } from "../domain/frame.ts";
import { readStanding, type StandingNeeds } from "../acts/read-standing.ts";
import { decisionNumber, verifyPath, yearOf } from "../domain/decision/number.ts";
import { gapsOf } from "../domain/dossier/checklist.ts";
import type { NominationStanding } from "../domain/dossier/nomination-standing.ts";
import { ownerSeat } from "../domain/permissions.ts";
import { nominationRow } from "./nomination-row.ts";
import { operation } from "./operation.ts";

/** Where one nomination is, for those who may read it. */
export const showNomination = (needs: StandingNeeds) =>
  operation({
    name: "showNomination",
    method: "GET",
    path: "/nominations/{id}",
    summary: {
      vi: "Một hồ sơ: đang ở bước nào, với ai, từ khi nào, đến hạn nào, bước tiếp theo, lý do trả lại, giấy tờ còn thiếu, diễn biến",
      en: "One nomination: its stage, with whom, since when, until when, what comes next, why it came back, what is missing, its timeline",
    },
    for: "signed-in",
    params: z.strictObject({ id: Id, language: Language.default("vi") }),
    answer: NominationAnswer,
    act: async ({ id, language }, viewer) => {
      const standing = await readStanding(needs)(viewer, id, language);
      const { nomination, season, owner, holder, stops, list, story, amended } = standing;
      const place = nomination.holder && {
        id: nomination.holder.organisationId,
        name: holder?.place ?? "",
      };
      const row = nominationRow({
        seasons: [season],
        organisations: [owner, ...(place ? [place] : [])],
        now: needs.clock.now(),
      });
      return {
        ...row(nomination, holder?.person === undefined ? [] : [holder.person]),
        ...(nomination.state !== "closed" && {
          daysLeft: holder?.daysLeft,
          next: nextOf(standing),
        }),
        track: [...stops],
        endingReason: nomination.endingReason,
        returnReasons: nomination.state === "returned" ? nomination.returnReasons : [],
        missing: missingFor(viewer, standing),
        files: list.slots.flatMap(({ files }) => files),
        amendedBy: amended.map(relatedTo),
        timeline: story.map(({ lines, ...told }) => ({ ...told, lines: [...lines] })),
      };
    },
  });

const nextOf = ({ stops }: NominationStanding) => {
  const stage = stops.find(({ state }) => state === "todo")?.stage;
  return stage === "prepare" ? undefined : stage;
};

const missingFor = (viewer: Viewer, { nomination, list }: NominationStanding) => {
  const editable = nomination.state === "draft" || nomination.state === "returned";
  if (!editable || !ownerSeat(viewer, nomination)) return undefined;
  const gaps = gapsOf(list);
  return {
    fields: gaps.flatMap((gap) => (gap.kind === "text" ? [gap.field] : [])),
    papers: gaps.flatMap((gap) => (gap.kind === "slot" ? [gap.slot] : [])),
  };
};

const relatedTo = ({ act, number, date }: Amended) => ({
  ...{ act, date, number: decisionNumber(number) },
  path: verifyPath(number, yearOf(date)),
});

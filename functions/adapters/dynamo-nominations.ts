import { DossierFile, DossierVersion } from "../../schemas/dossier.ts";
import { NominationEvent } from "../../schemas/event.ts";
import { Nominated } from "../../schemas/nominated.ts";
import { Nomination } from "../../schemas/nomination.ts";
import { StageRecord } from "../../schemas/stage.ts";
import { linked } from "../domain/audit-chain.ts";
import type { Nominations } from "../ports.ts";
import { digest, keys, lists } from "./keys.ts";
import type { WorkTable, Write } from "./work-table.ts";

const pageSize = 50;

/** Where a nomination is listed: with its owner always, with holder, queue and desk while open. */
const listing = (nomination: Nomination) => ({
  placePK: lists.placeOfOwner(nomination.ownerId),
  placeSK: `${nomination.createdAt}#${nomination.id}`,
  ...(nomination.state !== "closed" &&
    nomination.holder && {
      holderPK: lists.holderOfSeat(nomination.holder),
      holderSK: `${nomination.due ?? "9999"}#${nomination.id}`,
      duePK: lists.dueOf("NOMINATIONS"),
      dueSK: `${nomination.due ?? "9999"}#${nomination.id}`,
    }),
  ...(nomination.state === "in-stage" && {
    queuePK: lists.queueOfStage(
      nomination.seasonId,
      nomination.route[nomination.current]?.name ?? "draft",
    ),
    queueSK: `${nomination.since}#${nomination.id}`,
  }),
});

const stageWrite = (stage: StageRecord): Write => ({
  put: {
    ...keys.stage(stage.nominationId, stage.visit),
    ...stage,
    version: stage.version + 1,
  },
  when: stage.version === 0 ? "absent" : { version: stage.version },
});

/** What reports count of a nomination, written when it was first sent in and whenever that changes. */
const nominatedWrite = (before: Nomination | undefined, after: Nomination): Write[] => {
  if (after.dossierVersion === 0) return [];
  const entry = Nominated.parse(after);
  const stood = before && before.dossierVersion > 0 ? Nominated.parse(before) : undefined;
  if (JSON.stringify(entry) === JSON.stringify(stood)) return [];
  return [{ put: { ...keys.nominated(after.seasonId, after.id), ...entry } }];
};

/** Nominations with their events, files, stages and dossier versions in one item collection each. */
export const dynamoNominations = (table: WorkTable): Nominations => ({
  find: (id) => table.get(Nomination, keys.nomination(id)),
  findMany: (ids) => table.getMany(Nomination, ids.map(keys.nomination)),

  save: async ({ before, after, events, stage, files = [], dossier }) => {
    const chained = linked(after, events, digest);
    const saved: Nomination = {
      ...after,
      version: (before?.version ?? 0) + 1,
      eventCount: after.eventCount + chained.length,
      chainHead: chained.at(-1)?.hash ?? after.chainHead,
    };
    await table.write([
      {
        put: { ...keys.nomination(saved.id), ...listing(saved), ...saved },
        when: before ? { version: before.version } : "absent",
      },
      ...nominatedWrite(before, saved),
      ...chained.map((event): Write => ({
        put: { ...keys.event(event.nominationId, event.number), ...event },
        when: "absent",
      })),
      ...(stage ? [stageWrite(stage)] : []),
      ...files.map((file): Write => ({
        put: { ...keys.file(file.nominationId, file.id), ...file },
      })),
      ...(dossier
        ? [
            {
              put: { ...keys.dossier(dossier.nominationId, dossier.number), ...dossier },
              when: "absent",
            } satisfies Write,
          ]
        : []),
    ]);
    return saved;
  },

  stage: (id, visit) => table.get(StageRecord, keys.stage(id, visit)),
  stagesOf: (nominations) =>
    table.getMany(
      StageRecord,
      nominations.map(({ id, visit }) => keys.stage(id, visit)),
    ),
  markResumed: (stage) =>
    table.write([
      {
        at: keys.stage(stage.nominationId, stage.visit),
        set: { resumed: true },
        when: "present",
      },
    ]),
  events: (id) =>
    table.all(NominationEvent, { partition: keys.nomination(id).PK, prefix: "EVENT#" }),
  files: async (id) => {
    const files = await table.all(DossierFile, {
      partition: keys.nomination(id).PK,
      prefix: "FILE#",
    });
    return files.sort((one, two) => (one.receivedAt < two.receivedAt ? -1 : 1));
  },
  dossier: (id, version) => table.get(DossierVersion, keys.dossier(id, version)),

  ofOwner: (ownerId, cursor) =>
    table.query(Nomination, {
      index: "byPlace",
      partition: lists.placeOfOwner(ownerId),
      newestFirst: true,
      limit: pageSize,
      cursor,
    }),
  heldBy: (seat, cursor) =>
    table.query(Nomination, {
      index: "byHolder",
      partition: lists.holderOfSeat(seat),
      limit: pageSize,
      cursor,
    }),
  inStage: (seasonId, stage, cursor) =>
    table.query(Nomination, {
      index: "byQueue",
      partition: lists.queueOfStage(seasonId, stage),
      limit: 100,
      cursor,
    }),
  ofSeason: (seasonId) =>
    table.all(Nominated, { partition: keys.season(seasonId).PK, prefix: "NOMINATED#" }),
  open: (cursor) =>
    table.query(Nomination, {
      index: "byDue",
      partition: lists.dueOf("NOMINATIONS"),
      limit: pageSize,
      cursor,
    }),
});

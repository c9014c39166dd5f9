import { digest } from "../../functions/adapters/keys.ts";
import { linked } from "../../functions/domain/audit-chain.ts";
import { StaleWrite } from "../../functions/domain/errors.ts";
import type { Nominations } from "../../functions/ports.ts";
import type { DossierFile, DossierVersion } from "../../schemas/dossier.ts";
import type { NominationEvent } from "../../schemas/event.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { StageRecord } from "../../schemas/stage.ts";

/** Nominations in maps, with the store's own conditions: a version that moved on is `StaleWrite`. */
export const nominationsInMemory = () => {
  const nominations = new Map<string, Nomination>();
  const events: NominationEvent[] = [];
  const files = new Map<string, DossierFile>();
  const stages = new Map<string, StageRecord>();
  const dossiers = new Map<string, DossierVersion>();
  const listed = (fits: (nomination: Nomination) => boolean) =>
    Promise.resolve({ items: [...nominations.values()].filter(fits) });

  const store: Nominations = {
    find: (id) => Promise.resolve(nominations.get(id)),
    findMany: (ids) => Promise.resolve(ids.flatMap((id) => nominations.get(id) ?? [])),
    save: ({ before, after, events: news, stage, files: changed = [], dossier }) => {
      const stands = nominations.get(after.id);
      const stageKey = `${after.id} ${stage?.visit ?? 0}`;
      const stageMoved =
        stage !== undefined && (stages.get(stageKey)?.version ?? 0) !== stage.version;
      const sealedBefore =
        dossier !== undefined && dossiers.has(`${dossier.nominationId} ${dossier.number}`);
      const stale = stands?.version !== before?.version || stageMoved || sealedBefore;
      if (stale) return Promise.reject(new StaleWrite(after.id));
      const chained = linked(after, news, digest);
      events.push(...chained);
      const saved = {
        ...after,
        version: (before?.version ?? 0) + 1,
        eventCount: after.eventCount + chained.length,
        chainHead: chained.at(-1)?.hash ?? after.chainHead,
      };
      nominations.set(after.id, saved);
      for (const file of changed) files.set(file.id, file);
      if (stage) stages.set(stageKey, { ...stage, version: stage.version + 1 });
      if (dossier) dossiers.set(`${dossier.nominationId} ${dossier.number}`, dossier);
      return Promise.resolve(saved);
    },
    stage: (id, visit) => Promise.resolve(stages.get(`${id} ${visit}`)),
    stagesOf: (open) =>
      Promise.resolve(open.flatMap(({ id, visit }) => stages.get(`${id} ${visit}`) ?? [])),
    markResumed: (stage) => {
      const key = `${stage.nominationId} ${stage.visit}`;
      const found = stages.get(key);
      if (found) stages.set(key, { ...found, resumed: true });
      return Promise.resolve();
    },
    events: (id) => Promise.resolve(events.filter(({ nominationId }) => nominationId === id)),
    files: (id) =>
      Promise.resolve([...files.values()].filter(({ nominationId }) => nominationId === id)),
    dossier: (id, version) => Promise.resolve(dossiers.get(`${id} ${version}`)),
    ofOwner: (ownerId) => listed((nomination) => nomination.ownerId === ownerId),
    heldBy: ({ role, organisationId }) =>
      listed(
        ({ holder, state }) =>
          state !== "closed" && holder?.role === role && holder.organisationId === organisationId,
      ),
    inStage: (seasonId, stage) =>
      listed(
        (nomination) =>
          nomination.seasonId === seasonId && nomination.route[nomination.current]?.name === stage,
      ),
    ofSeason: (seasonId) =>
      Promise.resolve(
        [...nominations.values()].filter(
          (one) => one.seasonId === seasonId && one.dossierVersion > 0,
        ),
      ),
    open: () => listed(({ state, holder }) => state !== "closed" && holder !== undefined),
  };
  return store;
};

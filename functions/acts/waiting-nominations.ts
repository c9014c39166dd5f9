import type { Nomination } from "../../schemas/nomination.ts";
import type { Season } from "../../schemas/registry.ts";
import type { Session } from "../../schemas/session.ts";
import { stageOfBody, type SessionBody } from "../domain/votes/session-body.ts";
import type { Nominations, Sessions } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "inStage">;
  readonly sessions: Pick<Sessions, "find" | "ofSeason">;
};

/** What a body may put on a list, and the sessions that it had in the season. */
export type Waiting = {
  readonly nominations: readonly Nomination[];
  /** Nominations that lie before a session which is not over, with what that is called. */
  readonly elsewhere: readonly { readonly nomination: Nomination; readonly title: string }[];
  readonly earlier: readonly Session[];
};

/** The nominations that wait for a body, and apart from them those that a session has already. */
export const waitingNominations =
  ({ nominations, sessions }: Needs) =>
  async (season: Season, body: SessionBody): Promise<Waiting> => {
    const clusterId = body.kind === "cluster" ? body.cluster.id : undefined;
    const heads = (await sessions.ofSeason(season.id)).filter(
      (head) => head.body === body.kind && head.clusterId === clusterId,
    );
    const found = await fewAtOnce(heads, ({ id }) => sessions.find(id));
    const earlier = found.filter((session) => session !== undefined);
    const taken = new Map(
      earlier
        .filter(({ state }) => state === "open" || state === "tied" || state === "counted")
        .flatMap(({ candidates, title }) =>
          candidates.map(({ nominationId }) => [nominationId, title] as const),
        ),
    );
    const all = (await wholeQueue(nominations, season.id, body)).filter(
      (nomination) =>
        nomination.dossierHash !== undefined &&
        (clusterId === undefined || nomination.clusterId === clusterId),
    );
    return {
      earlier,
      nominations: all.filter(({ id }) => !taken.has(id)),
      elsewhere: all.flatMap((nomination) => {
        const title = taken.get(nomination.id);
        return title === undefined ? [] : [{ nomination, title }];
      }),
    };
  };

const wholeQueue = async (
  nominations: Needs["nominations"],
  seasonId: string,
  body: SessionBody,
): Promise<Nomination[]> => {
  const all: Nomination[] = [];
  let cursor: string | undefined;
  do {
    const part = await nominations.inStage(seasonId, stageOfBody(body), cursor);
    all.push(...part.items);
    cursor = part.next;
  } while (cursor !== undefined);
  return all;
};

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoSessions } from "../../../functions/adapters/dynamo-sessions.ts";
import { dynamoWorkTable } from "../../../functions/adapters/work-table.ts";
import { StaleWrite } from "../../../functions/domain/errors.ts";
import type { Sessions } from "../../../functions/ports.ts";
import type { CandidateResult, Session } from "../../../schemas/session.ts";
import { aCandidate, anId, aSession, aVoter } from "../../support/a-session.ts";
import { embeddedStores } from "../../support/embedded-stores.ts";

let stores: Awaited<ReturnType<typeof embeddedStores>>;
let sessions: Sessions;

beforeAll(async () => {
  stores = await embeddedStores();
  sessions = dynamoSessions(dynamoWorkTable(stores.tableName));
});
afterAll(() => stores.close());

const resultOf = (session: Session): Session["results"][number] => ({
  round: 1,
  members: 15,
  mayVote: 15,
  present: 15,
  quorum: 10,
  quorate: true,
  digest: "a".repeat(64),
  countedAt: session.closesAt,
  candidates: session.candidates.map((candidate): CandidateResult => ({
    nominationId: candidate.nominationId,
    name: candidate.name,
    award: candidate.award,
    agree: 12,
    disagree: 1,
    returned: 2,
    abstain: 0,
    recused: 0,
    absent: 0,
    members: 15,
    basis: 15,
    needed: 12,
    unanimous: false,
    outcome: "chosen",
    why: "passed",
    reasons: ["Đề nghị bổ sung số liệu doanh thu. ".repeat(14)],
    entries: Array.from({ length: 15 }, (_, at) => ({
      code: `ABCDEFGH${String(at).padStart(2, "2")}`,
      choice: "agree",
    })),
  })),
});

describe("sessions in the work table", () => {
  it("come back as they were, with 419 nominees and what 15 members voted on each", async () => {
    const session = aSession(
      {},
      {
        id: anId("s", 419),
        electorate: Array.from({ length: 15 }, (_, at) =>
          aVoter(
            at,
            Array.from({ length: 60 }, (_, nominee) => nominee + at),
          ),
        ),
        candidates: Array.from({ length: 419 }, (_, at) =>
          aCandidate(at, { name: "Hợp tác xã Dịch vụ Nông nghiệp ".repeat(6) }),
        ),
      },
    );
    const opened = await sessions.save(session);
    expect(await sessions.find(session.id)).toEqual({ ...session, version: 1 });
    const counted = await sessions.save({
      ...opened,
      state: "counted",
      taskToken: "a token",
      results: [resultOf(session)],
    });
    expect(counted.version).toBe(2);
    expect(await sessions.find(session.id)).toEqual(counted);
  });

  it("are written by one of two who read the same", async () => {
    const saved = await sessions.save(aSession({}, { id: anId("s", 2) }));
    await expect(sessions.save(aSession({}, { id: anId("s", 2) }))).rejects.toThrow(StaleWrite);
    await sessions.save({ ...saved, title: "Lần một" });
    await expect(sessions.save({ ...saved, title: "Lần hai" })).rejects.toThrow(StaleWrite);
    expect((await sessions.find(saved.id))?.title).toBe("Lần một");
  });

  it("are listed by season, and while their workflow runs", async () => {
    const season = { seasonId: "nam-2021" };
    const early = aSession(
      {},
      { ...season, id: anId("s", 3), opensAt: "2021-01-01T01:00:00.000Z" },
    );
    const late = aSession({}, { ...season, id: anId("s", 4), state: "announced" });
    await sessions.save(early);
    await sessions.save(late);
    expect((await sessions.ofSeason("nam-2021")).map(({ id }) => id)).toEqual([late.id, early.id]);
    const unfinished = (await sessions.unfinished()).map(({ id }) => id);
    expect(unfinished).toContain(early.id);
    expect(unfinished).not.toContain(late.id);
  });

  it("do not exist before they are opened", async () => {
    expect(await sessions.find(anId("s", 9999))).toBeUndefined();
  });
});

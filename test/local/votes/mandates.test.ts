import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoBallotBoxes } from "../../../functions/adapters/dynamo-ballot-boxes.ts";
import { dynamoMandates } from "../../../functions/adapters/dynamo-mandates.ts";
import { systemRandom } from "../../../functions/adapters/system.ts";
import type { BallotBoxes, Mandates } from "../../../functions/ports.ts";
import type { CastFor, Mandate } from "../../../schemas/ballot-box.ts";
import { anId } from "../../support/a-session.ts";
import { embeddedStores } from "../../support/embedded-stores.ts";

const now = "2022-10-12T03:00:00.000Z";
const closesAt = "2022-10-16T10:00:00.000Z";

let stores: Awaited<ReturnType<typeof embeddedStores>>;
let boxes: BallotBoxes;
let mandates: Mandates;
let number = 0;

beforeAll(async () => {
  stores = await embeddedStores();
  boxes = dynamoBallotBoxes(stores.ballotTableName);
  mandates = dynamoMandates(stores.ballotTableName);
});
afterAll(() => stores.close());

const openBox = async () => {
  const sessionId = anId("s", ++number);
  await boxes.open({ sessionId, round: 1, state: "open", closesAt, members: 5, cast: 0 });
  const mandate = (memberId: string, deputyId: string): Mandate => ({
    ...{ sessionId, round: 1, id: systemRandom.receipt().toLowerCase(), memberId, deputyId },
    ...{ name: "Người Thay", position: "Phó ban", email: `${deputyId}@vca.example` },
    recusedFrom: [],
  });
  return {
    sessionId,
    mandate,
    cast: (personId: string, how?: CastFor) =>
      boxes.cast(
        { sessionId, round: 1, id: systemRandom.token(), envelope: "sealed" },
        personId,
        now,
        how,
      ),
    /** Names as the act does: judged anew while others change the seating. */
    name: async (memberId: string, deputyId: string) => {
      for (;;) {
        const seen = (await boxes.find(sessionId, 1))?.seating ?? 0;
        const outcome = await mandates.name(mandate(memberId, deputyId), now, seen);
        if (outcome !== "changed") return outcome;
      }
    },
  };
};

const scan = {
  ...{
    id: anId("f", 1),
    name: "y-kien.pdf",
    size: 9,
    type: "pdf" as const,
    mediaType: "application/pdf",
  },
  ...{ sha256: "a".repeat(64), pages: 1, key: "dossiers/x", versionId: "v" },
};
const written: CastFor = { by: "written", scan, enteredBy: "desk" };
const deputy = (deputyId: string): CastFor => ({ by: "deputy", deputyId });

describe("a member and a deputy", () => {
  it("have one ballot between them, whoever of the two comes first", async () => {
    const { sessionId, cast, name } = await openBox();
    expect(await name("lan", "minh")).toBe("done");
    expect(await cast("lan")).toEqual({ outcome: "deputed" });
    expect(await cast("lan", deputy("stranger"))).toEqual({ outcome: "mandate-ended" });
    expect(await cast("lan", deputy("minh"))).toMatchObject({ outcome: "cast", cast: 1 });
    expect(await cast("lan", deputy("minh"))).toEqual({ outcome: "already-cast" });
    expect(await cast("lan")).toEqual({ outcome: "already-cast" });
    expect(await boxes.tookPart(sessionId, 1)).toEqual([
      { sessionId, round: 1, personId: "lan", how: deputy("minh") },
    ]);
  });

  it("leave one standing when the member votes at the moment of naming", async () => {
    const { sessionId, cast, name } = await openBox();
    const members = Array.from({ length: 12 }, (_, at) => `member-${at}`);
    const outcomes = await Promise.all(
      members.map((member) => Promise.all([cast(member), name(member, `deputy-of-${member}`)])),
    );
    for (const [voted, named] of outcomes) {
      expect([
        ["cast", "already-cast"],
        ["deputed", "done"],
      ]).toContainEqual([voted.outcome, named]);
    }
    const cast1 = outcomes.filter(([{ outcome }]) => outcome === "cast").length;
    expect(await boxes.find(sessionId, 1)).toMatchObject({ cast: cast1 });
    expect(await mandates.all(sessionId, 1)).toHaveLength(members.length - cast1);
  });

  it("leave one standing when the mandate is taken back at the moment of the deputy's vote", async () => {
    const { sessionId, cast, name } = await openBox();
    for (let at = 0; at < 8; at += 1) {
      const member = `member-${at}`;
      await name(member, `deputy-${at}`);
      const given = (await mandates.find(sessionId, 1, member))!;
      const [voted, ended] = await Promise.all([
        cast(member, deputy(`deputy-${at}`)),
        mandates.end(given, now),
      ]);
      expect([
        ["cast", "already-cast"],
        ["mandate-ended", "done"],
      ]).toContainEqual([voted.outcome, ended]);
      expect((await boxes.marker(sessionId, 1, member)) === undefined).toBe(ended === "done");
    }
  });

  it("end with the member's own ballot once the mandate is taken back, and may begin anew", async () => {
    const { sessionId, cast, name } = await openBox();
    expect(await name("lan", "minh")).toBe("done");
    const given = (await mandates.find(sessionId, 1, "lan"))!;
    expect(await mandates.end(given, now)).toBe("done");
    expect(await mandates.end(given, now)).toBe("stands");
    expect(await cast("lan", deputy("minh"))).toEqual({ outcome: "mandate-ended" });
    expect(await name("lan", "minh")).toBe("done");
    expect(await mandates.end(given, now)).toBe("stands");
  });
});

describe("a deputy", () => {
  it("stands in for one member only, and a member has one deputy only", async () => {
    const { name } = await openBox();
    expect(await name("lan", "minh")).toBe("done");
    expect(await name("hoa", "minh")).toBe("taken");
    expect(await name("lan", "an")).toBe("stands");
  });

  it("is not named after the vote, nor once the box is closed", async () => {
    const { sessionId, cast, name, mandate } = await openBox();
    await cast("lan");
    expect(await name("lan", "minh")).toBe("already-cast");
    await name("hoa", "binh");
    const given = (await mandates.find(sessionId, 1, "hoa"))!;
    expect(await mandates.name(mandate("an", "chi"), closesAt, 1)).toBe("changed");
    await boxes.close(sessionId, 1, now);
    expect(await mandates.name(mandate("an", "chi"), now, 1)).toBe("changed");
    expect(await mandates.end(given, now)).toBe("closed");
  });
});

describe("a written opinion", () => {
  it("and a ballot by link are one ballot, whichever of many comes first", async () => {
    const { sessionId, cast } = await openBox();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) => cast("lan", at % 2 === 0 ? written : undefined)),
    );
    expect(outcomes.filter(({ outcome }) => outcome === "cast")).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === "already-cast")).toHaveLength(19);
    expect(await boxes.sealed(sessionId, 1)).toHaveLength(1);
  });

  it("keeps its scan beside the marker, and is refused while a deputy stands", async () => {
    const { sessionId, cast, name } = await openBox();
    expect(await cast("lan", written)).toMatchObject({ outcome: "cast" });
    expect(await boxes.marker(sessionId, 1, "lan")).toMatchObject({ how: written });
    await name("hoa", "minh");
    expect(await cast("hoa", written)).toEqual({ outcome: "deputed" });
  });
});

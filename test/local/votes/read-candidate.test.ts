import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotFound } from "../../../functions/domain/errors.ts";
import { readCandidate } from "../../../functions/http/read-candidate.ts";
import type { AcceptedFile } from "../../../schemas/dossier.ts";
import { anId } from "../../support/a-session.ts";
import { linkVisit, voteWorld } from "../../support/vote-world.ts";

let world: Awaited<ReturnType<typeof voteWorld>>;
const id = anId("n", 1);

const aFile = (number: number, name: string): AcceptedFile => ({
  id: anId("f", number),
  nominationId: id,
  slot: "achievement-report",
  name,
  size: 1000,
  receivedAt: "2022-09-01T01:00:00.000Z",
  state: "accepted",
  type: "pdf",
  mediaType: "application/pdf",
  sha256: "a".repeat(64),
  pages: 3,
  key: `dossiers/${id}/${anId("f", number)}`,
  versionId: `version ${number}`,
  removed: number === 1,
});

beforeAll(async () => {
  world = await voteWorld();
  const before = await world.nominate(1, "kon-tum");
  await world.needs.nominations.save({
    before,
    after: before,
    events: [],
    files: [aFile(1, "bao-cao.pdf"), aFile(2, "ban-moi.pdf")],
    dossier: {
      nominationId: id,
      number: 1,
      hash: before.dossierHash!,
      nomineeName: before.nominee.name,
      achievements: "Doanh thu tăng 20%",
      earlierAwards: "",
      fileIds: [anId("f", 1)],
      submittedAt: before.createdAt,
    },
  });
  await world.open(1);
  await world.steps.invite({ sessionId: anId("s", 1), round: 1, taskToken: "one" });
});
afterAll(() => world.close());

const read = (params: Record<string, string>) =>
  readCandidate({
    ...world.needs,
    dossierFiles: { viewUrl: (file) => Promise.resolve(`https://store/${file.versionId}`) },
  })({ ...linkVisit(world.ballotToken("an-gia-lai")), params });

describe("a nominee's dossier behind a ballot link", () => {
  it("is the version that the list was fixed with, with its awards on record", async () => {
    const { status, body } = await read({ id });
    expect(status).toBe(200);
    expect(body).toContain("Doanh thu tăng 20%");
    expect(body).toContain("bao-cao.pdf");
    expect(body).not.toContain("ban-moi.pdf");
    expect(body).toContain("Đã được tặng 1 lần: Bằng khen của Ban Chấp hành");
  });

  it("opens a file of that version at the store, and no other", async () => {
    const opened = await read({ id, file: anId("f", 1) });
    expect([opened.status, opened.headers?.["location"]]).toEqual([303, "https://store/version 1"]);
    await expect(read({ id, file: anId("f", 2) })).rejects.toThrow(NotFound);
  });

  it("is not found for a nominee who is not on the list", async () => {
    await expect(read({ id: anId("n", 2) })).rejects.toThrow(NotFound);
  });
});

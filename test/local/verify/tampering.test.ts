import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { boxKeys } from "../../../functions/adapters/ballot-keys.ts";
import { digest, keys } from "../../../functions/adapters/keys.ts";
import { sealBallot } from "../../../functions/adapters/seal-ballot.ts";
import { signPdf } from "../../../functions/adapters/signature/sign-pdf.ts";
import { canonical, chainStart, linked } from "../../../functions/domain/audit-chain.ts";
import { product } from "../../../infra/local/product.ts";
import type { Ballot } from "../../../schemas/session.ts";
import { anId } from "../../support/a-session.ts";
import { keyInMemory } from "../../functions/paper/key-in-memory.ts";
import { aDecidedSeason } from "./a-decided-season.ts";

let season: Awaited<ReturnType<typeof aDecidedSeason>>;

beforeAll(async () => {
  season = await aDecidedSeason();
});
afterEach(() => season.putRight());
afterAll(async () => {
  await season.close();
  await season.remove();
});

const sessionId = anId("s", 1);
const box = boxKeys(sessionId, 1);
const ballotOf = (answers: Ballot["answers"]): Ballot => ({
  ...{ sessionId, round: 1, receipt: "ZZZZZZZZZZZZZZZZ", answers },
});
const all = (choice: "agree" | "disagree") =>
  [1, 2, 3].map((number) => ({ nominationId: anId("n", number), choice }));

const sealed = async () => (await season.needs.ballotBoxes.sealed(sessionId, 1))[0]!;
const envelope = async (ballot: Ballot, round = 1) => {
  const session = (await season.needs.sessions.find(sessionId))!;
  const key = session.keys.find((one) => one.round === round)!;
  return sealBallot(ballot, key.publicKey, 3);
};

describe("a ballot", () => {
  it("that was removed is noticed", async () => {
    const { id } = await sealed();
    await season.tamper("ballots", box.ballot(id), () => undefined);
    expect(await season.differences()).toEqual(
      expect.arrayContaining([
        "sealed ballots: the record says 5, but it is 4",
        "present: the record says 5, but it is 4",
      ]),
    );
  });

  it("that was removed with a marker and the count is noticed", async () => {
    const { id } = await sealed();
    await season.tamper("ballots", box.ballot(id), () => undefined);
    await season.tamper("ballots", box.marker("voter-2"), () => undefined);
    await season.tamper("ballots", box.box, (item) => ({ ...item, cast: 4 }));
    expect(await season.differences()).toEqual(
      expect.arrayContaining([
        "ballots counted: the record says 5, but it is 4",
        "the markers are not of the voters who were counted",
      ]),
    );
  });

  it("that was added is seen, with a marker and the count raised too", async () => {
    const item = {
      sessionId,
      round: 1,
      id: "zz",
      envelope: await envelope(ballotOf(all("agree"))),
    };
    await season.tamper("ballots", box.ballot("zz"), () => item);
    const alone = await season.differences();
    expect(alone).toContain("sealed ballots: the record says 5, but it is 6");
    const marker = { sessionId, round: 1, personId: "voter-6" };
    await season.tamper("ballots", box.marker("voter-6"), () => marker);
    await season.tamper("ballots", box.box, (one) => ({ ...one, cast: 6 }));
    expect(await season.differences()).toEqual(
      expect.arrayContaining([
        "ballots counted: the record says 5, but it is 6",
        "HTX số 2: 1 votes on ballots are not published",
      ]),
    );
  });

  it("that was changed for another is seen", async () => {
    const { id } = await sealed();
    const forged = await envelope(ballotOf(all("disagree")));
    await season.tamper("ballots", box.ballot(id), (item) => ({
      ...item,
      envelope: forged,
    }));
    const differences = await season.differences(sessionId);
    expect(differences).toContain("HTX số 2: 1 published votes are on no ballot");
    expect(differences.some((one) => one.startsWith("HTX số 2, agree: the record says 5"))).toBe(
      true,
    );
  });

  it("that was put under another id, so that its voter does not find it, is seen", async () => {
    const { id, envelope: content } = await sealed();
    await season.tamper("ballots", box.ballot(id), () => undefined);
    const moved = { sessionId, round: 1, id: "elsewhere", envelope: content };
    await season.tamper("ballots", box.ballot("elsewhere"), () => moved);
    expect(await season.differences(sessionId)).toEqual([
      "1 ballots lie where their own receipts would not find them",
    ]);
  });

  it("of which one bit was changed is seen, and the others are counted", async () => {
    const { id } = await sealed();
    await season.tamper("ballots", box.ballot(id), (item) => {
      const bytes = Buffer.from(String(item["envelope"]), "base64");
      bytes[400] = (bytes[400] ?? 0) ^ 1;
      return { ...item, envelope: bytes.toString("base64") };
    });
    expect(await season.differences()).toContain(
      "1 sealed ballots do not open with the key of the round: altered or foreign",
    );
  });
});

describe("a marker", () => {
  it("that was moved to a member who did not vote is seen", async () => {
    await season.tamper("ballots", box.marker("voter-2"), () => undefined);
    const marker = { sessionId, round: 1, personId: "voter-6" };
    await season.tamper("ballots", box.marker("voter-6"), () => marker);
    expect(await season.differences()).toEqual([
      "the markers are not of the voters who were counted",
    ]);
  });

  it("that was moved from a recused member shows in what was answered, too", async () => {
    await season.tamper("ballots", box.marker("voter-1"), () => undefined);
    const marker = { sessionId, round: 1, personId: "voter-6" };
    await season.tamper("ballots", box.marker("voter-6"), () => marker);
    expect(await season.differences()).toContain(
      "the ballots answer other nominees than the marked voters may vote on",
    );
  });

  it("that was moved in its key alone is seen", async () => {
    await season.tamper("ballots", box.marker("voter-2"), () => undefined);
    const marker = { sessionId, round: 1, personId: "voter-2" };
    await season.tamper("ballots", box.marker("voter-6"), () => marker);
    expect(await season.differences()).toContain(
      "1 voter markers lie where another person's belongs",
    );
  });

  it("of a stranger is seen", async () => {
    await season.tamper("ballots", box.marker("voter-9"), () => ({
      ...{ sessionId, round: 1, personId: "voter-9" },
    }));
    expect(await season.differences()).toEqual(
      expect.arrayContaining([
        "voter markers: the record says 5, but it is 6",
        "1 voter markers are of nobody who may vote",
      ]),
    );
  });
});

describe("the electorate", () => {
  const electorate = keys.sessionPart(sessionId, "ELECTORATE#000");

  it("in which somebody who did not vote was replaced is seen", async () => {
    await season.tamper("work", electorate, (item) => ({
      ...item,
      things: (item["things"] as Record<string, unknown>[]).map((one) =>
        one["personId"] === "voter-6" ? { ...one, personId: "voter-9" } : one,
      ),
    }));
    expect(await season.differences(sessionId)).toEqual([
      "the members or nominees are not those who were counted",
    ]);
  });
});

describe("a box", () => {
  it("that was opened again is not looked into", async () => {
    await season.tamper("ballots", box.box, (one) => ({ ...one, state: "open" }));
    expect(await season.differences()).toEqual(["the box is open, and yet a result is recorded"]);
  });
});

describe("a result", () => {
  const part = keys.sessionPart(sessionId, "RESULTS#1#000");

  it("with one vote more is seen, even when its digest was made anew", async () => {
    const more = (item: Record<string, unknown>) => {
      const [first, ...rest] = item["things"] as Record<string, unknown>[];
      return { ...item, things: [{ ...first, agree: Number(first!["agree"]) + 1 }, ...rest] };
    };
    await season.tamper("work", part, more);
    const { digest: _digest, ...result } = (await season.needs.sessions.find(sessionId))!
      .results[0]!;
    const forged = digest(canonical(result));
    await season.tamper("work", keys.session(sessionId), (item) => ({
      ...item,
      results: (item["results"] as object[]).map((one) => ({ ...one, digest: forged })),
    }));
    const found = await season.differences();
    expect(found).toEqual(
      expect.arrayContaining([
        "HTX số 1, agree: the record says 5, but it is 4",
        "HTX số 1, agree in the chain: the record says 4, but it is 5",
      ]),
    );
    expect(found.some((one) => one.startsWith("tally digest: "))).toBe(true);
  });

  it("that cannot be read is a difference", async () => {
    await season.tamper("work", part, (item) => ({ ...item, things: "none" }));
    expect(await season.differences()).toContain(
      "the session cannot be read as it was written (ZodError)",
    );
  });
});

describe("an event", () => {
  const id = anId("n", 2);

  it("that was changed breaks the chain", async () => {
    await season.tamper("work", keys.event(id, 2), (item) => ({
      ...item,
      at: "2022-10-02T01:00:00.000Z",
    }));
    expect(await season.differences()).toContain(`HTX số 2 (${id}): the chain breaks at event 2`);
  });

  it("that was cut off the end is noticed", async () => {
    const { eventCount } = (await season.needs.nominations.find(id))!;
    await season.tamper("work", keys.event(id, eventCount), () => undefined);
    expect(await season.differences(id)).toContain(
      `HTX số 2 (${id}): events: the record says ${eventCount}, but it is ${eventCount - 1}`,
    );
  });

  it("that was changed with every hash after it shows in the decision", async () => {
    const events = await season.needs.nominations.events(id);
    const forged = linked(
      { id, eventCount: 0, chainHead: chainStart },
      events.map((event) => ({
        ...event,
        at: event.number === 1 ? "2022-09-01T00:00:00.000Z" : event.at,
      })),
      digest,
    );
    for (const event of forged) {
      await season.tamper("work", keys.event(id, event.number), (item) => ({
        ...item,
        ...event,
      }));
    }
    const chainHead = forged.at(-1)!.hash;
    await season.tamper("work", keys.nomination(id), (item) => ({ ...item, chainHead }));
    expect(await season.differences(id)).toEqual([]);
    const found = await season.differences();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^audit digest: /);
  });
});

describe("a dossier", () => {
  it("of which a word was changed no longer fits its seal", async () => {
    await season.tamper("work", keys.dossier(anId("n", 1), 1), (item) => ({
      ...item,
      achievements: "Rất tốt",
    }));
    const found = await season.differences();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^HTX số 1 \(n-0000000000000001\), dossier 1: seal: /);
  });
});

describe("a decision", () => {
  it("that was approved over another draft is seen", async () => {
    await season.tamper("work", keys.decision(season.decisionId), (item) => ({
      ...item,
      approval: { ...Object(item["approval"]), draft: "0".repeat(64) },
    }));
    const [difference, ...others] = await season.differences();
    expect(others).toEqual([]);
    expect(difference).toContain(`SHA-256 of the draft: the record says ${"0".repeat(64)}`);
  });

  it("that honours another than was chosen is seen", async () => {
    await season.tamper("work", keys.decision(season.decisionId), (item) => ({
      ...item,
      awardees: (item["awardees"] as object[]).map((one, at) =>
        at === 0 ? { ...one, nominationId: anId("n", 3) } : one,
      ),
    }));
    expect((await season.differences()).some((one) => one.endsWith("was not chosen"))).toBe(true);
  });

  it("whose number leads elsewhere is found, and the gap with it", async () => {
    await season.tamper("work", keys.issued(1, 2022), () => undefined);
    expect(await season.differences()).toEqual(["01/QĐ-LMHTXVN is a gap: it leads to no decision"]);
  });

  it("that bears a number of another is seen", async () => {
    const other = anId("d", 7);
    const item = (await season.needs.decisions.find(season.decisionId))!;
    const copy = { placePK: "DECISIONS#nam-2022", placeSK: `x#${other}`, ...item, id: other };
    await season.tamper("work", keys.decision(other), () => copy);
    const found = await season.differences();
    expect(found.some((one) => one.startsWith("01/QĐ-LMHTXVN is borne by"))).toBe(true);
  });
});

describe("an archived PDF", () => {
  const file = async () => (await season.needs.decisions.find(season.decisionId))!.file!;
  const bytesOf = async () => season.needs.archive.read(await file());

  /** Puts other bytes beside the archived ones, and has the record lead to them. */
  const replaced = async (bytes: Uint8Array, alsoDigest: boolean) => {
    const { key } = await file();
    const { VersionId: versionId } = await new S3Client({}).send(
      new PutObjectCommand({ Bucket: product.buckets.decisions, Key: key, Body: bytes }),
    );
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await season.tamper("work", keys.decision(season.decisionId), (item) => ({
      ...item,
      file: {
        ...(item["file"] as object),
        versionId,
        ...(alsoDigest && { sha256, size: bytes.length }),
      },
    }));
  };
  const flipped = async (at: number) => {
    const bytes = Uint8Array.from(await bytesOf());
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };

  it("with one byte changed is seen by digest and signature", async () => {
    await replaced(await flipped(2000), false);
    const found = await season.differences();
    expect(found[0]).toMatch(/^SHA-256 of the PDF: /);
    expect(found).toContain("the signature does not fit the signed bytes");
  });

  it("with one byte changed is seen by its signature when the record was changed too", async () => {
    await replaced(await flipped(2000), true);
    expect(await season.differences()).toContain("the signature does not fit the signed bytes");
  });

  it("with something added after the signature is seen", async () => {
    const bytes = Buffer.concat([await bytesOf(), Buffer.from("\n% added")]);
    await replaced(bytes, true);
    expect(await season.differences()).toEqual(["the signature does not cover the whole file"]);
  });

  it("signed by another key is seen", async () => {
    const bytes = await signPdf({
      ...{ pdf: await bytesOf(), signer: keyInMemory(3072) },
      ...{ at: "2022-10-20T03:00:00.000Z", name: "Kẻ khác" },
      reason: "Quyết định số 01/QĐ-LMHTXVN, 2022-10-20T03:00:00.000Z",
    });
    await replaced(bytes, true);
    expect(await season.differences()).toEqual(["the key that signed is not the system's"]);
  });

  it("signed by the system for another decision is seen", async () => {
    const bytes = await season.needs.sign({
      ...{ bytes: await bytesOf(), at: "2022-10-20T03:00:00.000Z" },
      reason: "Ban hành Quyết định số 02/QĐ-LMHTXVN, 2022-10-21T03:00:00.000Z",
    });
    await replaced(bytes, true);
    expect(await season.differences()).toEqual([
      "the signature names another number",
      "the signature names another approval",
    ]);
  });

  it("changed on the disk itself is not read as if nothing were", async () => {
    const objects = join(season.folder, "s3", "objects");
    const sha256 = (await file()).sha256;
    const name = (await readdir(objects)).find((one) => one === sha256)!;
    const before = await readFile(join(objects, name));
    await writeFile(join(objects, name), await flipped(2000));
    try {
      expect((await season.differences()).length).toBeGreaterThan(0);
    } finally {
      await writeFile(join(objects, name), before);
    }
    expect(await season.differences()).toEqual([]);
  });
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { digest } from "../../functions/adapters/keys.ts";
import { brokenAt } from "../../functions/domain/audit-chain.ts";
import { mailsTo } from "../../infra/local/demo/acts/mailbox.ts";
import { readNominees } from "../../infra/local/demo/dossiers/nominee-facts.ts";
import { Decision } from "../../schemas/decision.ts";
import { NominationEvent } from "../../schemas/event.ts";
import { aFolder } from "../local/host/a-host.ts";
import { aProcess } from "../local/host/a-process.ts";
import { aSeason, type Item } from "./a-season.ts";

const program = [process.execPath, join(import.meta.dirname, "play-process.ts")];

/** Numbers that look random and are the same in every run. */
const seeded = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/** How many requests the host has answered, over all its lives. */
const answered = async (folder: string) => {
  const text = await readFile(join(folder, "logs/requests.jsonl"), "utf8").catch(() => "");
  return text.split("\n").filter((line) => !line.includes("/_local")).length;
};

/** Plays until some more requests are answered, then kills: the whole tree, or the host alone. */
const cutOff = async (folder: string, requests: number, what: "tree" | "host") => {
  await using play = aProcess(program, { DATA_DIR: folder });
  const end = (await answered(folder)) + requests;
  let over: number | null | undefined;
  void play.exited.then((code) => (over = code));
  while (over === undefined && (await answered(folder)) < end) await pause(10);
  expect([over, play.warned()]).toEqual([undefined, ""]);
  // What is left of the tree is killed at the end of this block.
  if (what === "host") await play.kill("SIGKILL");
};

const playedOut = async (folder: string) => {
  await using play = aProcess(program, { DATA_DIR: folder });
  expect([await play.exited, play.warned()]).toEqual([0, ""]);
  expect(play.said()).toMatch(/played\n$/);
};

const of = (items: readonly Item[], kind: string) => items.filter(({ PK }) => PK.startsWith(kind));

it("loses nothing and does nothing twice when it is killed three times in the middle of a season", async () => {
  await using folder = await aFolder();
  const random = seeded(20_221_031);
  for (const what of ["tree", "host", "tree"] as const) {
    await cutOff(folder.path, 25 + Math.floor(random() * 60), what);
  }
  await playedOut(folder.path);

  await using season = await aSeason({ dataDir: folder.path });
  const items = await season.items("work");
  const decisions = items.filter(({ SK }) => SK === "DECISION").map((item) => Decision.parse(item));
  expect(decisions).toMatchObject([{ number: 1, state: "published" }]);
  const chosen = readNominees().filter(({ standing }) => standing === "put-forward");
  expect(decisions[0]?.awardees.map(({ nominee }) => nominee.name).sort()).toEqual(
    chosen.map(({ name }) => name).sort(),
  );
  expect(of(items, "ISSUED#").map(({ PK }) => PK)).toEqual(["ISSUED#2022#000001"]);

  const records = of(items, "MAIL#");
  // A receipt is known to nobody but the voter's page and mail, so a kill between the two loses it.
  const pending = records.filter(({ state }) => state === "pending");
  expect(pending.filter(({ kind }) => kind !== "ballot-receipt")).toEqual([]);
  const mails = await mailsTo(season.url, "");
  expect(mails.length).toBeLessThanOrEqual(records.length);
  expect(mails.length).toBeGreaterThanOrEqual(records.length - pending.length);

  const ways = Map.groupBy(
    items.filter(({ SK }) => SK.startsWith("EVENT#")).map((item) => NominationEvent.parse(item)),
    ({ nominationId }) => nominationId,
  );
  expect(ways.size).toBe(6);
  const once = ["drafted", "submitted", "decided", "not-chosen", "closed", "resubmitted"];
  for (const events of ways.values()) {
    expect(brokenAt(events, digest)).toBeUndefined();
    const kinds = events.map(({ kind }) => kind);
    for (const kind of once) expect(kinds.filter((one) => one === kind).length).toBeLessThan(2);
    const opened = events.filter(({ kind }) => kind === "stage-opened");
    const stages = opened.map(({ facts }) => facts["stage"]);
    const returned = kinds.filter((kind) => kind === "returned").length;
    expect(stages.length - returned).toBe(new Set(stages).size);
    expect(kinds.at(-1)).toBe("closed");
  }

  const boxes = Map.groupBy(await season.items("ballots"), ({ PK }) => PK);
  const counts = [...boxes.values()].map((box) => [
    box.filter((item) => "envelope" in item).length,
    box.filter((item) => "personId" in item).length,
  ]);
  expect(counts.sort(([one = 0], [two = 0]) => one - two)).toEqual([
    [5, 5],
    [11, 11],
  ]);
  expect(season.executions().map(({ status }) => status)).not.toContain("RUNNING");
  expect(await season.invoke("VerifyRecord", { asked: "01/2022" })).toMatchObject({
    outcome: "fits",
  });
}, 300_000);

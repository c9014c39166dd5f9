import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { takeDataFolder } from "../../infra/local/data-folder.ts";
import { runSeason } from "../../infra/local/season/run-season.ts";

const root = join(import.meta.dirname, "../..");

const aFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "season-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

/** The command itself, its words after `npm run season --`. */
const command = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, ["infra/local/season/play-season.ts", ...words], {
    cwd: root,
    env: { ...process.env, ...env },
  });

describe("a national season", () => {
  it("grants exactly what the figures say, from typed dossiers to proved decisions", async () => {
    const folder = await aFolder();
    const out = join(folder, "out");
    const figures = [
      { award: "FLAG_VCA", collectives: 1, individuals: 0 },
      { award: "MERIT_BCH", collectives: 1, individuals: 1 },
    ] as const;
    const { awards, counted, exact, faults, scenes } = await runSeason({
      ...{ figures, out, dataDir: join(folder, "data") },
      ready: () => undefined,
      tell: () => undefined,
      left: new AbortController().signal,
    });

    expect(faults).toEqual([]);
    expect(awards.map(({ award, granted }) => ({ award, ...granted }))).toEqual(figures);
    expect(exact).toBe(true);
    expect(scenes).toHaveLength(10);
    // A cluster of seven whose one flag is for a member of it, and a council of eleven.
    expect(counted).toMatchObject({ nominations: 3, decisions: 2, ballots: 6 + 11 });
    // Three nominations, two sessions, two decisions.
    expect(counted.executions).toBe(3 + 2 + 2);
    expect(counted.stateTransitions).toBeGreaterThan(3 * 8);
    expect(counted.mails).toBeGreaterThan(counted.ballots);
    const papers = await readdir(out);
    expect(papers).toHaveLength(2);
    for (const paper of papers) {
      expect((await readFile(join(out, paper))).subarray(0, 5).toString()).toBe("%PDF-");
    }
    // Nobody has the folder any more: the host and its database are gone.
    takeDataFolder(join(folder, "data")).release();
  });
});

describe("the command", () => {
  it.each([
    [["2021-H2"], /there is no season "2021-H2"/],
    [["2021-H1", "--fast"], /there is no flag --fast/],
  ])("ends %j with one line and touches nothing", async (words, why) => {
    const folder = join(await aFolder(), "data");
    const run = command(words, { DATA_DIR: folder });
    const said: string[] = [];
    run.stderr.on("data", (part: Buffer) => said.push(part.toString()));
    run.stdout.on("data", (part: Buffer) => said.push(part.toString()));
    const [status] = await once(run, "close");
    expect(status).toBe(2);
    expect(said.join("").trim().split("\n")).toEqual([expect.stringMatching(why)]);
    await expect(readdir(folder)).rejects.toThrow("ENOENT");
  });

  it("empties no folder that holds something else", async () => {
    const folder = await aFolder();
    const data = join(folder, "data");
    takeDataFolder(data).release();
    const run = command(["2021-H1"], { DATA_DIR: data });
    const [status] = await once(run, "close");
    expect(status).toBe(1);
    expect(await readdir(data)).toContain("host.lock");
  });

  it("stops all that it started when it is interrupted", async () => {
    const folder = join(await aFolder(), "data");
    const run = command(["2021-H1", "--json"], { DATA_DIR: folder });
    const ended = once(run, "close");
    let printed = "";
    run.stdout.on("data", (part: Buffer) => (printed += part.toString()));
    for await (const line of createInterface(run.stderr)) {
      if (line.startsWith("ready")) break;
    }
    run.kill("SIGINT");
    const [status] = await ended;
    expect(status).toBe(1);
    expect(printed).toBe("");
    takeDataFolder(folder).release();
  });
});

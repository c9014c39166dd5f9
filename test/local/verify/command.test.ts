import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keys } from "../../../functions/adapters/keys.ts";
import { anId } from "../../support/a-session.ts";
import { aDecidedSeason } from "./a-decided-season.ts";

const program = join(import.meta.dirname, "../../../infra/local/verify.ts");

let season: Awaited<ReturnType<typeof aDecidedSeason>>;

beforeAll(async () => {
  season = await aDecidedSeason();
});
afterAll(async () => {
  await season.close();
  await season.remove();
});

/** The command as a person runs it. */
const verify = async (given: readonly string[], dataDir = season.folder) => {
  const child = spawn(process.execPath, [program, ...given], {
    env: { PATH: process.env["PATH"] ?? "", DATA_DIR: dataDir },
  });
  const [said, warned] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { status: child.exitCode, said, warned };
};

/** An event that was changed behind the product's back. */
const changedEvent = () =>
  season.tamper("work", keys.event(anId("n", 1), 2), (item) => ({ ...item, facts: {} }));

describe("the command to verify", () => {
  it("asks the host that runs, and says what was checked", async () => {
    const { status, said, warned } = await verify(["01/QĐ-LMHTXVN/2022"]);
    expect(warned).toBe("");
    expect(said).toMatch(/^ok {7}.*Ballot box of round 1: 5 voter markers, 5 sealed ballots/m);
    expect(said).toContain("Everything fits: ");
    expect(status).toBe(0);
  });

  it("ends with 1 and names what differs", async () => {
    await changedEvent();
    const { status, said } = await verify([anId("n", 1)]);
    await season.putRight();
    expect(said).toMatch(/^DIFFERS {2}Audit chains of 1 nominations/m);
    expect(said).toContain("the chain breaks at event 2");
    expect(status).toBe(1);
  });

  it("ends with 2 when there is nothing to verify, or nothing to read it by", async () => {
    for (const given of [["02/2022"], [anId("n", 9)], ["abc"], [], ["1/2022", "2/2022"]]) {
      expect((await verify(given)).status).toBe(2);
    }
  });

  it("makes no data folder where there is none", async () => {
    const folder = join(season.folder, "none");
    const { status, warned } = await verify(["1/2022"], folder);
    expect(status).toBe(2);
    expect(warned).toContain("holds no data of this system");
    expect(existsSync(folder)).toBe(false);
  });

  it("opens the data folder itself when no host runs, and leaves it as it was", async () => {
    await changedEvent();
    const clock = await readFile(join(season.folder, "clock.txt"), "utf8");
    const ports = await readFile(join(season.folder, "ports.json"), "utf8");
    await season.close();
    const { status, said, warned } = await verify(["1/2022"]);
    expect(warned).toBe("");
    expect(said).toContain("the chain breaks at event 2");
    expect(said).toContain("found differences.");
    expect(status).toBe(1);
    expect(await readFile(join(season.folder, "clock.txt"), "utf8")).toBe(clock);
    expect(await readFile(join(season.folder, "ports.json"), "utf8")).toBe(ports);
    expect(existsSync(join(season.folder, "host.txt"))).toBe(false);
  });
});

import { statSync } from "node:fs";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder } from "./a-host.ts";
import { aProcess, programs } from "./a-process.ts";

const post = (url: string, body: unknown) =>
  fetch(url, { method: "POST", body: JSON.stringify(body) });
const call = async (url: string, name: string, payload: unknown) =>
  (await post(`${url}/2015-03-31/functions/${name}/invocations`, payload)).json();
const now = async (url: string) =>
  ((await (await fetch(`${url}/_local/clock`)).json()) as { now: string }).now;
/** What else than its owner may read or write somewhere below a folder. */
const readableByOthers = async (folder: string) => {
  const names = await readdir(folder, { recursive: true });
  expect(names).toContain("dynamodb/tables.sqlite");
  return names.filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0);
};

describe("stopping", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "on %s it ends with 0, and with all that it started",
    async (signal) => {
      await using folder = await aFolder();
      await using host = aProcess(programs.main, { DATA_DIR: folder.path });
      const url = await host.ready();
      expect(host.said()).toBe(`ready ${url}\nmail  ${url}/_local/mail\n`);
      expect(await host.kill(signal)).toBe(0);
      expect(host.isAlive()).toBe(false);
      expect(await readableByOthers(folder.path)).toEqual([]);
    },
  );

  it("through npm, it ends as well", async () => {
    await using folder = await aFolder();
    await using host = aProcess(programs.npm, { DATA_DIR: folder.path });
    await host.ready();
    expect(await host.kill("SIGTERM")).toBe(0);
    expect(host.isAlive()).toBe(false);
  });

  it("in the middle of its start, it ends with all that it started", async () => {
    await using folder = await aFolder();
    await using host = aProcess(programs.main, { DATA_DIR: folder.path });
    await expect
      .poll(() => readFile(join(folder.path, "host.txt"), "utf8"), { interval: 1 })
      .toContain("process");
    expect(await host.kill("SIGTERM")).toBe(0);
    expect(host.isAlive()).toBe(false);
  });
});

describe("after kill -9", () => {
  it("everything is where it was: address, clock, records, and the calls that were accepted", async () => {
    await using folder = await aFolder();
    const env = { DATA_DIR: folder.path };
    await using first = aProcess(programs.fixtures, env);
    const url = await first.ready();
    await call(url, "KeepOne", { act: "write" });
    await post(`${url}/_local/clock`, { advance: "PT5H" });
    const before = await now(url);
    const runs = await call(url, "CountHours", {});
    const accepted = await fetch(`${url}/2015-03-31/functions/CountHours/invocations`, {
      ...{ method: "POST", body: "{}", headers: { "x-amz-invocation-type": "Event" } },
    });
    await first.kill("SIGKILL");

    await using second = aProcess(programs.fixtures, env);
    expect(await second.ready()).toBe(url);
    expect((await now(url)) >= before).toBe(true);
    expect(await call(url, "ReadOne", { act: "read" })).toBe("yes");
    expect([runs, accepted.status]).toEqual([6, 202]);
    await expect.poll(() => call(url, "CountHours", {})).toBeGreaterThanOrEqual(8);
    await second.kill("SIGTERM");
  });
});

describe("a function that forgets to catch", () => {
  it.each(["reject unseen", "throw unseen"])("fails alone when it does: %s", async (way) => {
    await using folder = await aFolder();
    await using host = aProcess(programs.fixtures, { DATA_DIR: folder.path });
    const url = await host.ready();
    expect(await call(url, "Misbehave", { way })).toMatchObject({
      errorType: "Runtime.UnhandledPromiseRejection",
    });
    expect(await call(url, "Misbehave", { way: "print" })).toBe("printed");
  });
});

describe("what it cannot start with", () => {
  const refusalOf = async (env: Record<string, string>) => {
    await using host = aProcess(programs.main, env);
    const code = await host.exited;
    expect(host.isAlive()).toBe(false);
    expect(host.said()).toBe("");
    return [code, host.warned()];
  };

  it("a port that is in use: it says so, and leaves the data folder as it was", async () => {
    await using folder = await aFolder();
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const PORT = String((other.address() as AddressInfo).port);
    const refusal = await refusalOf({ DATA_DIR: folder.path, PORT });
    other.close();
    const message = `suy-ton: port ${PORT} is in use: stop what uses it, or set PORT\n`;
    expect(refusal).toEqual([1, message]);
  });

  it("a data folder that another host is using, whose address it names", async () => {
    await using folder = await aFolder();
    await using host = aProcess(programs.main, { DATA_DIR: folder.path });
    const url = await host.ready();
    expect(await refusalOf({ DATA_DIR: folder.path })).toEqual([
      1,
      expect.stringMatching(new RegExp(`is in use by process \\d+, which answers at ${url}: `)),
    ]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it.each(["http", "-1", "65536", "3000.5", ""])("PORT %j", async (PORT) => {
    expect(await refusalOf({ DATA_DIR: "/nowhere", PORT })).toEqual([
      1,
      `suy-ton: PORT is "${PORT}": it must be a whole number from 0 to 65535\n`,
    ]);
  });

  it("a data folder that is a file, or inside one", async () => {
    await using folder = await aFolder();
    const file = join(folder.path, "file");
    await writeFile(file, "");
    for (const DATA_DIR of [file, join(file, "inside")]) {
      expect(await refusalOf({ DATA_DIR })).toEqual([
        1,
        expect.stringMatching(/^suy-ton: DATA_DIR is not a folder: set it to one \(.*\)\n$/),
      ]);
    }
  });

  it.each(["secret.txt", "clock.txt", "host.lock", "later/call.json"])(
    "a corrupt %s, which it leaves",
    async (name) => {
      await using folder = await aFolder();
      const path = join(folder.path, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, "what is this\n".repeat(100));
      const [code, message] = await refusalOf({ DATA_DIR: folder.path });
      expect(code).toBe(1);
      expect(message).toMatch(new RegExp(`^suy-ton: .*${name} is corrupt.*\n$`));
      expect(await readFile(path, "utf8")).toContain("what is this");
    },
  );

  it.each(["dynamodb/tables.sqlite", "states/states.sqlite", "s3/index.sqlite"])(
    "a corrupt %s: it says which service, and leaves the file",
    async (name) => {
      await using folder = await aFolder();
      const path = join(folder.path, name);
      await mkdir(join(path, ".."), { recursive: true });
      await writeFile(path, "what is this\n".repeat(1000));
      const [code, message] = await refusalOf({ DATA_DIR: folder.path });
      expect(code).toBe(1);
      expect(message).toContain(`the service over ${join(path, "..")} does not start`);
      expect(await readFile(path, "utf8")).toContain("what is this");
    },
  );

  it("a full disk", async () => {
    await using folder = await aFolder();
    await symlink("/dev/full", join(folder.path, "clock.txt.draft"));
    expect(await refusalOf({ DATA_DIR: folder.path })).toEqual([
      1,
      expect.stringMatching(/^suy-ton: the disk is full: free some space and start again.*\n$/),
    ]);
  });
});

it("ends with a message when the disk fills up while it runs", async () => {
  await using folder = await aFolder();
  await mkdir(join(folder.path, "logs"));
  await symlink("/dev/full", join(folder.path, "logs/requests.jsonl"));
  await using host = aProcess(programs.main, { DATA_DIR: folder.path });
  const url = await host.ready();
  await fetch(`${url}/healthz`);
  expect(await host.exited).toBe(1);
  expect(host.warned()).toMatch(/^suy-ton: the disk is full/);
  expect(host.isAlive()).toBe(false);
});

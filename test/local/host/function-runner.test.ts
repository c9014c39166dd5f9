import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aHost } from "./a-host.ts";
import { fixtures } from "./fixtures/functions.ts";

let host: Awaited<ReturnType<typeof aHost>>;
beforeAll(async () => {
  host = await aHost();
});
afterAll(() => host[Symbol.asyncDispose]());

const misbehave = (way: string) => host.invoke("Misbehave", { way });

describe("what a function sees", () => {
  it("holds the settings that the manifest names, its own keys, the services, and nothing else", async () => {
    process.env["OF_THE_MACHINE"] = "not for functions";
    const seen = await host.invoke("TellSettings", {});
    expect(seen).toEqual({
      keys: [
        "AWS_ACCESS_KEY_ID",
        "AWS_ENDPOINT_URL_DYNAMODB",
        "AWS_ENDPOINT_URL_KMS",
        "AWS_ENDPOINT_URL_S3",
        "AWS_ENDPOINT_URL_SESV2",
        "AWS_ENDPOINT_URL_SFN",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_REGION",
        "AWS_SECRET_ACCESS_KEY",
        "SEAL_MODE",
        "TABLE_NAME",
      ],
      sameByImport: true,
      sameByGlobal: true,
      table: "suy-ton",
      home: expect.not.stringMatching(new RegExp(`^${homedir()}$`)) as string,
    });
  });

  it("has the host's clock for a clock, and dates that are dates", async () => {
    await host.clock.advance(3 * 86_400_000);
    const before = host.clock.now();
    const seen = (await host.invoke("TellTime", {})) as Record<string, number>;
    const after = host.clock.now();
    for (const way of ["now", "made", "subclass", "viaGlobal"]) {
      expect(seen[way]).toBeGreaterThanOrEqual(before);
      expect(seen[way]).toBeLessThanOrEqual(after);
    }
    expect(seen).toMatchObject({
      given: "2026-10-12T00:00:00.000Z",
      parsed: Date.UTC(2026, 9, 12),
      utc: Date.UTC(2026, 9, 12),
      text: 3,
      isDate: true,
      hours: 0,
    });
  });

  it("keeps what one function adds to the globals from every other", async () => {
    expect(await misbehave("leak")).toBe(true);
    expect("leaked" in globalThis).toBe(false);
  });

  it("is refused what its grants do not name", async () => {
    await expect(host.invoke("ReadOne", { act: "write" })).rejects.toThrow(
      expect.objectContaining({ name: "AccessDeniedException" }),
    );
    expect(await host.invoke("KeepOne", { act: "write" })).toBe("written");
    expect(await host.invoke("ReadOne", { act: "read" })).toBe("yes");
  });
});

describe("how a call ends", () => {
  it.each([
    ["throws", "throw", "Unavailable", /the register is closed/],
    ["throws something that is no error", "throw text", "string", /only text/],
    ["takes longer than its timeout", "hang", "Sandbox.Timedout", /timed out after 3\.00 seconds/],
    ["tries to end the host", "exit", "Error", /process\.exit/],
    ["tries to start a process", "spawn", "Error", /may not start a process/],
    ["reaches for a file of the host", "require", "Error", /Cannot find module/],
    ["answers what is not JSON", "cycle", "Runtime.MarshalError", /circular/],
    ["answers more than Lambda carries", "large", "Function.ResponseSizeTooLarge", /6291456/],
  ])("with an error when the function %s", async (_when, way, name, message) => {
    await expect(misbehave(way)).rejects.toThrow(
      expect.objectContaining({ name, message: expect.stringMatching(message) as string }),
    );
  });

  it("with null when the function answers nothing", async () => {
    expect(await misbehave("nothing")).toBeNull();
  });

  it("with an error when the function cannot be loaded, and when there is none", async () => {
    const Missing = { ...fixtures["TellTime"]!, entry: "functions/steps/not-there.ts" } as const;
    await using small = await aHost({ functions: { Missing } });
    await expect(small.invoke("Missing", {})).rejects.toThrow(/not-there/);
    await expect(host.invoke("NeverHeardOf", {})).rejects.toThrow(/unknown/);
  });

  it("starts afresh after a timeout", async () => {
    expect(await misbehave("count")).toBe(1);
    expect(await misbehave("count")).toBe(2);
    await expect(misbehave("hang")).rejects.toThrow();
    expect(await misbehave("count")).toBe(1);
  });
});

it("writes what a function prints to the log, a JSON line each, with the call it belongs to", async () => {
  await misbehave("print");
  await expect
    .poll(async () =>
      (await readFile(join(host.folder, "logs/functions.jsonl"), "utf8")).split("\n"),
    )
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /"name":"Misbehave","requestId":".{36}","level":"INFO","text":"seen 7"/,
        ),
        expect.stringMatching(/"text":"written"/),
      ]),
    );
});

it("lets no more calls run at once than the manifest allows", async () => {
  const most = await Promise.all(Array.from({ length: 9 }, () => host.invoke("TakeTurns", {})));
  expect(Math.max(...most.map(Number))).toBe(2);
});

it("throttles a call that waited for its turn as long as the function may run", async () => {
  const calls = ["hang", "hang", "hang"].map((way) => host.invoke("TakeTheOnlyTurn", { way }));
  const reasons = (await Promise.allSettled(calls)).map((call) =>
    call.status === "rejected" ? (call.reason as Error).name : "",
  );
  expect(reasons).toEqual(["Sandbox.Timedout", expect.anything(), "throttled"]);
});

it("keeps only so many functions in memory", async () => {
  await using small = await aHost({ keep: 2 });
  for (const name of ["TellTime", "TellSettings", "TakeTurns"]) await small.invoke(name, {});
  expect(small.loaded()).toEqual(["TellSettings", "TakeTurns"]);
  await small.invoke("TellSettings", {});
  await small.invoke("TellTime", {});
  expect(small.loaded()).toEqual(["TellSettings", "TellTime"]);
});

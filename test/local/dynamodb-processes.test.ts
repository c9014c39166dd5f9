import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import { startOf } from "../../infra/local/emulators/dynamodb/processes.ts";
import { until } from "../../infra/local/demo/acts/until.ts";

it("knows a living process by when it began", async () => {
  expect(await startOf(process.pid)).toMatch(/^\d+$/u);
  expect(await startOf(2 ** 22 + 1)).toBeUndefined();
});

it("takes a killed process that nobody has reaped for dead", async () => {
  // The shell's child is killed while the shell, busy in exec'd sleep, never asks for it.
  const shell = spawn("sh", ["-c", "sleep 60 & echo $!; exec sleep 60"]);
  onTestFinished(() => void shell.kill("SIGKILL"));
  const [line] = (await once(shell.stdout, "data")) as [Buffer];
  const pid = Number(line.toString());
  expect(await startOf(pid)).toMatch(/^\d+$/u);
  process.kill(pid, "SIGKILL");
  await until("its end", async () => ((await startOf(pid)) === undefined ? true : undefined));
});

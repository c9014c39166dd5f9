import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { sfnClient } from "./embedded-states.ts";

const entry = new URL("../../infra/local/states/serve.ts", import.meta.url).pathname;
const credentials = { accessKeyId: "any", secretAccessKey: "any" };

/** The states engine in a process of its own, which can be killed as by a power cut. */
export const statesProcess = async (file: string, lambda: string) => {
  const child = spawn(process.execPath, [entry, file], {
    env: { ...process.env, AWS_ENDPOINT_URL_LAMBDA: lambda },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const url = await firstAddress(child.stdout);
  const sfn = sfnClient(url, credentials);

  return {
    sfn,
    kill: async () => {
      sfn.destroy();
      child.kill("SIGKILL");
      await exited;
    },
  };
};

const firstAddress = async (output: NodeJS.ReadableStream): Promise<string> => {
  for await (const line of createInterface({ input: output })) {
    const url = /^ready (\S+)$/u.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error("the engine ended before it was ready");
};

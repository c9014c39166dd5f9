import { spawn, type ChildProcess } from "node:child_process";
import { listeningPort } from "./listening-port.ts";

/** A database process that answers requests on its port. */
export type Child = { readonly pid: number; readonly port: number; readonly process: ChildProcess };

/** Starts the database on a file and waits until it listens; says what it said if it will not. */
export const startChild = async (binary: string, file: string): Promise<Child> => {
  const child = spawn(binary, ["serve", "--port", "0", "--db-path", file], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  await listensOrFails(child, file);
  if (child.pid === undefined) throw new Error("the database has no process id");
  return { pid: child.pid, port: await listeningPort(child.pid), process: child };
};

const listensOrFails = (child: ChildProcess, file: string) =>
  new Promise<void>((resolve, reject) => {
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-2_000);
      if (said.includes("listening on")) resolve();
    });
    child.once("error", reject);
    child.once("exit", () => {
      reject(new Error(`The embedded database did not start on ${file}: ${said.trim()}`));
    });
  });

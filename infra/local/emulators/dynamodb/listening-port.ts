import { readdir, readFile, readlink } from "node:fs/promises";

const listens = "0A";

/** The TCP port that a process listens on, from the kernel: it cannot be another's port by mistake. */
export const listeningPort = async (pid: number): Promise<number> => {
  const descriptors = await readdir(`/proc/${pid}/fd`);
  const links = await Promise.all(
    descriptors.map((descriptor) => readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => "")),
  );
  const sockets = await readFile(`/proc/${pid}/net/tcp`, "utf8");
  for (const line of sockets.split("\n").slice(1)) {
    const [, local = "", , state, , , , , , inode] = line.trim().split(/\s+/);
    if (state === listens && links.includes(`socket:[${inode}]`)) {
      return Number.parseInt(local.split(":")[1] ?? "", 16);
    }
  }
  throw new Error(`process ${pid} listens on no port`);
};

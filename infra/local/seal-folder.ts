import { createPrivateKey, type KeyObject } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { VerifyRecordOutput } from "../../schemas/verification.ts";
import { operator, type Access } from "./access.ts";
import { product } from "./product.ts";
import { StartFailure } from "./start-failure.ts";

/** An organisation's own seal: the folder that `SEAL_DIR` names, and the key in it, if it has one. */
export type SealFolder = { readonly path: string; readonly key: KeyObject | undefined };

const names = ["certificate.pem", "seal.png", "signature.png", "time-roots.pem"] as const;

/** Opens the folder that `SEAL_DIR` names; without one, seal and certificate are samples. */
export const openSealFolder = (path = ""): SealFolder | undefined => {
  if (path === "") return undefined;
  if (!existsSync(path)) throw new StartFailure(`SEAL_DIR is "${path}": there is no such folder`);
  const file = join(path, "key.pem");
  // Without a key of its own the folder's certificate is for the key that the data folder keeps.
  if (!existsSync(file)) return { path, key: undefined };
  try {
    return { path, key: createPrivateKey(readFileSync(file)) };
  } catch {
    throw new StartFailure(`SEAL_DIR: key.pem is no private key that can be read`);
  }
};

/** The settings that go with a seal folder and a time authority. */
export const sealSettings = (outside: Readonly<Record<string, string | undefined>>) => {
  const timeUrl = outside["TSA_URL"] ?? "";
  if (timeUrl !== "" && !z.url({ protocol: /^https?$/u }).safeParse(timeUrl).success) {
    throw new StartFailure(`TSA_URL is "${timeUrl}": it must be the address of a time authority`);
  }
  return {
    SEAL_MODE: (outside["SEAL_DIR"] ?? "") === "" ? "mock" : "configured",
    TSA_URL: timeUrl,
  } as const;
};

/** Puts the folder's files where the functions read them; what left the folder leaves there, too. */
export const placeSeal = async (
  { path }: SealFolder,
  endpoint: string,
  access: Access,
): Promise<void> => {
  // Loaded only here: a host with the sample seal has no use for it.
  const { DeleteObjectCommand, PutObjectCommand, S3Client } = await import("@aws-sdk/client-s3");
  const client = new S3Client({
    ...{ endpoint, region: product.region, forcePathStyle: true },
    credentials: access.keysOf(operator),
  });
  for (const name of names) {
    const at = { Bucket: product.buckets.decisions, Key: `seal/${name}` };
    const file = join(path, name);
    if (existsSync(file)) {
      await client.send(new PutObjectCommand({ ...at, Body: readFileSync(file) }));
    } else {
      await client.send(new DeleteObjectCommand(at));
    }
  }
  client.destroy();
};

/** Stops the start, with a line on each fault, unless decisions can be sealed and signed today. */
export const mustBeUsable = async (
  { path }: SealFolder,
  invoke: (name: string, payload: unknown) => Promise<unknown>,
): Promise<void> => {
  const answer = VerifyRecordOutput.parse(await invoke("VerifyRecord", { asked: "seal" }));
  const faults = "checks" in answer ? answer.checks.flatMap(({ differences }) => differences) : [];
  if (answer.outcome === "fits") return;
  throw new StartFailure(`the seal of ${path} cannot be used: ${faults.join("; ")}`);
};

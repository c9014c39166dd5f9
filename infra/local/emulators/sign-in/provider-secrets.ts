import { generateKeyPair, randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { writeDurably } from "../write-durably.ts";

const Secrets = z.object({
  cookieKey: z.string().min(32),
  jwk: z.looseObject({ kty: z.literal("RSA"), kid: z.string(), n: z.string(), d: z.string() }),
});

/** What a provider signs identity tokens and cookies with. */
export type Secrets = z.infer<typeof Secrets>;

/** The secrets of a folder, so that a token is still valid after a restart; made when not there. */
export const providerSecrets = async (folder: string): Promise<Secrets> => {
  const path = join(folder, "sign-in.key.json");
  try {
    return Secrets.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    // Not there, or damaged: new ones harm nobody but who is signing in at this moment.
    const made = await make();
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeDurably(path, JSON.stringify(made), 0o600);
    return made;
  }
};

const make = async (): Promise<Secrets> => {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  const jwk = { ...privateKey.export({ format: "jwk" }), kid: randomBytes(8).toString("hex") };
  const cookieKey = randomBytes(32).toString("base64url");
  return Secrets.parse({ cookieKey, jwk: { ...jwk, use: "sig", alg: "RS256" } });
};

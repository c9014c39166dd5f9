import { KMSClient } from "@aws-sdk/client-kms";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { checkSignature } from "../../../functions/adapters/signature/check-signature.ts";
import { kmsSigner } from "../../../functions/adapters/signature/kms-signer.ts";
import { signPdf } from "../../../functions/adapters/signature/sign-pdf.ts";
import { accessFor } from "../../../infra/local/access.ts";
import type { Emulator } from "../../../infra/local/emulators/emulator.ts";
import { startKms } from "../../../infra/local/emulators/kms/start-kms.ts";
import { aFunction } from "../../support/embedded-tables.ts";
import { flagDecision } from "./sample-papers.ts";

const access = accessFor("a secret", {
  Signer: aFunction({ keys: ["sign decisions"] }),
  Reader: aFunction({ table: ["GetItem"] }),
});
const facts = { at: "2023-01-08T03:04:05.000Z", reason: "Ban hành", name: "Liên minh" };

describe("signing with a key in KMS", () => {
  let folder: string;
  let kms: Emulator;
  const asked: string[] = [];
  const clients: KMSClient[] = [];

  const as = (name: "Signer" | "Reader") => {
    const client = new KMSClient({
      endpoint: kms.url,
      region: "local",
      credentials: access.keysOf(name),
      maxAttempts: 1,
    });
    client.middlewareStack.add(
      (next, context) => (args) => {
        asked.push(String(context.commandName));
        return next(args);
      },
      { step: "initialize" },
    );
    clients.push(client);
    return client;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "signer-"));
    kms = await startKms({ folder, access });
  });
  afterAll(async () => {
    for (const client of clients) client.destroy();
    await kms.close();
    await rm(folder, { recursive: true });
  });

  it("needs one call for each document after the first, and gives the same file again", async () => {
    const signer = kmsSigner("alias/decisions", undefined, as("Signer"));
    const pdf = await drawDecision(flagDecision());
    asked.length = 0;

    const signed = await signPdf({ pdf, signer, ...facts });
    expect(await checkSignature(signed)).toMatchObject({ valid: true, coversWholeFile: true });
    // The second signature is the sample certificate's own.
    expect(asked).toEqual(["GetPublicKeyCommand", "SignCommand", "SignCommand"]);

    const again = await signPdf({ pdf, signer, ...facts });
    expect(Buffer.compare(again, signed)).toBe(0);
    expect(asked.slice(3)).toEqual(["SignCommand"]);
  });

  it("fails without the permission, and asks again the next time", async () => {
    const signer = kmsSigner("alias/decisions", undefined, as("Reader"));
    const pdf = await drawDecision(flagDecision());
    asked.length = 0;
    await expect(signPdf({ pdf, signer, ...facts })).rejects.toThrow();
    await expect(signPdf({ pdf, signer, ...facts })).rejects.toThrow();
    expect(asked).toEqual(["GetPublicKeyCommand", "GetPublicKeyCommand"]);
  });
});

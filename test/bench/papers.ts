import { KMSClient } from "@aws-sdk/client-kms";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawDecision } from "../../functions/adapters/paper/draw-decision.ts";
import { kmsSigner } from "../../functions/adapters/signature/kms-signer.ts";
import { signPdf } from "../../functions/adapters/signature/sign-pdf.ts";
import { accessFor, operator } from "../../infra/local/access.ts";
import { startKms } from "../../infra/local/emulators/kms/start-kms.ts";
import { keyInMemory } from "../functions/paper/key-in-memory.ts";
import { flagDecision, medalDecision } from "../functions/paper/sample-papers.ts";
import type { Figure } from "./figure.ts";
import { measuredPaper, mostMemory } from "./measured-paper.ts";
import { median } from "./percentile.ts";
import { stampedPaper } from "./stamped-paper.ts";
import { timed } from "./timed.ts";

const subject = "decisions on paper";
const signing = {
  signer: keyInMemory(),
  at: "2023-01-08T03:04:05.000Z",
  reason: "Ban hành Quyết định",
  name: "Liên minh Hợp tác xã Việt Nam",
};

/** Drawing and signing a short decision and the longest of the source. */
export const papers = async (): Promise<Figure[]> => [
  ...(await measuredPaper("one page", flagDecision(), 30, signing, { ms: 25 })),
  ...(await measuredPaper("419 awardees", medalDecision(419), 10, signing, {
    ms: 300,
    kilobytes: 120,
  })),
  await stampedPaper("419 awardees", medalDecision(419)),
  ...(await mostMemory()),
  await byKms(),
];

/** Signing by a key that another process's door stands before, as on AWS; the network is not in it. */
const byKms = async (): Promise<Figure> => {
  const folder = await mkdtemp(join(tmpdir(), "bench-kms-"));
  const access = accessFor("bench");
  const kms = await startKms({ folder, access });
  const client = new KMSClient({
    ...{ endpoint: kms.url, region: "local", credentials: access.keysOf(operator) },
  });
  try {
    const signer = kmsSigner("alias/decisions", undefined, client);
    const pdf = await drawDecision(flagDecision());
    await signPdf({ ...signing, pdf, signer });
    const times = await timed(20, () => signPdf({ ...signing, pdf, signer }));
    return { subject, figure: "one page: signing by KMS, p50", value: median(times), unit: "ms" };
  } finally {
    client.destroy();
    await kms.close();
    await rm(folder, { recursive: true });
  }
};

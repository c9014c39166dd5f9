import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { inspectFile } from "../../functions/adapters/inspection/inspect-file.ts";
import { readNominees } from "../../infra/local/demo/dossiers/nominee-facts.ts";
import { readDossier } from "../../infra/local/demo/drawn-dossiers.ts";
import { makePdf, stream } from "../functions/inspection/make-pdf.ts";
import { aFolder } from "../local/host/a-host.ts";
import type { Figure } from "./figure.ts";
import { median } from "./percentile.ts";
import { timed } from "./timed.ts";

const subject = "inspection of uploads";
const megabyte = 2 ** 20;
const millisecondsAim = 5_000;
const megabytesAim = 256;
const Measured = z.object({ megabytes: z.number() });

/** Inspecting a scan of 10 MB and a whole dossier of the demonstration. */
export const uploads = async (): Promise<Figure[]> => {
  const scan = scannedPdf();
  const dossier = readDossier(readNominees()[0]?.id ?? "", "FLAG_VCA");
  const ofScan = await timed(10, () => accepted(scan));
  const ofDossier = await timed(20, async () => {
    for (const { bytes } of dossier) await accepted(bytes);
  });
  const time = { subject, unit: "ms", aim: millisecondsAim } as const;
  return [
    { ...time, figure: "a PDF of 10 MB, p50", value: median(ofScan) },
    { ...time, figure: `a dossier of ${dossier.length} files, p50`, value: median(ofDossier) },
    {
      ...{ subject, figure: "a PDF of 10 MB, memory of a process", unit: "MB" },
      ...{ value: await megabytesFor(scan), aim: megabytesAim },
    },
  ];
};

/** Ten pictures that no compression makes smaller, as a scanner writes them. */
const scannedPdf = () =>
  makePdf(
    Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [
        at + 4,
        stream("/Type /XObject /Subtype /Image /Filter /DCTDecode", randomBytes(megabyte)),
      ]),
    ),
  );

const accepted = async (bytes: Uint8Array) => {
  const { outcome } = await inspectFile({ bytes, declaredType: "" });
  if (outcome !== "accepted") throw new Error("an honest file was refused");
};

const megabytesFor = async (bytes: Uint8Array): Promise<number> => {
  await using folder = await aFolder();
  const file = join(folder.path, "scan.pdf");
  writeFileSync(file, bytes);
  const program = join(import.meta.dirname, "../functions/inspection/measure-inspection.ts");
  const said = execFileSync(process.execPath, [program, file], { encoding: "utf8" });
  return Measured.parse(JSON.parse(said)).megabytes;
};

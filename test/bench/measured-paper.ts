import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { drawDecision } from "../../functions/adapters/paper/draw-decision.ts";
import { signPdf, type SigningRequest } from "../../functions/adapters/signature/sign-pdf.ts";
import type { DecisionPaper } from "../../schemas/paper.ts";
import type { Figure } from "./figure.ts";
import { pdfkitDecision } from "./pdfkit-decision.ts";
import { median } from "./percentile.ts";
import { timed, timedInTurn } from "./timed.ts";

const subject = "decisions on paper";

type Aims = { readonly ms: number; readonly kilobytes?: number };

/** A decision drawn and signed, beside pdfkit drawing the same letters and nothing else in the same run, turn by turn so that a busy machine is busy for both. */
export const measuredPaper = async (
  what: string,
  paper: DecisionPaper,
  times: number,
  signing: Omit<SigningRequest, "pdf">,
  { ms, kilobytes }: Aims,
): Promise<Figure[]> => {
  const pdf = await drawDecision(paper);
  const signed = await signPdf({ pdf, ...signing });
  const drawing = await timed(times, () => drawDecision(paper));
  const [whole = [], other = []] = await timedInTurn(times, [
    async () => signPdf({ pdf: await drawDecision(paper), ...signing }),
    () => pdfkitDecision(paper),
  ]);
  const of = (figure: string) => ({ subject, figure: `${what}: ${figure}` });
  return [
    { ...of("drawing, p50"), value: median(drawing), unit: "ms" },
    { ...of("drawn and signed, p50"), value: median(whole), unit: "ms", aim: ms },
    { ...of("pdfkit, its text alone, p50"), value: median(other), unit: "ms" },
    { ...of("ours to pdfkit's"), value: median(whole) / median(other), unit: "×", aim: 1 },
    {
      ...of("signed file"),
      ...{ value: signed.length / 1000, unit: "KB" },
      ...(kilobytes !== undefined && { aim: kilobytes }),
    },
  ];
};

/**
 * The most memory that a process of its own, bundled as a function is, takes to draw and sign the
 * longest decision: what it can do with, its heap held to 96 MB, and what it takes where nothing
 * holds it and rubbish may lie.
 */
export const mostMemory = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), "bench-paper-"));
  const program = join(folder, "papers-memory.mjs");
  await build({
    entryPoints: [new URL("papers-memory.ts", import.meta.url).pathname],
    outfile: program,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
  });
  const taken = async (...flags: readonly string[]) =>
    Number((await promisify(execFile)(process.execPath, [...flags, program])).stdout);
  const held = await taken("--max-old-space-size=96", "--max-semi-space-size=2");
  const free = await taken();
  await rm(folder, { recursive: true });
  const of = (figure: string) =>
    ({ subject, figure: `419 awardees: ${figure}`, unit: "MB" }) as const;
  return [
    { ...of("memory of a process, heap of 96 MB"), value: held, aim: 150 },
    { ...of("memory of a process, heap unlimited"), value: free },
  ];
};

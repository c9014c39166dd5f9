import { drawDecision } from "../../functions/adapters/paper/draw-decision.ts";
import { signPdf } from "../../functions/adapters/signature/sign-pdf.ts";
import { keyInMemory } from "../functions/paper/key-in-memory.ts";
import { medalDecision } from "../functions/paper/sample-papers.ts";

/** Run as a program of its own: draws and signs the longest decision twice and prints the most memory that took, in MB. */
const signer = keyInMemory();
for (const at of ["2023-01-08T03:04:05.000Z", "2023-01-08T03:04:06.000Z"]) {
  const pdf = await drawDecision(medalDecision(419));
  await signPdf({ pdf, signer, at, reason: "Ban hành Quyết định", name: "Liên minh" });
}
process.stdout.write(String(process.resourceUsage().maxRSS / 1000));

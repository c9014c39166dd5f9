import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { drawCertificates } from "../../../functions/adapters/paper/draw-certificates.ts";
import { drawLetter } from "../../../functions/adapters/paper/draw-letter.ts";
import { drawMinutes } from "../../../functions/adapters/paper/draw-minutes.ts";
import { sampleCertificates } from "./sample-certificates.ts";
import { sampleNotice, sampleSubmission } from "./sample-letters.ts";
import { councilMinutes, tiedMinutes } from "../../support/sample-minutes.ts";
import { flagDecision, medalDecision } from "./sample-papers.ts";

/** One sample of every kind of paper; a new template gets a row here and with it the tests of all papers. */
export const templates: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "decision-flag": () => drawDecision(flagDecision()),
  "decision-draft": () => drawDecision(flagDecision({ mode: "draft", number: null, date: null })),
  "decision-medal": () => drawDecision(medalDecision(20)),
  certificates: () => drawCertificates(sampleCertificates()),
  "minutes-council": () => drawMinutes(councilMinutes(15, 6)),
  "minutes-cluster": () => drawMinutes(tiedMinutes()),
  submission: () => drawLetter(sampleSubmission()),
  "return-notice": () => drawLetter(sampleNotice("province-review")),
};

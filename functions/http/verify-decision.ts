import { compareIssued } from "../acts/compare-issued.ts";
import { findPublished, type Published } from "../acts/find-published.ts";
import { readIssued } from "../acts/read-issued.ts";
import { counted } from "../domain/decision/grant.ts";
import { fromOurPage, seenFileIn } from "../domain/decision/compare-file.ts";
import {
  decisionNumber,
  readDecisionNumber,
  readYear,
  verifyPath,
} from "../domain/decision/number.ts";
import { otherDecision } from "../domain/decision/other-decision.ts";
import { NotFound } from "../domain/errors.ts";
import { pathOf } from "../domain/path-of.ts";
import { verifyWords } from "../domain/words/verify.ts";
import { UnknownDecisionPage } from "../pages/unknown-decision.tsx";
import { VerifiedDecisionPage } from "../pages/verified-decision.tsx";
import { VerifyFormPage } from "../pages/verify-form.tsx";
import type { DecisionArchive, Decisions, Registry } from "../ports.ts";
import { decisionArchive, decisions, registry } from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { inline, seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly decisions: Pick<Decisions, "byNumber" | "byFile">;
  readonly registry: Pick<Registry, "season" | "organisations">;
  readonly archive: Pick<DecisionArchive, "read">;
};

type Looked = Pick<Visit, "frame" | "params" | "query" | "headers" | "wantsJson">;

/** Shows anybody whether a decision is real, what it says, and its file. */
export const verifyDecision =
  (needs: Needs) =>
  async (visit: Looked): Promise<Reply> => {
    const { frame, params, wantsJson } = visit;
    if (params["number"] === undefined) return form(needs, visit);
    const { number } = readDecisionNumber(params["number"]);
    const year = readYear(params["year"] ?? "");
    if (number === undefined || year === undefined) throw new NotFound("decision");
    const found = await findPublished(needs)(number, year);
    if (!found) {
      if (wantsJson) throw new NotFound("decision");
      return show(UnknownDecisionPage({ frame, number, year }), 404);
    }
    if (pathOf(frame).endsWith("/decision.pdf"))
      return file(needs, found, verifyPath(number, year));
    return wantsJson ? json(visit, found) : standing(needs, visit, found);
  };

const form = async ({ decisions }: Needs, { frame, query, headers }: Looked): Promise<Reply> => {
  const seen = seenFileIn(query);
  const brought = seen && fromOurPage(headers);
  if (brought) {
    const found = otherDecision(await decisions.byFile(seen.sha256));
    if (found) return seeOther(`${found.path}?file=${seen.sha256}`);
  }
  const typed = { number: query.get("number") ?? "", year: query.get("year") ?? "" };
  if (!query.has("number") && !query.has("year")) {
    const compared = seen && (brought ? "unknown" : "linked");
    return show(VerifyFormPage({ frame, typed, errors: [], compared }));
  }
  const read = readDecisionNumber(typed.number);
  const year = typed.year.trim() === "" ? read.year : readYear(typed.year);
  if (read.number !== undefined && year !== undefined) {
    return seeOther(verifyPath(read.number, year));
  }
  const words = verifyWords[frame.language];
  const errors = [
    ...(read.number === undefined ? [{ field: "number", message: words.numberWrong }] : []),
    ...(year === undefined ? [{ field: "year", message: words.yearWrong }] : []),
  ];
  return show(VerifyFormPage({ frame, typed, errors, compared: undefined }), 422);
};

const standing = async (
  needs: Needs,
  { frame, query, headers }: Looked,
  found: Published,
): Promise<Reply> => {
  const seen = seenFileIn(query);
  const brought = seen && !fromOurPage(headers) ? "linked" : seen;
  const standing = await compareIssued(needs)(found, brought);
  const count = counted(found.decision.awardees, frame.language);
  return show(VerifiedDecisionPage({ ...standing, frame, count }));
};

const file = async ({ archive }: Needs, { decision }: Published, back: string): Promise<Reply> => {
  if (!decision.file) return seeOther(back);
  const { bytes, intact } = await readIssued({ archive })(decision.file);
  if (!intact) return seeOther(back); // That page says what is wrong with the file.
  const name = `quyet-dinh-${decisionNumber(decision.number ?? 0).replace("/", "-")}.pdf`;
  return inline(bytes, "application/pdf", name);
};

const json = ({ frame }: Looked, { facts }: Published): Reply => ({
  status: 200,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ ...facts, mock: frame.mock, pdf: `${pathOf(frame)}/decision.pdf` }),
});

export const handler = page({
  name: "verify-decision",
  for: "everyone",
  run: (visit) =>
    verifyDecision({
      decisions: decisions(),
      registry: registry(),
      archive: decisionArchive(),
    })(visit),
});

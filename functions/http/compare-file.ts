import { compareIssued, type CompareNeeds } from "../acts/compare-issued.ts";
import { findPublished } from "../acts/find-published.ts";
import { fromOurPage, type SeenFile } from "../domain/decision/compare-file.ts";
import { counted } from "../domain/decision/grant.ts";
import { readDecisionNumber, readYear, verifyPath, yearOf } from "../domain/decision/number.ts";
import { NotFound } from "../domain/errors.ts";
import { verifyWords } from "../domain/words/verify.ts";
import { FileProblemPage } from "../pages/file-problem.tsx";
import { VerifiedDecisionPage } from "../pages/verified-decision.tsx";
import { VerifyFormPage } from "../pages/verify-form.tsx";
import type { Decisions, Registry } from "../ports.ts";
import { decisionArchive, decisions, registry } from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = CompareNeeds & {
  readonly decisions: Pick<Decisions, "byNumber" | "byFile">;
  readonly registry: Pick<Registry, "season" | "organisations">;
};

type Sent = Pick<Visit, "frame" | "params" | "headers" | "uploaded">;

/**
 * Takes a file from a browser that cannot compute its digest, does that in its place, forgets the
 * file, and sends on to the page that says what it is. A browser that is too old to say there that it
 * comes from here is answered at once.
 */
export const compareFile =
  (needs: Needs) =>
  async ({ frame, params, headers, uploaded }: Sent): Promise<Reply> => {
    const there = addressOf(params);
    const sent = (await uploaded?.("file")) ?? { outcome: "none" as const };
    const words = verifyWords[frame.language];
    if (sent.outcome !== "read") {
      const [status, message] =
        sent.outcome === "none" ? ([422, words.noFile] as const) : ([413, words.tooLarge] as const);
      return show(FileProblemPage({ frame, there: there.path, message }), status);
    }
    const { number, year, path } = there;
    const found = number === undefined ? undefined : await needs.decisions.byNumber(number, year);
    const seen = await seenIn(sent.bytes, found?.file?.size);
    if (!fromOurPage(headers)) return told(needs, frame, there, seen);
    const query = new URLSearchParams({
      file: seen.sha256,
      ...(seen.start !== undefined && { start: seen.start }),
    });
    return seeOther(`${path}?${query.toString()}`);
  };

type Address =
  | { readonly path: string; readonly number?: undefined; readonly year?: undefined }
  | { readonly path: string; readonly number: number; readonly year: number };

const addressOf = (params: Sent["params"]): Address => {
  if (params["number"] === undefined) return { path: "/verify" };
  const { number } = readDecisionNumber(params["number"]);
  const year = readYear(params["year"] ?? "");
  if (number === undefined || year === undefined) throw new NotFound("decision");
  return { path: verifyPath(number, year), number, year };
};

const seenIn = async (bytes: Uint8Array, issued: number | undefined): Promise<SeenFile> => ({
  sha256: await sha256(bytes),
  start:
    issued !== undefined && bytes.length > issued
      ? await sha256(bytes.slice(0, issued))
      : undefined,
});

/** What the file is, on the page of the decision that was asked about, or of the one it is. */
const told = async (
  needs: Needs,
  frame: Sent["frame"],
  asked: Address,
  seen: SeenFile,
): Promise<Reply> => {
  const address = asked.number === undefined ? await addressOfFile(needs, seen) : asked;
  const found =
    address?.number !== undefined
      ? await findPublished(needs)(address.number, address.year)
      : undefined;
  if (!address || !found) {
    if (asked.number !== undefined) throw new NotFound("decision");
    const typed = { number: "", year: "" };
    return show(VerifyFormPage({ frame, typed, errors: [], compared: "unknown" }));
  }
  const standing = await compareIssued(needs)(found, seen);
  const count = counted(found.decision.awardees, frame.language);
  return show(
    VerifiedDecisionPage({ ...standing, frame: { ...frame, path: address.path }, count }),
  );
};

const addressOfFile = async (
  { decisions }: Needs,
  { sha256 }: SeenFile,
): Promise<Address | undefined> => {
  const { number, date } = (await decisions.byFile(sha256)) ?? {};
  if (number === undefined || date === undefined) return undefined;
  const year = yearOf(date);
  return { path: verifyPath(number, year), number, year };
};

const sha256 = async (bytes: Uint8Array): Promise<string> =>
  Buffer.from(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes))).toString("hex");

export const handler = page({
  name: "compare-file",
  for: "everyone",
  files: true,
  run: (visit) =>
    compareFile({
      decisions: decisions(),
      registry: registry(),
      archive: decisionArchive(),
    })(visit),
});

import { readDecisionNumber, readYear, verifyPath } from "../domain/decision/number.ts";
import { NotFound } from "../domain/errors.ts";
import { verifyWords } from "../domain/words/verify.ts";
import { FileProblemPage } from "../pages/file-problem.tsx";
import type { Decisions } from "../ports.ts";
import { decisions } from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = { readonly decisions: Pick<Decisions, "byNumber"> };

type Sent = Pick<Visit, "frame" | "params" | "uploaded">;

/**
 * Takes a file from a browser that cannot compute its digest, does that in its place, forgets the
 * file, and sends on to the page that says what it is.
 */
export const compareFile =
  (needs: Needs) =>
  async ({ frame, params, uploaded }: Sent): Promise<Reply> => {
    const there = addressOf(params);
    const sent = (await uploaded?.("file")) ?? { outcome: "none" as const };
    const words = verifyWords[frame.language];
    if (sent.outcome !== "read") {
      const [status, message] =
        sent.outcome === "none" ? ([422, words.noFile] as const) : ([413, words.tooLarge] as const);
      return show(FileProblemPage({ frame, there: there.path, message }), status);
    }
    const found =
      there.number === undefined
        ? undefined
        : await needs.decisions.byNumber(there.number, there.year);
    const answer = new URLSearchParams({ file: await sha256(sent.bytes) });
    const size = found?.file?.size;
    if (size !== undefined && sent.bytes.length > size) {
      answer.set("start", await sha256(sent.bytes.slice(0, size)));
    }
    return seeOther(`${there.path}?${answer.toString()}`);
  };

const addressOf = (params: Sent["params"]) => {
  if (params["number"] === undefined) return { path: "/verify" } as const;
  const { number } = readDecisionNumber(params["number"]);
  const year = readYear(params["year"] ?? "");
  if (number === undefined || year === undefined) throw new NotFound("decision");
  return { path: verifyPath(number, year), number, year } as const;
};

const sha256 = async (bytes: Uint8Array): Promise<string> =>
  Buffer.from(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes))).toString("hex");

export const handler = page({
  name: "compare-file",
  for: "everyone",
  files: true,
  run: (visit) => compareFile({ decisions: decisions() })(visit),
});

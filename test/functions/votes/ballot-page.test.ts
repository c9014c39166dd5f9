import { describe, expect, it } from "vitest";
import { ballotPaper } from "../../../functions/domain/votes/ballot-paper.ts";
import { BallotPage } from "../../../functions/pages/ballot.tsx";
import { anId, aCandidate, aSession, aVoter } from "../../support/a-session.ts";

const session = aSession(
  {},
  { candidates: Array.from({ length: 60 }, (_, at) => aCandidate(at + 1)), flagPlaces: 3 },
);
const voter = aVoter(1, [7]);

const shown = (language: "vi" | "en", more: object = {}): string =>
  (
    BallotPage({
      frame: { language, path: "/ballot/token?from=mail", nonce: "a nonce", mock: true },
      session,
      paper: ballotPaper(session, voter, 1),
      histories: new Map([
        [
          anId("n", 1),
          [{ organisationId: "htx-1", award: "MERIT_CHAIR", nominee: "HTX số 1", year: 2021 }],
        ],
      ]),
      ...more,
    }) as { toString: () => string }
  ).toString();

const all = (markup: string, pattern: RegExp) =>
  [...markup.matchAll(pattern)].map(([, one]) => one);

describe("the ballot of sixty nominees", () => {
  it("has one question of four answers for each nominee whom the voter may judge", () => {
    const page = shown("vi");
    const legends = all(page, /<legend>([^<]*)<\/legend>/g);
    expect(legends).toHaveLength(59);
    expect(legends[0]).toBe("Ý kiến của ông/bà về HTX số 1");
    expect(legends).not.toContain("Ý kiến của ông/bà về HTX số 7");
    expect(all(page, /type="radio"[^>]*name="choice-[^"]*" value="(\w+)"/g)).toEqual(
      Array(59).fill(["agree", "disagree", "return", "abstain"]).flat(),
    );
  });

  it("labels every field, and gives no id twice", () => {
    const page = shown("vi");
    const ids = all(page, /<(?:input|textarea)[^>]* id="([^"]+)"/g);
    const labelled = new Set(all(page, /<label for="([^"]+)"/g));
    expect(ids.length).toBe(59 * 5);
    for (const id of ids) expect(labelled).toContain(id);
    const every = all(page, / id="([^"]+)"/g);
    expect(new Set(every).size).toBe(every.length);
  });

  it("shows awards, the quota, and each dossier under the link of the page", () => {
    const page = shown("vi");
    expect(page).toContain("Đã được tặng 1 lần: Bằng khen của Chủ tịch");
    expect(page).toContain("nhiều nhất 3 đối tượng");
    expect(page).toContain(`href="/ballot/token/nominations/${anId("n", 2)}"`);
    expect(page).toContain('action="/ballot/token"');
    expect(page).toContain('name="nonce" value="a nonce"');
  });

  it("shows what a voter typed as text, whatever it is", () => {
    const reason = "</textarea><script>alert(1)</script>=HYPERLINK()";
    const page = shown("vi", { typed: { [anId("n", 1)]: { choice: "return", reason } } });
    expect(page).not.toContain("<script>");
    expect(page).toContain("&lt;/textarea&gt;&lt;script&gt;");
  });

  it("leads from each error to its field", () => {
    const errors = [{ nominationId: anId("n", 3), part: "reason", problem: "reason-missing" }];
    const page = shown("en", { errors });
    expect(page).toContain(`<a href="#reason-${anId("n", 3)}">Say what HTX số 3`);
    expect(page).toMatch(new RegExp(`id="reason-${anId("n", 3)}"[^>]*aria-invalid="true"`));
  });

  it("says everything in English too", () => {
    const page = shown("en").replace(/HTX số \d+|Tỉnh \d+|Bình xét Cờ[^<]*|Cụm thi đua[^<]*/g, "");
    const main = page.slice(page.indexOf("<main"), page.indexOf("</main"));
    expect(main.replace(/<[^>]+>/g, "")).not.toMatch(
      /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i,
    );
  });
});

import * as mupdf from "mupdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawCertificates } from "../../../functions/adapters/paper/draw-certificates.ts";
import type { Viewer } from "../../../functions/domain/frame.ts";
import { printCertificates } from "../../../functions/http/print-certificates.ts";
import { issueDecision } from "../../../functions/steps/issue-decision.ts";
import { publishDecision } from "../../../functions/steps/publish-decision.ts";
import type { Decision } from "../../../schemas/decision.ts";
import type { Reply } from "../../../functions/runtime/reply.ts";
import { aViewer, aVisit } from "../../support/a-request.ts";
import { decisionWorld } from "../../support/decision-world.ts";

const officer: Viewer = {
  person: { id: "hoa", name: "Hoa", email: "hoa@quyanh.example" },
  seats: [{ role: "officer", organisationId: "htx-quy-anh", personId: "hoa", from: "2020-01-01" }],
};
const stranger: Viewer = {
  ...officer,
  seats: officer.seats.map((seat) => ({ ...seat, organisationId: "htx-khac" })),
};
const desk = aViewer("desk");

describe("printing certificates", () => {
  let world: Awaited<ReturnType<typeof decisionWorld>>;
  let decision: Decision;
  beforeAll(async () => {
    world = await decisionWorld();
    const { id } = await world.approved(2);
    await issueDecision(world.needs)({ decisionId: id });
    await publishDecision(world.needs)({ decisionId: id });
    decision = await world.found(id);
    for (const { nominationId } of decision.awardees) {
      const before = (await world.needs.nominations.find(nominationId))!;
      const after = { ...before, state: "closed", ending: "decided" } as const;
      await world.needs.nominations.save({ before, after, events: [] });
    }
  });
  afterAll(() => world.close());

  const ask = (path: string, viewer: Viewer) =>
    printCertificates({ ...world.needs, papers: { certificates: drawCertificates } })({
      ...aVisit({ path, params: { id: path.split("/")[2] ?? "" } }, viewer),
      viewer,
    });
  const pagesOf = ({ body }: Reply) => {
    const document = mupdf.Document.openDocument(Buffer.from(body), "application/pdf");
    return Array.from({ length: document.countPages() }, (_, at) =>
      document.loadPage(at).toStructuredText("preserve-whitespace").asText(),
    );
  };
  const own = (at: number) =>
    `/nominations/${decision.awardees[at]?.nominationId ?? ""}/certificate.pdf`;

  it("gives the officer the own one, by its place in the decision", async () => {
    const reply = await ask(own(1), officer);
    const [page = "", ...more] = pagesOf(reply);
    expect(more).toEqual([]);
    expect(page).toContain("CỜ THI ĐUA");
    expect(page).toContain(decision.awardees[1]?.nominee.name);
    expect(page).toContain("Số vào sổ vàng: 01.02/2022");
    expect(page).toContain("https://suyton.example/verify/1/2022");
    expect(reply.headers?.["content-disposition"]).toContain("co-thi-dua-01-02-2022.pdf");
    const again = await ask(own(1), officer);
    expect(Buffer.compare(Buffer.from(reply.body), Buffer.from(again.body))).toBe(0);
  });

  it("gives the desk all of them in one file", async () => {
    const pages = pagesOf(await ask(`/decisions/${decision.id}/certificates.pdf`, desk));
    expect(pages).toHaveLength(2);
    for (const [at, { nominee }] of decision.awardees.entries()) {
      expect(pages[at]).toContain(nominee.name);
    }
  });

  it("prints a name as it was mended, and nothing for an award that was taken back", async () => {
    const [first, second] = decision.awardees;
    const amendment = {
      ...{ by: "d-00000000000000zz", number: 9, date: "2022-12-01" },
      nominationIds: [first!.nominationId],
    };
    const amendedBy: Decision["amendedBy"] = [
      {
        ...{ ...amendment, act: "correct", nominationIds: [second!.nominationId] },
        changes: [
          { nominationId: second!.nominationId, part: "name", from: "x", to: "HTX Tên đã sửa" },
        ],
      },
      { ...amendment, act: "revoke", changes: [] },
    ];
    const decisions = { find: () => Promise.resolve({ ...decision, amendedBy }) };
    const print = (path: string, viewer: Viewer) =>
      printCertificates({ ...world.needs, decisions, papers: { certificates: drawCertificates } })({
        ...aVisit({ path, params: { id: path.split("/")[2] ?? "" } }, viewer),
        viewer,
      });
    const pages = pagesOf(await print(`/decisions/${decision.id}/certificates.pdf`, desk));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("HTX Tên đã sửa");
    expect(pages[0]).toContain("Số vào sổ vàng: 01.02/2022");
    await expect(print(own(0), officer)).rejects.toMatchObject({ name: "NotFound" });
  });

  it("gives a stranger none, an officer not those of others, and nobody one that is not issued", async () => {
    await expect(ask(own(0), stranger)).rejects.toMatchObject({ name: "NotFound" });
    const all = `/decisions/${decision.id}/certificates.pdf`;
    await expect(ask(all, officer)).rejects.toMatchObject({ name: "Forbidden" });
    const waiting = await world.draft([await world.nominate()]);
    for (const id of [waiting.id, "d-0000000000000000", "nonsense"]) {
      const path = `/decisions/${id}/certificates.pdf`;
      await expect(ask(path, desk)).rejects.toMatchObject({ name: "NotFound" });
    }
    const open = `/nominations/${waiting.awardees[0]?.nominationId ?? ""}/certificate.pdf`;
    await expect(ask(open, officer)).rejects.toMatchObject({ name: "NotFound" });
  });
});

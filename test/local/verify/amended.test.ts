import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { approveDecision } from "../../../functions/acts/approve-decision.ts";
import { composeDecision } from "../../../functions/acts/compose-decision.ts";
import { startAmendment, type WantedAmendment } from "../../../functions/acts/start-amendment.ts";
import { digest, keys } from "../../../functions/adapters/keys.ts";
import { dayOf } from "../../../functions/domain/dates.ts";
import { shownDraft } from "../../../functions/domain/decision/shown-draft.ts";
import { issueDecision } from "../../../functions/steps/issue-decision.ts";
import { publishDecision } from "../../../functions/steps/publish-decision.ts";
import { product } from "../../../infra/local/product.ts";
import { anId } from "../../support/a-session.ts";
import { aDecidedSeason } from "./a-decided-season.ts";

let season: Awaited<ReturnType<typeof aDecidedSeason>>;
const correcting = anId("d", 51);
const revoking = anId("d", 52);

/** Draws an amendment up, has it signed over its draft, issues it and lets it take effect. */
const carryOut = async (wanted: Omit<WantedAmendment, "original" | "basis" | "askedBy">) => {
  const { needs, decisionId } = season;
  const { id } = wanted;
  await startAmendment(needs)({
    ...{ ...wanted, original: decisionId, basis: "khoản 1 Điều 96 Luật Thi đua, khen thưởng" },
    askedBy: "Thanh tra Liên minh",
  });
  const drafted = (await needs.decisions.find(id))!;
  const signed = (await needs.decisions.find(decisionId))!.approval!;
  const composition = { signer: signed, day: dayOf(signed.at), mode: "draft" } as const;
  const paper = await composeDecision(needs)(drafted, composition);
  const approval = { ...signed, draft: shownDraft(paper, digest).digest };
  await approveDecision(needs)(id, approval, drafted.awardees);
  await issueDecision(needs)({ decisionId: id });
  await publishDecision(needs)({ decisionId: id });
};

beforeAll(async () => {
  season = await aDecidedSeason();
  await carryOut({
    ...{ id: correcting, act: "correct", nominationIds: [], reason: "Đánh máy nhầm tên." },
    changes: [{ nominationId: anId("n", 2), part: "name", to: "HTX số Hai" }],
  });
  await carryOut({
    ...{ id: revoking, act: "revoke", changes: [], reason: "Kê khai gian dối thành tích." },
    nominationIds: [anId("n", 1)],
  });
}, 60_000);
afterEach(() => season.putRight());
afterAll(async () => {
  await season.close();
  await season.remove();
});

const change = (id: string, alter: (item: Record<string, unknown>) => Record<string, unknown>) =>
  season.tamper("work", keys.decision(id), alter);
const things = (item: Record<string, unknown>, name: string) =>
  item[name] as Record<string, unknown>[];

describe("a decision that was amended twice", () => {
  it.each(["01/2022", "02/2022", "03/2022", anId("n", 1), anId("n", 2)])(
    "fits when asked for %s",
    async (asked) => {
      expect(await season.differences(asked)).toEqual([]);
    },
  );

  it("is held against the decisions that amend it, and their files", async () => {
    const output = await season.verify("01/2022");
    const checked = "checks" in output ? output.checks.map((one) => one.checked) : [];
    expect(checked.filter((one) => one.startsWith("Amendments: "))).toEqual([
      expect.stringContaining("amended by 02/QĐ-LMHTXVN, 03/QĐ-LMHTXVN"),
    ]);
    for (const number of ["02", "03"]) {
      const own = checked.filter((one) => one.startsWith(`${number}/QĐ-LMHTXVN: `));
      expect(own.map((one) => one.slice(15, 27))).toEqual(
        expect.arrayContaining(["Archived PDF", "Signature of", "Approval: Ng"]),
      );
    }
  });

  it("is seen to keep quiet about a revocation, from either side", async () => {
    await change(season.decisionId, (item) => ({
      ...item,
      amendedBy: things(item, "amendedBy").slice(0, 1),
    }));
    expect(await season.differences("01/2022")).toEqual([
      "03/QĐ-LMHTXVN amends it, and it does not say so",
    ]);
    expect(await season.differences("03/2022")).toEqual([
      "01/QĐ-LMHTXVN does not say that it is amended by this one",
    ]);
  });

  it("is seen to tell another name than the decision that corrected it", async () => {
    await change(season.decisionId, (item) => ({
      ...item,
      amendedBy: things(item, "amendedBy").map((mark) => ({
        ...mark,
        changes: things(mark, "changes").map((one) => ({ ...one, to: "HTX Kẻ Khác" })),
      })),
    }));
    for (const asked of ["01/2022", "02/2022"]) {
      const found = await season.differences(asked);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^what 02\/QĐ-LMHTXVN changes: .*HTX Kẻ Khác.*HTX số Hai/);
    }
  });

  it("is seen to name one that is not there, or amends another", async () => {
    const mark = { by: anId("d", 99), act: "revoke", number: 9, date: "2022-10-20" };
    const forged = { ...mark, nominationIds: [anId("n", 2)], changes: [] };
    await change(season.decisionId, (item) => ({
      ...item,
      amendedBy: [...things(item, "amendedBy"), forged],
    }));
    expect(await season.differences()).toEqual([
      `09/QĐ-LMHTXVN (${anId("d", 99)}), by which it is amended, is not there`,
    ]);
    await season.putRight();
    await change(revoking, (item) => ({
      ...item,
      amends: { ...(item["amends"] as object), decisionId: correcting },
    }));
    expect(await season.differences()).toEqual([
      `03/QĐ-LMHTXVN (${revoking}) does not say that it amends this one`,
    ]);
    expect(await season.differences("03/2022")).toContain(
      "number that it amends: the record says 1, but it is 2",
    );
  });

  it("is seen by the draft that was signed, when both records were changed alike", async () => {
    const renamed = (item: Record<string, unknown>) => ({
      ...item,
      changes: things(item, "changes").map((one) => ({ ...one, to: "HTX Kẻ Khác" })),
    });
    await change(season.decisionId, (item) => ({
      ...item,
      amendedBy: things(item, "amendedBy").map(renamed),
    }));
    await change(correcting, (item) => ({
      ...item,
      amends: renamed(item["amends"] as Record<string, unknown>),
    }));
    const found = await season.differences("01/2022");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^02\/QĐ-LMHTXVN: SHA-256 of the draft: /);
  });

  it("is seen to have lost its file, when the decision that amends it is asked for", async () => {
    const { file } = (await season.needs.decisions.find(season.decisionId))!;
    const bytes = Uint8Array.from(await season.needs.archive.read(file!));
    bytes[2000]! ^= 1;
    const { VersionId: versionId } = await new S3Client({}).send(
      new PutObjectCommand({ Bucket: product.buckets.decisions, Key: file!.key, Body: bytes }),
    );
    await change(season.decisionId, (item) => ({ ...item, file: { ...file, versionId } }));
    const found = await season.differences("02/2022");
    expect(found).toEqual([
      expect.stringMatching(/^01\/QĐ-LMHTXVN: SHA-256 of the PDF: /),
      "01/QĐ-LMHTXVN: the signature does not fit the signed bytes",
    ]);
  });
});

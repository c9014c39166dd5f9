import { createHash, randomBytes } from "node:crypto";
import { answerStage } from "../../functions/acts/answer-stage.ts";
import { signingSeat } from "../../functions/acts/ask-signer.ts";
import { startDecision } from "../../functions/acts/start-decision.ts";
import { dynamoDecisions } from "../../functions/adapters/dynamo-decisions.ts";
import { dynamoLinks } from "../../functions/adapters/dynamo-links.ts";
import { dynamoNominations } from "../../functions/adapters/dynamo-nominations.ts";
import { dynamoRegistry } from "../../functions/adapters/dynamo-registry.ts";
import { dynamoSessions } from "../../functions/adapters/dynamo-sessions.ts";
import { digest } from "../../functions/adapters/keys.ts";
import { drawDecision } from "../../functions/adapters/paper/draw-decision.ts";
import { systemRandom } from "../../functions/adapters/system.ts";
import { dynamoWorkTable } from "../../functions/adapters/work-table.ts";
import { chainStart } from "../../functions/domain/audit-chain.ts";
import type { DecisionArchive, Mailer } from "../../functions/ports.ts";
import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import type { Decision, IssuedFile } from "../../schemas/decision.ts";
import type { Mail } from "../../schemas/mail.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import { RegistryFile } from "../../schemas/registry.ts";
import { anId } from "./a-session.ts";
import { embeddedStores } from "./embedded-stores.ts";

const from = "2020-01-01";
const seat = (role: string, personId: string) => ({
  role,
  organisationId: nationalAllianceId,
  personId,
  from,
});
const signedFrom = { email: "chutich@vca.example", hash: "a".repeat(64) };
const season = (id: string, kind: string) => ({
  ...{ id, kind, name: `Đợt ${id}`, year: 2022, campaignId: "phong-trao" },
  ...{ opens: "2022-01-01", closes: "2022-12-31", awards: ["FLAG_VCA", "MERIT_CHAIR"] },
});

const registryFile = RegistryFile.parse({
  organisations: [
    {
      id: nationalAllianceId,
      kind: "national-alliance",
      name: "LMHTXVN",
      province: "Hà Nội",
      from,
    },
    {
      ...{ id: "htx-quy-anh", kind: "cooperative", name: "HTX đan len Quý Anh", from },
      ...{ province: "Lâm Đồng", place: "thành phố Bảo Lộc, tỉnh Lâm Đồng" },
    },
  ],
  people: [
    { id: "chu-tich", name: "Nguyễn Văn Ký", email: "chutich@vca.example" },
    { id: "ban-tccb", name: "Nguyễn Thị Sổ", email: "tccb@vca.example" },
  ],
  roles: [seat("chairman", "chu-tich"), seat("desk", "ban-tccb")],
  seasons: [season("dot-xuat", "ad-hoc"), season("nam-2022", "annual")],
});

/** An archive of its own: the first file of a name stays. */
const memoryArchive = () => {
  const kept = new Map<string, { file: IssuedFile; bytes: Uint8Array }>();
  const archive: DecisionArchive = {
    keep: (name, bytes) => {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const file = { key: name, versionId: "v1", sha256, size: bytes.length };
      if (!kept.has(name)) kept.set(name, { file, bytes });
      return Promise.resolve(kept.get(name)!.file);
    },
    read: ({ key }) => Promise.resolve(kept.get(key)!.bytes),
  };
  return { archive, kept };
};

/** The parts of a decision joined as the functions join them, over the embedded database. */
export const decisionWorld = async () => {
  const stores = await embeddedStores();
  const table = dynamoWorkTable(stores.tableName);
  let now = "2022-11-10T03:00:00.000Z";
  let count = 0;
  const clock = { now: () => now };
  const mails: Mail[] = [];
  const resumed: { token: string; result: unknown }[] = [];
  const started: { id: string; seconds: number }[] = [];
  const mailer: Mailer = {
    send: (mail) => {
      if (!mails.some(({ id }) => id === mail.id)) mails.push(mail);
      return Promise.resolve();
    },
    wasSent: (id) => Promise.resolve(mails.some((mail) => mail.id === id)),
  };
  const begin = (id: string, seconds = 0) => {
    if (!started.some((one) => one.id === id)) started.push({ id, seconds });
    return Promise.resolve();
  };
  const { archive, kept } = memoryArchive();
  const needs = {
    decisions: dynamoDecisions(table),
    nominations: dynamoNominations(table),
    sessions: dynamoSessions(table),
    registry: dynamoRegistry(table),
    links: dynamoLinks(table, clock, systemRandom),
    random: systemRandom,
    digester: digest,
    clock,
    mailer,
    archive,
    papers: { decision: drawDecision },
    // Never the same bytes twice, so that a second file would be seen.
    sign: ({ bytes }: { readonly bytes: Uint8Array }) =>
      Promise.resolve(Buffer.concat([bytes, randomBytes(8)])),
    mode: "mock" as const,
    publicUrl: "https://suyton.example",
    executions: {
      startNomination: begin,
      startSession: begin,
      startDecision: begin,
      resume: (token: string, result: unknown) => {
        resumed.push({ token, result });
        return Promise.resolve("resumed" as const);
      },
      running: () => Promise.resolve(new Set<string>()),
      look: () => Promise.resolve("running" as const),
    },
  };
  await needs.registry.load(registryFile);

  /** Puts a nomination into the stage of the decision, its workflow waiting. */
  const nominate = async (more: Partial<Nomination> = {}): Promise<Nomination> => {
    count += 1;
    const id = anId("n", count);
    const holder = { role: "chairman" as const, organisationId: nationalAllianceId };
    return needs.nominations.save({
      after: {
        ...{ id, seasonId: "dot-xuat", award: "FLAG_VCA", state: "in-stage", current: 0, visit: 1 },
        nominee: { kind: "collective", name: `HTX số ${count}`, organisationId: "htx-quy-anh" },
        ...{ ownerId: "htx-quy-anh", allianceId: "lm-lam-dong", province: "Lâm Đồng", holder },
        ...{ achievements: "", earlierAwards: "", returnReasons: [], since: now },
        route: [{ name: "decision", secondsToAnswer: 1000 }],
        ...{ dossierVersion: 1, createdAt: now, updatedAt: now },
        ...{ version: 0, eventCount: 0, chainHead: chainStart },
        ...more,
      },
      events: [{ kind: "stage-opened", at: now, actor: { kind: "system" }, facts: {} }],
      stage: {
        ...{ nominationId: id, visit: 1, kind: "signature", stage: "decision", holder },
        ...{ openedAt: now, due: "2022-11-30T16:59:59.999Z", escalations: 0, version: 0 },
        ...{ taskToken: `token of ${id}`, resumed: false },
      },
    });
  };

  /** Records a decision over nominations; its workflow has not asked for anything yet. */
  const draft = async (nominations: readonly Nomination[]): Promise<Decision> => {
    count += 1;
    const id = anId("d", count);
    await startDecision(needs)({
      ...{ id, seasonId: "dot-xuat", award: "FLAG_VCA" },
      awardees: nominations.map(({ id: nominationId, nominee, province }) => ({
        ...{ nominationId, nominee, organisationName: nominee.name, province },
      })),
    });
    return found(id);
  };
  const found = async (id: string): Promise<Decision> => (await needs.decisions.find(id))!;

  return {
    needs,
    mails,
    resumed,
    started,
    kept,
    nominate,
    draft,
    found,
    /** A decision that the chairman signed, over so many nominations. */
    approved: async (nominees = 1, at = now): Promise<Decision> => {
      const nominations = [];
      for (let one = 0; one < nominees; one += 1) nominations.push(await nominate());
      const decision = await draft(nominations);
      const approval = {
        ...{ personId: "chu-tich", name: "Nguyễn Văn Ký", at, by: "mailed-link" },
        ...{ link: { ...signingSeat, ...signedFrom, mailedAt: at }, draft: "d".repeat(64) },
      };
      return needs.decisions.save({
        ...decision,
        state: "approved",
        approval: approval as Decision["approval"],
      });
    },
    withdraw: async ({ id }: Nomination) => {
      const { nomination } = await answerStage(needs)({
        nominationId: id,
        visit: 1,
        outcome: { outcome: "withdrawn" },
        actor: { kind: "system" },
        event: { kind: "withdrawn", facts: {} },
      });
      await needs.nominations.save({
        before: nomination,
        after: { ...nomination, state: "closed", ending: "withdrawn" },
        events: [],
      });
    },
    /** The token in the newest link to sign that was mailed. */
    signToken: () =>
      mails
        .map(({ text }) => /\/sign\/([\w-]{43})/.exec(text)?.[1])
        .filter((token) => token !== undefined)
        .at(-1) ?? "",
    setNow: (moment: string) => {
      now = moment;
    },
    close: stores.close,
  };
};

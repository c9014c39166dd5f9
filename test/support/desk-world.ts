import { dynamoDecisions } from "../../functions/adapters/dynamo-decisions.ts";
import { dynamoLinks } from "../../functions/adapters/dynamo-links.ts";
import { dynamoNominations } from "../../functions/adapters/dynamo-nominations.ts";
import { dynamoRegistry } from "../../functions/adapters/dynamo-registry.ts";
import { dynamoSessions } from "../../functions/adapters/dynamo-sessions.ts";
import { dynamoBallotBoxes } from "../../functions/adapters/dynamo-ballot-boxes.ts";
import { dynamoMandates } from "../../functions/adapters/dynamo-mandates.ts";
import { dynamoSuccessions } from "../../functions/adapters/dynamo-successions.ts";
import { digest } from "../../functions/adapters/keys.ts";
import { systemRandom } from "../../functions/adapters/system.ts";
import { dynamoWorkTable } from "../../functions/adapters/work-table.ts";
import { chainStart } from "../../functions/domain/audit-chain.ts";
import type { Viewer } from "../../functions/domain/frame.ts";
import type { Mailer, MailRecords, Resumed } from "../../functions/ports.ts";
import type { Visit } from "../../functions/runtime/page.ts";
import { openStage } from "../../functions/steps/open-stage.ts";
import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import type { DossierFile } from "../../schemas/dossier.ts";
import type { Mail } from "../../schemas/mail.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import { RegistryFile, type RoleName } from "../../schemas/registry.ts";
import { aVisit } from "./a-request.ts";
import { anId } from "./a-session.ts";
import { embeddedStores } from "./embedded-stores.ts";

const from = "2020-01-01";
const body = (id: string, kind: string, name: string, province: string) => ({
  ...{ id, kind, name, province, from },
});
const seat = (role: string, organisationId: string, personId: string) => ({
  ...{ role, organisationId, personId, from },
});

/** Two alliances with a reviewer each, a cooperative with its officer, the desk, an administrator. */
const registryFile = RegistryFile.parse({
  organisations: [
    body(nationalAllianceId, "national-alliance", "LMHTXVN", "Hà Nội"),
    body("lm-kon-tum", "provincial-alliance", "Liên minh HTX tỉnh Kon Tum", "Kon Tum"),
    body("lm-gia-lai", "provincial-alliance", "Liên minh HTX tỉnh Gia Lai", "Gia Lai"),
    body("htx-po-ko", "cooperative", "HTX Pô Kô", "Kon Tum"),
  ],
  people: [
    { id: "lan", name: "Y Lan", email: "lan@kontum.example" },
    { id: "binh", name: "Rơ Châm Bình", email: "binh@gialai.example" },
    { id: "hoa", name: "Y Hoa", email: "hoa@poko.example" },
    { id: "desk", name: "Nguyễn Thị Sổ", email: "tccb@vca.example" },
    { id: "admin", name: "Trần Quản", email: "admin@vca.example" },
  ],
  roles: [
    seat("reviewer", "lm-kon-tum", "lan"),
    seat("reviewer", "lm-gia-lai", "binh"),
    seat("officer", "htx-po-ko", "hoa"),
    seat("desk", nationalAllianceId, "desk"),
    seat("administrator", nationalAllianceId, "admin"),
  ],
  campaigns: [{ id: "phong-trao", name: "Phong trào", from }],
  seasons: [
    {
      ...{ id: "dot-xuat", name: "Đột xuất 2022", kind: "ad-hoc", year: 2022 },
      ...{ campaignId: "phong-trao", opens: "2022-01-01", closes: "2022-12-31" },
      awards: ["MERIT_CHAIR"],
    },
  ],
  pastAwards: [
    { organisationId: "htx-po-ko", award: "MERIT_BCH", nominee: "HTX Pô Kô", year: 2020 },
  ],
});

/** Reviews, the desk and the registry joined as the functions join them, over the embedded database. */
export const deskWorld = async () => {
  const stores = await embeddedStores();
  const table = dynamoWorkTable(stores.tableName);
  const world = { now: "2022-10-10T03:00:00.000Z", resuming: true };
  const clock = { now: () => world.now };
  const mails: Mail[] = [];
  const bounced = new Set<string>();
  /** Mails that the page which took a dossier sent before its stage opened. */
  const told = new Set<string>();
  const resumed: { token: string; result: unknown }[] = [];
  const started: string[] = [];
  const executionsOf = new Map<string, "running" | "ended" | "absent">();
  const mailer: Mailer = {
    send: (mail) => {
      if (!told.has(mail.id) && !mails.some(({ id }) => id === mail.id)) mails.push(mail);
      return Promise.resolve();
    },
    wasSent: (id) => Promise.resolve(mails.some((mail) => mail.id === id)),
  };
  const recordOf = (mail: Mail) => ({
    ...{ id: mail.id, kind: mail.kind, personId: mail.to.personId, name: mail.to.name },
    ...{ subject: mail.subject, about: mail.about, at: world.now },
    state: bounced.has(mail.id) ? ("bounced" as const) : ("sent" as const),
  });
  const mailRecords: MailRecords = {
    about: (id) => Promise.resolve(mails.filter(({ about }) => about.includes(id)).map(recordOf)),
    bounced: (messageId) => {
      const mail = mails.find(({ id }) => id === messageId);
      if (mail) bounced.add(messageId);
      return Promise.resolve(mail && recordOf(mail));
    },
  };
  const begin = (id: string) => Promise.resolve(void started.push(id));
  const needs = {
    nominations: dynamoNominations(table),
    registry: dynamoRegistry(table),
    links: dynamoLinks(table, clock, systemRandom),
    sessions: dynamoSessions(table),
    ballotBoxes: dynamoBallotBoxes(stores.ballotTableName),
    mandates: dynamoMandates(stores.ballotTableName),
    successions: dynamoSuccessions(stores.ballotTableName),
    decisions: dynamoDecisions(table),
    mailRecords,
    mailer,
    clock,
    digester: digest,
    publicUrl: "https://suyton.example",
    executions: {
      startNomination: begin,
      startSession: begin,
      startDecision: begin,
      resume: (token: string, result: unknown): Promise<Resumed> => {
        if (!world.resuming) return Promise.reject(new Error("no answer"));
        // As the engine does: a token is good for one answer.
        if (resumed.some((one) => one.token === token)) return Promise.resolve("already-gone");
        resumed.push({ token, result });
        return Promise.resolve("resumed");
      },
      running: () => Promise.resolve(new Set<string>()),
      look: (_machine: string, id: string) => Promise.resolve(executionsOf.get(id) ?? "running"),
    },
  };
  await needs.registry.load(registryFile);

  const nomination = async (number: number): Promise<Nomination> =>
    (await needs.nominations.find(anId("n", number)))!;

  return {
    needs,
    world,
    mails,
    resumed,
    started,
    executionsOf,
    nomination,
    close: stores.close,
    stage: async (number: number, visit = 1) =>
      (await needs.nominations.stage(anId("n", number), visit))!,
    /** Sends a dossier of one page in and opens its stage, which asks whoever holds it. */
    nominate: async (number: number, more: Partial<Nomination> = {}) => {
      const id = anId("n", number);
      const file = aFile(id, number);
      await needs.nominations.save({
        after: { ...aNomination(id, world.now), ...more },
        events: [],
        files: [file],
        dossier: {
          ...{ nominationId: id, number: 1, hash: "e".repeat(64), nomineeName: "HTX Pô Kô" },
          ...{ achievements: "Doanh thu tăng 20 %.", earlierAwards: "" },
          ...{ fileIds: [file.id], submittedAt: world.now },
        },
      });
      told.add(`submitted-${id}-1-hoa`);
      const current = more.current ?? 0;
      await openStage(needs)({ nominationId: id, current, visit: 1, taskToken: `token of ${id}` });
      return nomination(number);
    },
    /** The tokens of the review links that somebody was mailed about a nomination, oldest first. */
    tokens: (personId: string, number = 1) =>
      mails
        .filter(({ to, about }) => to.personId === personId && about.includes(anId("n", number)))
        .flatMap(({ text }) => /\/review\/([\w-]{43})/.exec(text)?.[1] ?? []),
    kinds: async (number: number) =>
      (await needs.nominations.events(anId("n", number))).map(({ kind }) => kind),
  };
};

const aNomination = (id: string, now: string): Nomination => ({
  ...{ id, seasonId: "dot-xuat", award: "MERIT_CHAIR", state: "in-stage", current: 0, visit: 0 },
  nominee: { kind: "collective", name: "HTX Pô Kô", organisationId: "htx-po-ko" },
  ...{ ownerId: "htx-po-ko", allianceId: "lm-kon-tum", province: "Kon Tum" },
  ...{ achievements: "Doanh thu tăng 20 %.", earlierAwards: "", returnReasons: [] },
  route: [
    { name: "province-review", secondsToAnswer: 1000 },
    { name: "appraisal", secondsToAnswer: 1000 },
    { name: "decision", secondsToAnswer: 1000 },
  ],
  ...{ since: now, createdAt: now, updatedAt: now, version: 0, eventCount: 0 },
  ...{ dossierVersion: 1, dossierHash: "e".repeat(64), chainHead: chainStart },
});

const aFile = (nominationId: string, number: number): DossierFile => ({
  ...{ id: anId("f", number), nominationId, slot: "submission-letter", name: "to-trinh.pdf" },
  ...{ size: 2048, receivedAt: "2022-10-01T03:00:00.000Z", state: "accepted", type: "pdf" },
  ...{ mediaType: "application/pdf", sha256: "d".repeat(64), pages: 2, removed: false },
  ...{ key: `dossiers/${nominationId}/${anId("f", number)}`, versionId: "v1" },
});

/** Somebody of the desk world, signed in with one seat. */
export const signedIn = (role: RoleName, personId = "desk"): Viewer => ({
  person: { id: personId, name: personId, email: `${personId}@vca.example` },
  seats: [{ role, organisationId: nationalAllianceId, personId, from }],
});

/** A visit by somebody who is signed in. */
export const signedInVisit = (
  viewer: Viewer,
  more: Parameters<typeof aVisit>[0] = {},
): Visit & { readonly viewer: Viewer } => ({ ...aVisit(more, viewer), viewer });

/** A visit by mailed link: a GET, or a POST of these fields. */
export const linkVisit = (
  token: string,
  fields?: Readonly<Record<string, string>> | URLSearchParams,
  params: Readonly<Record<string, string>> = {},
) => ({
  ...aVisit({
    path: `/review/${token}`,
    method: fields === undefined ? "GET" : "POST",
    form: new URLSearchParams(fields),
    params: { link: token, ...params },
  }),
  token,
});

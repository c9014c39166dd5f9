import { ballotId } from "../../functions/adapters/ballot-id.ts";
import { dynamoBallotBoxes } from "../../functions/adapters/dynamo-ballot-boxes.ts";
import { dynamoDecisions } from "../../functions/adapters/dynamo-decisions.ts";
import { dynamoLinks } from "../../functions/adapters/dynamo-links.ts";
import { dynamoMandates } from "../../functions/adapters/dynamo-mandates.ts";
import { dynamoNominations } from "../../functions/adapters/dynamo-nominations.ts";
import { dynamoOpinionScans } from "../../functions/adapters/dynamo-opinion-scans.ts";
import { dynamoRegistry } from "../../functions/adapters/dynamo-registry.ts";
import { dynamoSessions } from "../../functions/adapters/dynamo-sessions.ts";
import { dynamoSuccessions } from "../../functions/adapters/dynamo-successions.ts";
import { digest } from "../../functions/adapters/keys.ts";
import { kmsBallotKeys } from "../../functions/adapters/kms-ballot-keys.ts";
import { entryCode, sealBallot } from "../../functions/adapters/seal-ballot.ts";
import { systemRandom } from "../../functions/adapters/system.ts";
import { dynamoWorkTable } from "../../functions/adapters/work-table.ts";
import { chainStart } from "../../functions/domain/audit-chain.ts";
import { openSession } from "../../functions/acts/open-session.ts";
import { waitingNominations } from "../../functions/acts/waiting-nominations.ts";
import type { SessionForm } from "../../functions/domain/votes/read-session-form.ts";
import type { SessionBody } from "../../functions/domain/votes/session-body.ts";
import { castBallot } from "../../functions/http/cast-ballot.ts";
import type { Mailer } from "../../functions/ports.ts";
import { announceResult } from "../../functions/steps/announce-result.ts";
import { askChair } from "../../functions/steps/ask-chair.ts";
import { escalateChair } from "../../functions/steps/escalate-chair.ts";
import { draftDecisions } from "../../functions/steps/draft-decisions.ts";
import { inviteVoters } from "../../functions/steps/invite-voters.ts";
import { tallySession } from "../../functions/steps/tally-session.ts";
import { awardOf } from "../../schemas/catalogue/awards.ts";
import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import type { Mail } from "../../schemas/mail.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import { RegistryFile, type Season } from "../../schemas/registry.ts";
import { anId } from "./a-session.ts";
import { embeddedStores } from "./embedded-stores.ts";
import { anAcceptedFile } from "./officer-world.ts";

const provinces = ["kon-tum", "gia-lai", "dak-lak", "dak-nong", "lam-dong"];
const from = "2020-01-01";

/** Five alliances of one cluster with a voter each, a council of five, and a desk. */
const registryFile = RegistryFile.parse({
  organisations: [
    {
      id: nationalAllianceId,
      kind: "national-alliance",
      name: "LMHTXVN",
      province: "Hà Nội",
      from,
    },
    ...provinces.map((id) => ({
      id: `lm-${id}`,
      kind: "provincial-alliance",
      name: `LMHTX ${id}`,
      province: id,
      from,
    })),
    ...provinces.map((id) => ({
      id: `htx-${id}`,
      kind: "cooperative",
      name: `HTX ${id}`,
      province: id,
      from,
    })),
  ],
  people: [
    ...provinces.map((id) => ({ id: `an-${id}`, name: `An ${id}`, email: `an@${id}.example` })),
    ...[1, 2, 3, 4, 5].map((at) => ({
      id: `council-${at}`,
      name: `Ủy viên ${at}`,
      email: `council-${at}@vca.example`,
    })),
    { id: "desk", name: "Bàn thẩm định", email: "desk@vca.example" },
  ],
  roles: [
    ...provinces.map((id) => ({
      role: "cluster-voter",
      organisationId: `lm-${id}`,
      personId: `an-${id}`,
      from,
    })),
    ...[1, 2, 3, 4, 5].map((at) => ({
      role: at === 1 ? "council-chair" : "council-member",
      organisationId: nationalAllianceId,
      personId: `council-${at}`,
      from,
    })),
    { role: "desk", organisationId: nationalAllianceId, personId: "desk", from },
  ],
  clusters: [
    {
      id: "tay-nguyen",
      name: "Cụm thi đua Tây Nguyên",
      year: 2022,
      members: provinces.map((id) => `lm-${id}`),
      leader: "lm-lam-dong",
    },
  ],
  campaigns: [{ id: "phong-trao", name: "Phong trào", from: "2021-01-01", until: "2025-12-31" }],
  seasons: [
    {
      id: "nam-2022",
      name: "Năm 2022",
      kind: "annual",
      year: 2022,
      campaignId: "phong-trao",
      opens: "2022-01-01",
      closes: "2022-12-31",
      awards: ["FLAG_VCA"],
      flagsPerCluster: 2,
    },
  ],
  pastAwards: [
    { organisationId: "htx-kon-tum", award: "MERIT_BCH", nominee: "HTX kon-tum", year: 2021 },
  ],
});

/** The parts of a vote joined as the functions join them, over the embedded database and keys. */
export const voteWorld = async (season: Partial<Season> = {}) => {
  const stores = await embeddedStores();
  const table = dynamoWorkTable(stores.tableName);
  let now = "2022-10-10T01:00:00.000Z";
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
  const needs = {
    sessions: dynamoSessions(table),
    nominations: dynamoNominations(table),
    registry: dynamoRegistry(table),
    links: dynamoLinks(table, clock, systemRandom),
    decisions: dynamoDecisions(table),
    ballotBoxes: dynamoBallotBoxes(stores.ballotTableName),
    mandates: dynamoMandates(stores.ballotTableName),
    successions: dynamoSuccessions(stores.ballotTableName),
    opinionScans: dynamoOpinionScans(table),
    ballotKeys: kmsBallotKeys(stores.ballotKey),
    ballotSealer: { seal: sealBallot, id: ballotId, code: entryCode },
    random: systemRandom,
    clock,
    digester: digest,
    mailer,
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
  const seasons = registryFile.seasons.map((one) => ({ ...one, ...season }));
  await needs.registry.load({ ...registryFile, seasons });

  const cluster = async (): Promise<SessionBody> => ({
    kind: "cluster",
    cluster: (await needs.registry.cluster("tay-nguyen", 2022))!,
  });

  /** The token in the newest ballot link that somebody was mailed. */
  const ballotToken = (personId: string) =>
    mails
      .filter(({ to }) => to.personId === personId)
      .flatMap(({ text }) => /\/ballot\/([\w-]{43})/.exec(text)?.[1] ?? [])
      .at(-1) ?? "";

  const vote = castBallot(needs);

  return {
    needs,
    mails,
    ballotToken,
    /** The token in the newest link that the chair was mailed. */
    chairToken: () =>
      mails.flatMap(({ text }) => /\/chair\/([\w-]{43})/.exec(text)?.[1] ?? []).at(-1) ?? "",
    vote,
    cast: (personId: string, answers: Record<string, string>) =>
      vote(linkVisit(ballotToken(personId), { step: "cast", ...answers })),
    session: async (number: number) => (await needs.sessions.find(anId("s", number)))!,
    /** Opens a session over whatever waits for the cluster, or for the council. */
    open: async (
      number: number,
      form: Partial<SessionForm> = {},
      body: "cluster" | "council" = "cluster",
    ) => {
      const season = (await needs.registry.season("nam-2022"))!;
      const of: SessionBody = body === "council" ? { kind: "council" } : await cluster();
      const waiting = await waitingNominations(needs)(season, of);
      return openSession(needs)({
        id: anId("s", number),
        season,
        body: of,
        waiting,
        openedBy: "desk",
        form: {
          title: "Bình xét Cờ thi đua 2022",
          ...{ note: "", agenda: "", opensDate: "", opensTime: "" },
          date: "2022-10-16",
          time: "17:00",
          nominations: waiting.nominations.map(({ id }) => id),
          ...form,
        },
      });
    },
    resumed,
    started,
    close: stores.close,
    setNow: (moment: string) => {
      now = moment;
    },
    steps: {
      invite: inviteVoters(needs),
      tally: tallySession(needs),
      askChair: askChair(needs),
      escalateChair: escalateChair(needs),
      announce: announceResult(needs),
      draft: draftDecisions(needs),
    },
    /** Puts a nomination of a province's cooperative before a body, its workflow waiting. */
    nominate: async (number: number, province: string, more: Partial<Nomination> = {}) => {
      const stage = more.route?.[0]?.name ?? "cluster-vote";
      const nomination: Nomination = {
        id: anId("n", number),
        seasonId: "nam-2022",
        award: "FLAG_VCA",
        nominee: { kind: "collective", name: `HTX ${province}`, organisationId: `htx-${province}` },
        ownerId: `htx-${province}`,
        allianceId: `lm-${province}`,
        province,
        clusterId: "tay-nguyen",
        achievements: "Doanh thu tăng 20 %",
        earlierAwards: "",
        state: "in-stage",
        route: [{ name: stage, secondsToAnswer: 1000 }],
        current: 0,
        visit: 1,
        holder: { role: "cluster-voter", organisationId: "lm-lam-dong" },
        since: now,
        due: "2022-11-01T16:59:59.999Z",
        returnReasons: [],
        dossierVersion: 1,
        dossierHash: "e".repeat(64),
        createdAt: now,
        updatedAt: now,
        version: 0,
        eventCount: 0,
        chainHead: chainStart,
        ...more,
      };
      return needs.nominations.save({
        after: nomination,
        events: [],
        files: awardOf(nomination.award).required.map((slot, at) =>
          anAcceptedFile(nomination.id, slot, { id: anId("f", number * 100 + at) }),
        ),
        stage: {
          nominationId: nomination.id,
          visit: 1,
          kind: "vote",
          stage,
          holder: { role: "cluster-voter", organisationId: "lm-lam-dong" },
          openedAt: now,
          due: "2022-11-01T16:59:59.999Z",
          escalations: 0,
          taskToken: `token of ${nomination.id}`,
          resumed: false,
          version: 0,
        },
      });
    },
  };
};

/** The fields that agree to these nominations. */
export const agreeTo = (...numbers: number[]): Record<string, string> =>
  Object.fromEntries(numbers.map((number) => [`choice-${anId("n", number)}`, "agree"]));

/** What a link's page is asked with. */
export const linkVisit = (token: string, fields?: Record<string, string> | [string, string][]) => ({
  token,
  method: fields ? ("POST" as const) : ("GET" as const),
  form: new URLSearchParams(fields ?? {}),
  params: {},
  frame: { language: "vi" as const, path: `/ballot/${token}`, nonce: "nonce", mock: true },
});

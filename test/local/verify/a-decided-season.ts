import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
} from "@aws-sdk/lib-dynamodb";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { approveDecision } from "../../../functions/acts/approve-decision.ts";
import { composeDecision } from "../../../functions/acts/compose-decision.ts";
import { dropBallot } from "../../../functions/acts/drop-ballot.ts";
import { ballotId } from "../../../functions/adapters/ballot-id.ts";
import { dynamoBallotBoxes } from "../../../functions/adapters/dynamo-ballot-boxes.ts";
import { dynamoDecisions } from "../../../functions/adapters/dynamo-decisions.ts";
import { dynamoLinks } from "../../../functions/adapters/dynamo-links.ts";
import { dynamoNominations } from "../../../functions/adapters/dynamo-nominations.ts";
import { dynamoRegistry } from "../../../functions/adapters/dynamo-registry.ts";
import { dynamoSessions } from "../../../functions/adapters/dynamo-sessions.ts";
import { digest, type Key } from "../../../functions/adapters/keys.ts";
import { dynamoMandates } from "../../../functions/adapters/dynamo-mandates.ts";
import { dynamoSuccessions } from "../../../functions/adapters/dynamo-successions.ts";
import { kmsBallotKeys } from "../../../functions/adapters/kms-ballot-keys.ts";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { s3DecisionArchive } from "../../../functions/adapters/s3-decision-archive.ts";
import { entryCode, sealBallot } from "../../../functions/adapters/seal-ballot.ts";
import { kmsDecisionSigner } from "../../../functions/adapters/signature/kms-decision-signer.ts";
import { systemRandom } from "../../../functions/adapters/system.ts";
import { dynamoWorkTable } from "../../../functions/adapters/work-table.ts";
import { dayOf } from "../../../functions/domain/dates.ts";
import { shownDraft } from "../../../functions/domain/decision/shown-draft.ts";
import { newNomination } from "./new-nomination.ts";
import { manifest } from "../../../functions/manifest.ts";
import { announceResult } from "../../../functions/steps/announce-result.ts";
import { draftDecisions } from "../../../functions/steps/draft-decisions.ts";
import { inviteVoters } from "../../../functions/steps/invite-voters.ts";
import { issueDecision } from "../../../functions/steps/issue-decision.ts";
import { publishDecision } from "../../../functions/steps/publish-decision.ts";
import { tallySession } from "../../../functions/steps/tally-session.ts";
import { operator } from "../../../infra/local/access.ts";
import { startHost } from "../../../infra/local/host.ts";
import { product } from "../../../infra/local/product.ts";
import { signingSeat } from "../../../functions/acts/ask-signer.ts";
import { RegistryFile } from "../../../schemas/registry.ts";
import type { Answer, Choice } from "../../../schemas/session.ts";
import { VerifyRecordOutput } from "../../../schemas/verification.ts";
import { aCandidate, anId, aSession, aVoter } from "../../support/a-session.ts";

const registryFile = RegistryFile.parse({
  seasons: [
    {
      ...{ id: "nam-2022", kind: "annual", name: "Năm 2022", year: 2022, campaignId: "phong-trao" },
      ...{ opens: "2022-01-01", closes: "2022-12-31", awards: ["FLAG_VCA"] },
    },
  ],
});

/** What becomes of an item; nothing when it is removed. */
type Change = (item: Record<string, unknown>) => Record<string, unknown> | undefined;

/** What six members answer to three nominees; `-` is a nominee that a member may not judge. */
const votes = ["-yn", "yyn", "yyr", "yya", "yyn"];
const choices: Record<string, Choice> = { y: "agree", n: "disagree", r: "return", a: "abstain" };

/**
 * A host with one function, over a data folder with one season that went all the way: three
 * nominees, six members of whom five voted, one decision on two of them. Written by the product's
 * own adapters and steps.
 */
export const aDecidedSeason = async () => {
  const folder = await mkdtemp(join(tmpdir(), "suy-ton-verify-"));
  const functions = { VerifyRecord: manifest.VerifyRecord };
  const host = await startHost({ dataDir: folder, port: 0, functions, outside: {} });
  const { accessKeyId, secretAccessKey } = host.access.keysOf(operator);
  const before = { ...process.env };
  Object.assign(process.env, {
    AWS_REGION: product.region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: host.endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: host.endpoints.s3,
    AWS_ENDPOINT_URL_KMS: host.endpoints.kms,
  });

  const table = dynamoWorkTable(product.tables.work);
  let now = "2022-10-10T01:00:00.000Z";
  const clock = { now: () => now };
  const started = () => Promise.resolve();
  const needs = {
    sessions: dynamoSessions(table),
    nominations: dynamoNominations(table),
    registry: dynamoRegistry(table),
    decisions: dynamoDecisions(table),
    links: dynamoLinks(table, clock, systemRandom),
    ballotBoxes: dynamoBallotBoxes(product.tables.ballots),
    mandates: dynamoMandates(product.tables.ballots),
    successions: dynamoSuccessions(product.tables.ballots),
    ballotKeys: kmsBallotKeys(product.keys.ballots),
    ballotSealer: { seal: sealBallot, id: ballotId, code: entryCode },
    random: systemRandom,
    digester: digest,
    clock,
    mailer: { send: started, wasSent: () => Promise.resolve(false) },
    executions: {
      ...{ startNomination: started, startSession: started, startDecision: started },
      resume: () => Promise.resolve("resumed" as const),
      running: () => Promise.resolve(new Set<string>()),
      look: () => Promise.resolve("running" as const),
    },
    papers: { decision: drawDecision },
    sign: kmsDecisionSigner(product.keys.decisions),
    archive: s3DecisionArchive(product.buckets.decisions),
    mode: "mock" as const,
    publicUrl: "https://suyton.example",
  };
  await needs.registry.load(registryFile);

  const nominees = [];
  for (const number of [1, 2, 3]) nominees.push(await newNomination(needs, number));
  const sessionId = anId("s", 1);
  const saved = await needs.sessions.save(
    aSession(
      {},
      {
        ...{ id: sessionId, body: "council", bodyName: "Hội đồng", flagPlaces: 2 },
        electorate: [aVoter(1, [1]), ...[2, 3, 4, 5, 6].map((number) => aVoter(number))],
        candidates: nominees.map(({ id, nominee, dossierHash, visit }, at) =>
          aCandidate(at + 1, {
            ...{ nominationId: id, name: nominee.name, dossierHash: dossierHash!, visit },
          }),
        ),
      },
    ),
  );
  await inviteVoters(needs)({ sessionId, round: 1, taskToken: "token" });
  const open = (await needs.sessions.find(sessionId))!;
  for (const [at, word] of votes.entries()) {
    const answers = Array.from(word).flatMap((letter, nominee): Answer[] => {
      const choice = choices[letter];
      const nominationId = anId("n", nominee + 1);
      if (choice === undefined) return [];
      return [
        choice === "return" ? { nominationId, choice, reason: "Thiếu" } : { nominationId, choice },
      ];
    });
    await dropBallot(needs)(open, saved.electorate[at]!, answers);
  }
  now = "2022-10-16T10:00:00.000Z";
  await tallySession(needs)({ sessionId, round: 1 });
  await announceResult(needs)({ sessionId });
  const { decisionIds } = await draftDecisions(needs)({ sessionId });
  const decisionId = decisionIds[0]!;
  const drafted = (await needs.decisions.find(decisionId))!;
  for (const { nominationId } of drafted.awardees) await toDecisionStage(needs, nominationId, now);
  now = "2022-10-20T03:00:00.000Z";
  const approval = {
    personId: "chu-tich",
    name: "Nguyễn Văn Ký",
    at: now,
    by: "mailed-link",
    link: {
      ...{ ...signingSeat, email: "chu-tich@vca.example" },
      ...{ hash: digest("a link"), mailedAt: now },
    },
    draft: shownDraft(
      await composeDecision(needs)(drafted, {
        ...{ signer: { name: "Nguyễn Văn Ký" }, day: dayOf(now), mode: "draft" },
      }),
      digest,
    ).digest,
  } as const;
  await approveDecision(needs)(decisionId, approval, drafted.awardees);
  await issueDecision(needs)({ decisionId });
  now = "2022-10-20T03:00:05.000Z";
  await publishDecision(needs)({ decisionId });

  const undo: (() => Promise<void>)[] = [];
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const verify = async (asked: string) =>
    VerifyRecordOutput.parse(await host.invoke("VerifyRecord", { asked }));

  return {
    ...{ host, folder, needs, sessionId, decisionId, verify },
    /** Every difference that a proof finds. */
    differences: async (asked = "01/QĐ-LMHTXVN/2022") => {
      const output = await verify(asked);
      if (!("checks" in output)) throw new Error(output.outcome);
      return output.checks.flatMap(({ differences }) => differences);
    },
    /** Changes one item behind the product's back, until everything is put right again. */
    tamper: async (where: "work" | "ballots", Key: Key, change: Change): Promise<void> => {
      const TableName = product.tables[where];
      const { Item } = await client.send(new GetCommand({ TableName, Key }));
      const put = async (item: Record<string, unknown> | undefined) => {
        if (item) await client.send(new PutCommand({ TableName, Item: { ...item, ...Key } }));
        else await client.send(new DeleteCommand({ TableName, Key }));
      };
      await put(change(structuredClone(Item ?? {})));
      undo.push(() => put(Item));
    },
    putRight: async () => {
      for (const back of undo.splice(0).reverse()) await back();
    },
    close: async () => {
      process.env = before;
      await host.close();
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

type Nominations = ReturnType<typeof dynamoNominations>;

/** What the nomination's own machine does after a vote, which does not run here. */
const toDecisionStage = async (
  { nominations }: { readonly nominations: Nominations },
  id: string,
  at: string,
) => {
  const nomination = (await nominations.find(id))!;
  const visit = nomination.visit + 1;
  const holder = { role: "chairman", organisationId: "vca" } as const;
  await nominations.save({
    before: nomination,
    after: { ...nomination, current: 1, visit, holder },
    events: [{ kind: "stage-opened", at, actor: { kind: "system" }, facts: { stage: "decision" } }],
    stage: {
      ...{ nominationId: id, visit, kind: "signature", stage: "decision", holder, openedAt: at },
      ...{ due: "2022-11-30T16:59:59.999Z", escalations: 0, resumed: false, version: 0 },
    },
  });
};

import { SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
import { dynamoNominations } from "../../functions/adapters/dynamo-nominations.ts";
import { dynamoSessions } from "../../functions/adapters/dynamo-sessions.ts";
import { dynamoWorkTable } from "../../functions/adapters/work-table.ts";
import { nonceFor } from "../../functions/runtime/visitor.ts";
import { until } from "../../infra/local/demo/acts/until.ts";
import { machineArn, product } from "../../infra/local/product.ts";
import { asOperator, aSeason, type Season } from "../journeys/a-season.ts";
import { newNomination } from "../local/verify/new-nomination.ts";
import { aCandidate, anId, aSession, aVoter } from "../support/a-session.ts";
import type { Figure } from "./figure.ts";
import { median, percentile } from "./percentile.ts";

const subject = "ballots over HTTP";
const voters = 30;
const nominees = 60;
const sessionId = anId("s", 1);

/** Thirty members send their ballots over sixty nominees at the same moment, each by a mailed link. */
export const ballotsOverHttp = async (): Promise<Figure[]> => {
  await using host = await aSeason();
  await openVote(host);
  const links = await until("thirty links", async () => {
    const found = (await host.mailbox?.list())?.flatMap(({ text }) => {
      const [, path, token = ""] = /(\/ballot\/([\w-]{43}))/.exec(text) ?? [];
      return path === undefined ? [] : [{ url: host.url + path, nonce: nonceFor(token) }];
    });
    return found?.length === voters ? found : undefined;
  });
  // The first of all pages loads the function; what is measured is a house that is awake.
  const pages: number[] = [];
  for (const { url } of links) pages.push(await timedFetch(url));

  const begun = performance.now();
  const casts = await Promise.all(
    links.map(({ url, nonce }, at) => timedFetch(url, { method: "POST", body: ballot(at, nonce) })),
  );
  const cast = performance.now() - begun;
  await until("the count", async () => {
    const head = (await host.items("work")).find(
      ({ PK, SK }) => PK === `SESSION#${sessionId}` && SK === "SESSION",
    );
    return head?.["state"] !== "open" ? true : undefined;
  });
  const told = performance.now() - begun - cast;
  const figure = (name: string, value: number, unit: Figure["unit"]): Figure => ({
    ...{ subject, figure: name, value, unit },
  });
  return [
    figure("the page of 60 nominees, p50", median(pages), "ms"),
    figure("a cast, 30 at once, p50", median(casts), "ms"),
    figure("a cast, 30 at once, p95", percentile(casts, 0.95), "ms"),
    figure("all 30 cast, from the first byte", cast / 1000, "s"),
    figure("from the last ballot to the saved count", told / 1000, "s"),
  ];
};

const ballot = (voter: number, nonce: string) =>
  new URLSearchParams([
    ["nonce", nonce],
    ["step", "cast"],
    ...Array.from({ length: nominees }, (_, at): [string, string] => [
      `choice-${anId("n", at + 1)}`,
      (voter + at) % 7 === 0 ? "disagree" : "agree",
    ]),
  ]);

const timedFetch = async (url: string, init?: RequestInit): Promise<number> => {
  const begun = performance.now();
  const response = await fetch(url, init);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status}: ${text.slice(0, 2_000)}`);
  return performance.now() - begun;
};

const members = Array.from({ length: voters }, (_, at) => {
  const voter = { ...aVoter(at + 1), organisationId: "lien-minh-htx-viet-nam" };
  return { voter: { ...voter, role: "council-member" as const }, id: voter.personId };
});

/** Puts the list straight into the table: writing sixty dossiers is no part of what is measured. */
const openVote = async (host: Season): Promise<void> => {
  await host.invoke("LoadRegistry", {
    people: members.map(({ id, voter: { name, email } }) => ({ id, name, email })),
    roles: members.map(({ id, voter: { role, organisationId } }) => ({
      ...{ role, organisationId, personId: id, from: "2021-01-01" },
    })),
  });
  const before = { ...process.env };
  const { endpoint, region, credentials } = asOperator(host, "dynamodb");
  Object.assign(process.env, {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  });
  try {
    const table = dynamoWorkTable(product.tables.work);
    const nominations = dynamoNominations(table);
    for (let number = 1; number <= nominees; number += 1) {
      await newNomination({ nominations }, number);
    }
    const candidates = Array.from({ length: nominees }, (_, at) =>
      aCandidate(at + 1, { visit: 1 }),
    );
    await dynamoSessions(table).save(
      aSession(
        {},
        {
          ...{ id: sessionId, opensAt: "2022-10-01T01:00:00.000Z", candidates },
          electorate: members.map(({ voter }) => voter),
        },
      ),
    );
  } finally {
    process.env = before;
  }
  const client = new SFNClient(asOperator(host, "states"));
  await client.send(
    new StartExecutionCommand({
      stateMachineArn: machineArn("session"),
      name: sessionId,
      input: JSON.stringify({ sessionId, round: 1, secondsToAnswer: 3_600 }),
    }),
  );
  client.destroy();
};

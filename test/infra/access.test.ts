import { describe, expect, it } from "vitest";
import { manifest, type FunctionSpec } from "../../functions/manifest.ts";
import { workTable } from "../../schemas/table.ts";
import { machines, type MachineName } from "../../workflows/definitions.ts";
import { accessByRole } from "../support/access-of.ts";
import { synthesised } from "../support/synthesised.ts";

const { resources } = synthesised();
const access = accessByRole(resources);
const specs = Object.entries<FunctionSpec>(manifest);
const roleOf = (name: string) => `Functions${name}Access`;
const allowed = (role: string) => access.get(role) ?? [];

const at = {
  work: "<TablesWork>",
  ballots: "<TablesBallots>",
  incoming: "<BucketsDossiers>/incoming/*",
  dossiers: "<BucketsDossiers>/dossiers/*",
  decisions: "<BucketsDecisions>/decisions/*",
  seal: "<BucketsDecisions>/seal/*",
};
const machineNames = Object.keys(machines) as MachineName[];

/** What a grant comes to; written again on purpose, from the manifest's words only. */
const meant: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (["incoming", "dossiers", "decisions", "seal"] as const).flatMap((place) => [
      [`read ${place}`, [`s3:GetObject on ${at[place]}`, `s3:GetObjectVersion on ${at[place]}`]],
      [`write ${place}`, [`s3:PutObject on ${at[place]}`]],
    ]),
  ),
  "write decisions": [
    `s3:PutObject on ${at.decisions}`,
    `s3:PutObjectRetention on ${at.decisions}`,
  ],
  ...Object.fromEntries(
    machineNames.map((name) => [
      `start ${name}`,
      [`states:StartExecution on states:stateMachine:suy-ton-${name}`],
    ]),
  ),
  resume: machineNames.map(
    (name) => `states:SendTaskSuccess on states:stateMachine:suy-ton-${name}`,
  ),
  look: machineNames.flatMap((name) => [
    `states:ListExecutions on states:stateMachine:suy-ton-${name}`,
    `states:DescribeExecution on states:execution:suy-ton-${name}:*`,
  ]),
  "make ballot key": ["kms:GenerateDataKeyPairWithoutPlaintext on <KeysBallots>"],
  "open ballots": ["kms:Decrypt on <KeysBallots>"],
  "sign decisions": ["kms:Sign on <KeysDecisions>", "kms:GetPublicKey on <KeysDecisions>"],
  "read signing key": ["kms:GetPublicKey on <KeysDecisions>"],
};

const mailing = ["identity/suyton.example", "configuration-set/suy-ton"].flatMap((resource) => [
  `ses:SendEmail on ses:${resource} under a condition`,
  `ses:SendRawEmail on ses:${resource} under a condition`,
]);
const atRest = [
  "Decrypt",
  "DescribeKey",
  "Encrypt",
  "GenerateDataKey",
  "ReEncryptFrom",
  "ReEncryptTo",
];

const expectedOf = (name: string, { grants, on }: FunctionSpec): string[] => {
  const { table = [], ballots = [], files = [], machines: moves = [], keys = [], mail } = grants;
  const queried = table.includes("Query")
    ? workTable.indexes.map((index) => `dynamodb:Query on ${at.work}/index/${index.name}`)
    : [];
  const stores = table.length + ballots.length + files.length > 0;
  const hears = typeof on === "object" && !("routes" in on);
  return [
    ...table.map((action) => `dynamodb:${action} on ${at.work}`),
    ...queried,
    ...ballots.map((action) => `dynamodb:${action} on ${at.ballots}`),
    ...[...files, ...moves, ...keys].flatMap((grant) => meant[grant] ?? [`nothing for ${grant}`]),
    ...(mail ? mailing : []),
    // What every function has from its host, or those that store or hear of events.
    ...(stores ? atRest.map((action) => `kms:${action} on <KeysRecords> under a condition`) : []),
    ...["CreateLogStream", "PutLogEvents"].map((a) => `logs:${a} on <Functions${name}Log>`),
    ...["PutTelemetryRecords", "PutTraceSegments"].map((action) => `xray:${action} on *`),
    ...(hears
      ? ["GetQueueAttributes", "GetQueueUrl", "SendMessage"].map(
          (action) => `sqs:${action} on <HappeningsFailed>`,
        )
      : []),
  ];
};

describe("a function", () => {
  it.each(specs)("may do what the manifest grants and nothing else: %s", (name, spec) => {
    expect(allowed(roleOf(name))).toEqual([...new Set(expectedOf(name, spec))].sort());
  });

  it("has a role of its own", () => {
    const roles = resources
      .filter(({ type }) => type === "AWS::Lambda::Function")
      .map(({ properties }) => JSON.stringify(properties["Role"]));
    expect(new Set(roles).size).toBe(roles.length);
    expect(roles.length).toBeGreaterThan(specs.length);
  });
});

describe("a machine", () => {
  it.each(machineNames)("calls its own tasks and no other function: %s", (name) => {
    const calls = allowed(`Machines${name}Role`).filter((pair) => pair.startsWith("lambda:"));
    expect(calls).toEqual(
      machines[name].tasks
        .map((task) => `lambda:InvokeFunction on <Functions${task}Function>`)
        .sort(),
    );
  });
});

describe("access", () => {
  it("goes to everything only where AWS takes nothing less", () => {
    const logDelivery =
      /^logs:(Create|Get|Update|Delete)LogDelivery|^logs:ListLogDeliveries|^logs:(Put|Describe)Resource|^logs:DescribeLogGroups/u;
    const stray = [...access].flatMap(([role, pairs]) =>
      pairs
        .filter((pair) => pair.endsWith(" on *") && !pair.startsWith("xray:"))
        .filter((pair) => !(role.startsWith("Machines") && logDelivery.test(pair)))
        .map((pair) => `${role}: ${pair}`),
    );
    expect(stray).toEqual([]);
  });

  it("never names actions by a star", () => {
    const starred = [...access.values()].flat().filter((pair) => /^\S*\*/u.test(pair));
    expect(starred).toEqual([]);
  });

  it("to the ballots' key is refused to all but those who count and verify", () => {
    expect(refusalOf("KeysBallots")).toEqual({
      actions: ["kms:CreateGrant", "kms:Decrypt", "kms:GenerateDataKeyPair", "kms:ReEncryptFrom"],
      except: ["FunctionsTallySessionAccess", "FunctionsVerifyRecordAccess"],
    });
    expect(holdersOf("kms:Decrypt on <KeysBallots>")).toEqual([
      "FunctionsTallySessionAccess",
      "FunctionsVerifyRecordAccess",
    ]);
  });

  it("to the organisation's signature is refused to all but the function that issues", () => {
    expect(refusalOf("KeysDecisions")).toEqual({
      actions: ["kms:Sign"],
      except: ["FunctionsIssueDecisionAccess"],
    });
    expect(holdersOf("kms:Sign on <KeysDecisions>")).toEqual(["FunctionsIssueDecisionAccess"]);
  });

  it("is as it was last looked over", async () => {
    const matrix = [...access].map(([role, pairs]) => [role, ...pairs.map((p) => `  ${p}`)]);
    await expect(`${matrix.flat().join("\n")}\n`).toMatchFileSnapshot("./access-matrix.txt");
  });
});

const holdersOf = (pair: string) =>
  [...access].flatMap(([role, pairs]) => (pairs.includes(pair) ? [role] : [])).sort();

type Denial = {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Condition: {
    readonly ArnNotEquals: { "aws:PrincipalArn": readonly { "Fn::GetAtt": [string] }[] };
  };
};

const refusalOf = (id: string) => {
  const key = resources.find((one) => one.type === "AWS::KMS::Key" && one.id === id);
  const policy = key?.properties["KeyPolicy"] as { Statement: Denial[] };
  const denials = policy.Statement.filter(({ Effect }) => Effect === "Deny");
  expect(denials).toHaveLength(1);
  const [{ Action, Condition }] = denials as [Denial];
  const roles = Condition.ArnNotEquals["aws:PrincipalArn"];
  return {
    actions: [Action].flat(),
    except: roles.map((role) => role["Fn::GetAtt"][0].slice(0, -8)),
  };
};

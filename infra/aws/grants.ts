import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Grants, TableAction } from "../../functions/manifest.ts";
import { workTable } from "../../schemas/table.ts";
import type { Places } from "./places.ts";

/** What the manifest grants but for keys, as IAM: these actions on these resources and nothing else. */
export const statementsFor = (grants: Grants, at: Places): PolicyStatement[] => [
  ...onTable(grants.table, at.tables.work, workTable.indexes),
  ...onTable(grants.ballots, at.tables.ballots, []),
  ...onFiles(grants.files, at),
  ...(grants.machines ?? []).flatMap((grant) => onMachines(grant, at)),
  ...(grants.mail ? [toSend(at)] : []),
  ...((grants.table ?? grants.ballots ?? grants.files) ? [toReadAndWriteAtRest(at)] : []),
];

/** What the manifest grants on keys; apart, because the policies of keys name the roles in turn. */
export const keyStatementsFor = ({ keys = [] }: Grants, at: Places): PolicyStatement[] =>
  keys.map((grant) => onKeys(grant, at));

const onTable = (
  actions: readonly TableAction[] = [],
  table: string,
  indexes: readonly { readonly name: string }[],
): PolicyStatement[] => {
  if (actions.length === 0) return [];
  const all = actions.map((action) => `dynamodb:${action}`);
  const onIndexes = indexes.map(({ name }) => `${table}/index/${name}`);
  return [
    allow(all, table),
    // An index can be queried, and nothing else.
    ...(actions.includes("Query") && onIndexes.length > 0
      ? [allow(["dynamodb:Query"], ...onIndexes)]
      : []),
  ];
};

const onFiles = (granted: readonly string[] = [], { buckets }: Places): PolicyStatement[] => {
  const actions = {
    read: ["s3:GetObject", "s3:GetObjectVersion"],
    write: ["s3:PutObject"],
    delete: ["s3:DeleteObject"],
  };
  const paths = {
    incoming: `${buckets.dossiers}/incoming/*`,
    dossiers: `${buckets.dossiers}/dossiers/*`,
    decisions: `${buckets.decisions}/decisions/*`,
    seal: `${buckets.decisions}/seal/*`,
  };
  const each = Object.entries(actions).flatMap(([verb, allowed]) =>
    Object.entries(paths).flatMap(([place, path]) =>
      granted.includes(`${verb} ${place}`) ? [allow(allowed, path)] : [],
    ),
  );
  // A decision is written together with how long it is locked.
  return granted.includes("write decisions")
    ? [...each, allow(["s3:PutObjectRetention"], paths.decisions)]
    : each;
};

const onMachines = (grant: NonNullable<Grants["machines"]>[number], { machines }: Places) => {
  const all = Object.values(machines);
  switch (grant) {
    case "start nomination":
      return allow(["states:StartExecution"], machines.nomination);
    case "start session":
      return allow(["states:StartExecution"], machines.session);
    case "start decision":
      return allow(["states:StartExecution"], machines.decision);
    case "resume":
      return allow(["states:SendTaskSuccess"], ...all);
    case "look":
      return [
        allow(["states:ListExecutions"], ...all),
        allow(
          ["states:DescribeExecution"],
          ...all.map((arn) => `${arn.replace(":stateMachine:", ":execution:")}:*`),
        ),
      ];
  }
};

const onKeys = (grant: NonNullable<Grants["keys"]>[number], { keys }: Places) => {
  switch (grant) {
    case "make ballot key":
      return allow(["kms:GenerateDataKeyPairWithoutPlaintext"], keys.ballots);
    case "open ballots":
      return allow(["kms:Decrypt"], keys.ballots);
    case "sign decisions":
      return allow(["kms:Sign", "kms:GetPublicKey"], keys.decisions);
    case "read signing key":
      return allow(["kms:GetPublicKey"], keys.decisions);
  }
};

const toSend = ({ sender }: Places) =>
  new PolicyStatement({
    actions: ["ses:SendEmail", "ses:SendRawEmail"], // Raw, because the mailer writes the MIME parts.
    resources: [...sender.arns],
    conditions: { StringEquals: { "ses:FromAddress": sender.address } },
  });

/** Tables and buckets use their key in the name of whoever asks, and only they may. */
const toReadAndWriteAtRest = ({ keys, services }: Places) =>
  new PolicyStatement({
    actions: [
      "kms:Decrypt",
      "kms:DescribeKey",
      "kms:Encrypt",
      "kms:GenerateDataKey",
      "kms:ReEncryptFrom",
      "kms:ReEncryptTo",
    ],
    resources: [keys.records],
    conditions: { StringEquals: { "kms:ViaService": [...services] } },
  });

const allow = (actions: readonly string[], ...resources: readonly string[]) =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });

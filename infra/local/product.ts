/** Names that both the functions and the embedded services go by on this machine. */
export const product = {
  region: "ap-southeast-1",
  account: "000000000000",
  tables: { work: "suy-ton", ballots: "suy-ton-ballots" },
  buckets: { dossiers: "suy-ton-dossiers", decisions: "suy-ton-decisions" },
  keys: { ballots: "alias/ballots", decisions: "alias/decisions" },
  mailFrom: "Suy Tôn <khong-tra-loi@suyton.example>",
  helpLine: "024 0000 0000 (số mẫu)",
  signInClient: "suy-ton",
} as const;

/** The address of a function here. */
export const functionArn = (name: string): string =>
  `arn:aws:lambda:${product.region}:${product.account}:function:${name}`;

/** The name of a machine in Step Functions. */
export const machineName = (machine: string): string => `suy-ton-${machine}`;

/** The address of a machine here. */
export const machineArn = (machine: string): string =>
  `arn:aws:states:${product.region}:${product.account}:stateMachine:${machineName(machine)}`;

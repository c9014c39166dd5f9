import type { FunctionSpec, Grants } from "../../functions/manifest.ts";

const keys = {
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" as const },
    { AttributeName: "sk", KeyType: "RANGE" as const },
  ],
};
const strings = (...names: string[]) =>
  names.map((name) => ({ AttributeName: name, AttributeType: "S" as const }));

/** Two small tables, one with an index. */
export const tables = {
  work: {
    ...keys,
    BillingMode: "PAY_PER_REQUEST" as const,
    TableName: "work",
    AttributeDefinitions: strings("pk", "sk", "holder"),
    GlobalSecondaryIndexes: [
      {
        IndexName: "byHolder",
        KeySchema: [{ AttributeName: "holder", KeyType: "HASH" as const }],
        Projection: { ProjectionType: "ALL" as const },
      },
    ],
  },
  ballots: {
    ...keys,
    BillingMode: "PAY_PER_REQUEST" as const,
    TableName: "ballots",
    AttributeDefinitions: strings("pk", "sk"),
  },
};

/** A function that exists for its grants alone. */
export const aFunction = (grants: Grants): FunctionSpec => ({
  entry: "functions/steps/none.ts",
  on: "task",
  env: [],
  grants,
});

import {
  TransactWriteCommand,
  type DynamoDBDocumentClient,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type { BallotBox } from "../../schemas/ballot-box.ts";
import type { Instant } from "../../schemas/primitives.ts";
import { Unavailable } from "../domain/errors.ts";
import { calling } from "./aws-failure.ts";
import { boxKeys } from "./ballot-keys.ts";
import { inTheWay, reasonsOf } from "./cancelled-transaction.ts";
import { patiently } from "./patiently.ts";

/** What a transaction is made of. */
export type Writes = NonNullable<TransactWriteCommandInput["TransactItems"]>;

type Place = Pick<BallotBox, "sessionId" | "round">;

/** Nobody has cast a ballot for this member. */
export const unvoted = (
  TableName: string,
  { sessionId, round }: Place,
  memberId: string,
): Writes => [
  {
    ConditionCheck: {
      ...{ TableName, Key: boxKeys(sessionId, round).marker(memberId) },
      ConditionExpression: "attribute_not_exists(PK)",
    },
  },
];

const taking = "#state = :open AND closesAt > :now";

/** The box still takes ballots. */
export const takesBallots = (
  TableName: string,
  { sessionId, round }: Place,
  now: Instant,
): Writes => [
  {
    ConditionCheck: {
      ...{ TableName, Key: boxKeys(sessionId, round).box },
      ConditionExpression: taking,
      ExpressionAttributeNames: { "#state": "state" },
      ExpressionAttributeValues: { ":open": "open", ":now": now },
    },
  },
];

/**
 * The box still takes ballots, and nobody has changed who votes for whom since it was read: what
 * each of two changes may do alone, both together may not.
 */
export const reseats = (
  TableName: string,
  { sessionId, round }: Place,
  now: Instant,
  seen: number,
): Writes => [
  {
    Update: {
      ...{ TableName, Key: boxKeys(sessionId, round).box },
      UpdateExpression: "SET seating = :next",
      ConditionExpression: `${taking} AND ${seen === 0 ? "attribute_not_exists(seating)" : "seating = :seen"}`,
      ExpressionAttributeNames: { "#state": "state" },
      ExpressionAttributeValues: {
        ...{ ":open": "open", ":now": now, ":next": seen + 1 },
        ...(seen > 0 && { ":seen": seen }),
      },
    },
  },
];

/** Writes all or nothing; answers what the first item that refused stands for. */
export const tried = async <Refusal extends string>(
  client: DynamoDBDocumentClient,
  TransactItems: Writes,
  refusals: readonly Refusal[],
): Promise<Refusal | "done"> => {
  try {
    await patiently(() => client.send(new TransactWriteCommand({ TransactItems })), inTheWay);
    return "done";
  } catch (error) {
    const refusal = refusals[reasonsOf(error).indexOf("ConditionalCheckFailed")];
    if (refusal !== undefined) return refusal;
    if (inTheWay(error)) throw new Unavailable("ballot box", { cause: error });
    return calling(Promise.reject(error instanceof Error ? error : new Error("unknown")));
  }
};

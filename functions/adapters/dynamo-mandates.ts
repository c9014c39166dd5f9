import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { Mandate } from "../../schemas/ballot-box.ts";
import { Unavailable } from "../domain/errors.ts";
import type { MandateOutcome, Mandates } from "../ports.ts";
import { calling } from "./aws-failure.ts";
import { boxKeys, prefixes } from "./ballot-keys.ts";
import { inTheWay, reasonsOf } from "./cancelled-transaction.ts";
import { patiently } from "./patiently.ts";

type Writes = NonNullable<TransactWriteCommandInput["TransactItems"]>;

/**
 * Deputies in the table of the ballots, so that one transaction can hold a naming against the
 * member's marker: of a member who votes and one who names a deputy at once, one is refused.
 */
export const dynamoMandates = (TableName: string): Mandates => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

  /** Nobody has voted on it, and the box still takes ballots. */
  const unvoted = ({ sessionId, round, memberId }: Mandate, now: string): Writes => {
    const keys = boxKeys(sessionId, round);
    return [
      {
        ConditionCheck: {
          ...{ TableName, Key: keys.marker(memberId) },
          ConditionExpression: "attribute_not_exists(PK)",
        },
      },
      {
        ConditionCheck: {
          ...{ TableName, Key: keys.box },
          ConditionExpression: "#state = :open AND closesAt > :now",
          ExpressionAttributeNames: { "#state": "state" },
          ExpressionAttributeValues: { ":open": "open", ":now": now },
        },
      },
    ];
  };

  const tried = async (TransactItems: Writes, refusals: readonly MandateOutcome[]) => {
    try {
      await patiently(() => client.send(new TransactWriteCommand({ TransactItems })), inTheWay);
      return "done";
    } catch (error) {
      const failed = reasonsOf(error).indexOf("ConditionalCheckFailed");
      const outcome = refusals[failed];
      if (outcome !== undefined) return outcome;
      if (inTheWay(error)) throw new Unavailable("mandates", { cause: error });
      return calling(Promise.reject(error instanceof Error ? error : new Error("unknown")));
    }
  };

  return {
    find: async (sessionId, round, memberId) => {
      const Key = boxKeys(sessionId, round).mandate(memberId);
      const { Item } = await calling(
        client.send(new GetCommand({ TableName, Key, ConsistentRead: true })),
      );
      return Item && Mandate.parse(Item);
    },

    all: async (sessionId, round) => {
      const found: Mandate[] = [];
      const pages = paginateQuery(
        { client },
        {
          TableName,
          ConsistentRead: true,
          KeyConditionExpression: "PK = :p AND begins_with(SK, :s)",
          ExpressionAttributeValues: {
            ":p": boxKeys(sessionId, round).partition,
            ":s": prefixes.mandate,
          },
        },
      );
      for await (const { Items = [] } of pages) {
        found.push(...Items.map((item) => Mandate.parse(item)));
      }
      return found;
    },

    name: (mandate, now) => {
      const keys = boxKeys(mandate.sessionId, mandate.round);
      const fresh = { TableName, ConditionExpression: "attribute_not_exists(PK)" };
      const { memberId, deputyId } = mandate;
      return tried(
        [
          ...unvoted(mandate, now),
          { Put: { ...fresh, Item: { ...keys.mandate(memberId), ...mandate } } },
          { Put: { ...fresh, Item: { ...keys.deputy(deputyId), memberId } } },
        ],
        ["already-cast", "closed", "stands", "taken"],
      );
    },

    end: (mandate, now) => {
      const keys = boxKeys(mandate.sessionId, mandate.round);
      return tried(
        [
          ...unvoted(mandate, now),
          {
            Delete: {
              ...{ TableName, Key: keys.mandate(mandate.memberId) },
              ConditionExpression: "id = :id",
              ExpressionAttributeValues: { ":id": mandate.id },
            },
          },
          { Delete: { TableName, Key: keys.deputy(mandate.deputyId) } },
        ],
        ["already-cast", "closed", "stands"],
      );
    },
  };
};

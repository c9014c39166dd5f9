import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, paginateQuery } from "@aws-sdk/lib-dynamodb";
import { Mandate } from "../../schemas/ballot-box.ts";
import type { Mandates } from "../ports.ts";
import { calling } from "./aws-failure.ts";
import { boxKeys, prefixes } from "./ballot-keys.ts";
import { reseats, takesBallots, tried, unvoted } from "./seating-transaction.ts";

/**
 * Deputies in the table of the ballots, so that one transaction can hold a naming against the
 * member's marker: of a member who votes and one who names a deputy at once, one is refused.
 */
export const dynamoMandates = (TableName: string): Mandates => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

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

    name: (mandate, now, seen) => {
      const keys = boxKeys(mandate.sessionId, mandate.round);
      const fresh = { TableName, ConditionExpression: "attribute_not_exists(PK)" };
      const { memberId, deputyId } = mandate;
      return tried(
        client,
        [
          ...unvoted(TableName, mandate, memberId),
          { Put: { ...fresh, Item: { ...keys.mandate(memberId), ...mandate } } },
          { Put: { ...fresh, Item: { ...keys.deputy(deputyId), memberId } } },
          ...reseats(TableName, mandate, now, seen),
        ],
        ["already-cast", "stands", "taken", "changed"],
      );
    },

    end: (mandate, now) => {
      const keys = boxKeys(mandate.sessionId, mandate.round);
      return tried(
        client,
        [
          ...unvoted(TableName, mandate, mandate.memberId),
          ...takesBallots(TableName, mandate, now),
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

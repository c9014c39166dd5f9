import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Mandate } from "../../schemas/ballot-box.ts";
import type { Mandates } from "../ports.ts";
import { boxKeys, prefixes } from "./ballot-keys.ts";
import { itemIn, partsIn } from "./box-parts.ts";
import { reseats, takesBallots, tried, unvoted } from "./seating-transaction.ts";

/**
 * Deputies in the table of the ballots, so that one transaction can hold a naming against the
 * member's marker: of a member who votes and one who names a deputy at once, one is refused.
 */
export const dynamoMandates = (TableName: string): Mandates => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

  return {
    find: (sessionId, round, memberId) =>
      itemIn({ client, TableName }, Mandate, boxKeys(sessionId, round).mandate(memberId)),

    all: (sessionId, round) =>
      partsIn(
        { client, TableName },
        Mandate,
        boxKeys(sessionId, round).partition,
        prefixes.mandate,
      ),

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

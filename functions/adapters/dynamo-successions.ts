import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Succession } from "../../schemas/ballot-box.ts";
import type { Successions } from "../ports.ts";
import { boxKeys, prefixes } from "./ballot-keys.ts";
import { itemIn, partsIn } from "./box-parts.ts";
import { reseats, tried, unvoted } from "./seating-transaction.ts";

/**
 * Seats that were passed on, in the table of the ballots, so that one transaction decides between a
 * ballot of whoever held the seat and the exchange.
 */
export const dynamoSuccessions = (TableName: string): Successions => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  return {
    find: (sessionId, round, memberId) =>
      itemIn({ client, TableName }, Succession, boxKeys(sessionId, round).succession(memberId)),

    all: (sessionId, round) =>
      partsIn(
        { client, TableName },
        Succession,
        boxKeys(sessionId, round).partition,
        prefixes.succession,
      ),

    exchange: (succession, now, seen) => {
      const { sessionId, round, memberId, personId, ended } = succession;
      const keys = boxKeys(sessionId, round);
      return tried(
        client,
        [
          ...unvoted(TableName, succession, memberId),
          ...reseats(TableName, succession, now, seen),
          { Put: { TableName, Item: { ...keys.succession(memberId), ...succession } } },
          // Somebody who had passed a seat on and takes one over votes again.
          { Delete: { TableName, Key: keys.succession(personId) } },
          { Delete: { TableName, Key: keys.mandate(memberId) } },
          ...(ended ? [{ Delete: { TableName, Key: keys.deputy(ended.deputyId) } }] : []),
        ],
        ["already-cast", "changed"],
      );
    },
  };
};

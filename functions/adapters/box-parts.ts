import { GetCommand, paginateQuery, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";
import { calling } from "./aws-failure.ts";
import type { Key } from "./keys.ts";

type At = { readonly client: DynamoDBDocumentClient; readonly TableName: string };

/** One item of the ballot table as it stands at this moment. */
export const itemIn = async <Schema extends z.ZodType>(
  { client, TableName }: At,
  schema: Schema,
  Key: Key,
): Promise<z.output<Schema> | undefined> => {
  const { Item } = await calling(
    client.send(new GetCommand({ TableName, Key, ConsistentRead: true })),
  );
  return Item && schema.parse(Item);
};

/** The parts of a box whose sort keys begin alike, by their keys. */
export const partsIn = async <Schema extends z.ZodType>(
  { client, TableName }: At,
  schema: Schema,
  partition: string,
  prefix: string,
): Promise<z.output<Schema>[]> => {
  const found: z.output<Schema>[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: "PK = :p AND begins_with(SK, :s)",
      ExpressionAttributeValues: { ":p": partition, ":s": prefix },
    },
  );
  for await (const { Items = [] } of pages) found.push(...Items.map((item) => schema.parse(item)));
  return found;
};

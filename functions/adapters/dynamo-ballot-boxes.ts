import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { BallotBox, SealedBallot, VoterMarker, type CastFor } from "../../schemas/ballot-box.ts";
import type { Id } from "../../schemas/primitives.ts";
import { NotFound, StaleWrite, Unavailable } from "../domain/errors.ts";
import type { BallotBoxes, CastOutcome } from "../ports.ts";
import { calling } from "./aws-failure.ts";
import { boxKeys, prefixes } from "./ballot-keys.ts";
import { itemIn, partsIn } from "./box-parts.ts";
import { inTheWay, reasonsOf } from "./cancelled-transaction.ts";
import type { Key } from "./keys.ts";
import { patiently } from "./patiently.ts";

type Cast = Parameters<BallotBoxes["cast"]>;

/** A change of a box on a condition; unmet, the box is answered as it stands. */
type BoxChange = {
  readonly set: string;
  readonly when: string;
  readonly names: Record<string, string>;
  readonly values: Record<string, string | boolean>;
};

/**
 * Ballot boxes in a table of their own. Neither a time nor an order is written beside marker and
 * ballot: ballots lie by ids that only their receipts explain, markers by persons, and nothing leads
 * from one to the other.
 */
export const dynamoBallotBoxes = (TableName: string): BallotBoxes => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

  const at = { client, TableName };

  const find: BallotBoxes["find"] = (sessionId, round) =>
    itemIn(at, BallotBox, boxKeys(sessionId, round).box);

  const markerOf: BallotBoxes["marker"] = (sessionId, round, personId) =>
    itemIn(at, VoterMarker, boxKeys(sessionId, round).marker(personId));

  const lies = async (Key: Key): Promise<boolean> => {
    const { Item } = await calling(
      client.send(
        new GetCommand({ TableName, Key, ProjectionExpression: "PK", ConsistentRead: true }),
      ),
    );
    return Item !== undefined;
  };

  const hasVoted: BallotBoxes["hasVoted"] = async (sessionId, round, personId) =>
    lies(boxKeys(sessionId, round).marker(personId));

  const holds: BallotBoxes["holds"] = async (sessionId, round, id) =>
    lies(boxKeys(sessionId, round).ballot(id));

  const liesAlready = ({ sessionId, round, id }: SealedBallot) => holds(sessionId, round, id);

  const castOnce = async (...[ballot, personId, now, how]: Cast): Promise<void> => {
    const keys = boxKeys(ballot.sessionId, ballot.round);
    const { sessionId, round, id, envelope } = ballot;
    const marker: VoterMarker = { sessionId, round, personId, ...(how && { how }) };
    const sealed: SealedBallot = { sessionId, round, id, envelope };
    const fresh = { TableName, ConditionExpression: "attribute_not_exists(PK)" };
    await client.send(
      new TransactWriteCommand({
        TransactItems: [
          { Put: { ...fresh, Item: { ...keys.marker(personId), ...marker } } },
          { Put: { ...fresh, Item: { ...keys.ballot(id), ...sealed } } },
          {
            Update: {
              TableName,
              Key: keys.box,
              UpdateExpression: "SET #cast = #cast + :one",
              ConditionExpression: "#state = :open AND closesAt > :now",
              ExpressionAttributeNames: { "#cast": "cast", "#state": "state" },
              ExpressionAttributeValues: { ":one": 1, ":open": "open", ":now": now },
            },
          },
          { ConditionCheck: { TableName, Key: keys.mandate(personId), ...mayAct(how) } },
          {
            ConditionCheck: {
              ...{ TableName, Key: keys.succession(personId) },
              ConditionExpression: "attribute_not_exists(PK)",
            },
          },
        ],
      }),
    );
  };

  const changed = async (sessionId: Id, round: number, change: BoxChange): Promise<BallotBox> => {
    try {
      const { Attributes } = await calling(
        client.send(
          new UpdateCommand({
            TableName,
            Key: boxKeys(sessionId, round).box,
            UpdateExpression: `SET ${change.set}`,
            ConditionExpression: change.when,
            ExpressionAttributeNames: change.names,
            ExpressionAttributeValues: change.values,
            ReturnValues: "ALL_NEW",
          }),
        ),
      );
      return BallotBox.parse(Attributes);
    } catch (error) {
      if (!(error instanceof StaleWrite)) throw error;
      const box = await find(sessionId, round);
      if (!box) throw new NotFound("ballot box");
      return box;
    }
  };

  const tookPart: BallotBoxes["tookPart"] = (sessionId, round) =>
    partsIn(at, VoterMarker, boxKeys(sessionId, round).partition, prefixes.marker);

  return {
    find,
    hasVoted,
    holds,
    marker: markerOf,

    open: async (box) => {
      const Item = { ...boxKeys(box.sessionId, box.round).box, ...box };
      try {
        await calling(
          client.send(
            new PutCommand({ TableName, Item, ConditionExpression: "attribute_not_exists(PK)" }),
          ),
        );
      } catch (error) {
        if (!(error instanceof StaleWrite)) throw error; // It is open already, or was.
      }
    },

    cast: async (ballot, personId, now, how): Promise<CastOutcome> => {
      try {
        await patiently(() => castOnce(ballot, personId, now, how), inTheWay);
      } catch (error) {
        const [marker, , box, mandate, succession] = reasonsOf(error);
        const done = marker === "ConditionalCheckFailed" && (await liesAlready(ballot));
        if (!done) {
          if (marker === "ConditionalCheckFailed") return { outcome: "already-cast" };
          if (box === "ConditionalCheckFailed") return { outcome: "closed" };
          if (succession === "ConditionalCheckFailed") return { outcome: "seat-passed" };
          if (mandate === "ConditionalCheckFailed") {
            return { outcome: how?.by === "deputy" ? "mandate-ended" : "deputed" };
          }
          if (inTheWay(error)) throw new Unavailable("ballot box", { cause: error });
          return calling(Promise.reject(asError(error)));
        }
      }
      const box = await find(ballot.sessionId, ballot.round);
      if (!box) throw new NotFound("ballot box");
      return { outcome: "cast", cast: box.cast, members: box.members };
    },

    close: (sessionId, round, now) =>
      changed(sessionId, round, {
        set: "#state = :closed",
        when: `#state = :closed OR (#state = :open AND
          (attribute_not_exists(moved) OR closesAt <= :now OR #cast >= members))`,
        names: { "#state": "state", "#cast": "cast" },
        values: { ":closed": "closed", ":open": "open", ":now": now },
      }),

    moveClosing: async (sessionId, round, to, now) => {
      const box = await changed(sessionId, round, {
        set: "closesAt = :to, moved = :moved",
        when: "#state = :open AND closesAt > :now",
        names: { "#state": "state" },
        values: { ":to": to, ":moved": true, ":open": "open", ":now": now },
      });
      return box.state === "open" && box.closesAt === to;
    },

    cancel: (sessionId, round) =>
      changed(sessionId, round, {
        set: "#state = :cancelled",
        when: "#state = :open OR #state = :cancelled",
        names: { "#state": "state" },
        values: { ":cancelled": "cancelled", ":open": "open" },
      }),

    sealed: (sessionId, round) =>
      partsIn(at, SealedBallot, boxKeys(sessionId, round).partition, prefixes.ballot),

    markers: async (sessionId, round) =>
      (await tookPart(sessionId, round)).map(({ personId }) => personId),
    tookPart,
  };
};

/** While a mandate stands only its deputy may cast; without one, only who needs none. */
const mayAct = (how: CastFor | undefined) =>
  how?.by === "deputy"
    ? {
        ConditionExpression: "deputyId = :deputy",
        ExpressionAttributeValues: { ":deputy": how.deputyId },
      }
    : { ConditionExpression: "attribute_not_exists(PK)" };

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error("unknown"));

import { expect, it } from "vitest";
import { readCursor, writeCursor } from "../../../functions/adapters/list-cursor.ts";

const key = { PK: "NOMINATION#n-1", SK: "HEAD", duePK: "DUE#NOMINATIONS", dueSK: "2022-10-10#n-1" };
const read = (cursor: string | undefined) =>
  readCursor(cursor, { duePK: "DUE#NOMINATIONS" }, ["dueSK", "PK", "SK"]);

it("goes on where the part before ended", () => {
  expect(read(writeCursor(key))).toEqual(key);
  expect(read(undefined)).toBeUndefined();
  expect(writeCursor(undefined)).toBeUndefined();
});

it("goes on in the table itself by its own keys", () => {
  const own = { PK: "NOMINATION#n-1", SK: "EVENT#1" };
  expect(readCursor(writeCursor(own), { PK: own.PK }, ["SK", "PK", "SK"])).toEqual(own);
});

it.each([
  ["no cursor at all", "x"],
  ["nothing of a key", writeCursor({})],
  ["a list", Buffer.from("[1]").toString("base64url")],
  ["of another list", writeCursor({ ...key, duePK: "DUE#SESSIONS" })],
  ["short of a part", writeCursor({ PK: key.PK, SK: key.SK, duePK: key.duePK })],
  ["more than a key", writeCursor({ ...key, more: "x" })],
  ["no text", writeCursor({ ...key, dueSK: 1 })],
  ["empty", writeCursor({ ...key, dueSK: "" })],
  ["longer than a key can be", writeCursor({ ...key, dueSK: "x".repeat(1025) })],
  ["a name that every object has", writeCursor({ ...key, __proto__: null, toString: "x" })],
])("starts anew for a cursor that is %s", (_what, cursor) => {
  expect(read(cursor)).toBeUndefined();
});

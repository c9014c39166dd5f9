type Texts = Readonly<Record<string, string>>;

/** Longest text that DynamoDB takes as a part of a key, in bytes. */
const longest = 1024;

/** Where a part of a list ended, as an address can carry it. */
export const writeCursor = (key: Readonly<Record<string, unknown>> | undefined) =>
  key && Buffer.from(JSON.stringify(key)).toString("base64url");

/**
 * Where a list goes on: the `partition` that is asked for, and a text for each of `others`. A cursor
 * that somebody changed, or that is of another list, starts the list anew.
 */
export const readCursor = (
  cursor: string | undefined,
  partition: Texts,
  others: readonly string[],
): Texts | undefined => {
  const key = cursor === undefined ? undefined : textsIn(cursor);
  if (!key) return undefined;
  const names = new Set([...Object.keys(partition), ...others]);
  const fits =
    Object.keys(key).length === names.size &&
    [...names].every((name) => name in key && key[name] === (partition[name] ?? key[name]));
  return fits ? key : undefined;
};

const textsIn = (cursor: string): Texts | undefined => {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const entries = Object.entries(typeof read === "object" && read !== null ? read : {});
    const texts = entries.filter((entry): entry is [string, string] => isKeyPart(entry[1]));
    return texts.length === entries.length ? Object.fromEntries(texts) : undefined;
  } catch {
    return undefined;
  }
};

const isKeyPart = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && Buffer.byteLength(value) <= longest;

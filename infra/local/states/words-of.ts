/** What was thrown, in words: JSONata throws plain objects with a message, not errors. */
export const wordsOf = (thrown: unknown): string =>
  typeof thrown === "object" && thrown !== null && "message" in thrown
    ? String(thrown.message)
    : String(thrown);

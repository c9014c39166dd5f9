import { describe, expect, it } from "vitest";
import { readReceipt, readSessionCode } from "../../../functions/domain/votes/read-receipt.ts";

describe("a typed receipt", () => {
  it.each([
    "ABCDEFGH23456789",
    "abcd efgh 2345 6789",
    " ABCD-EFGH–2345—6789\n",
    "ABCD\u00a0EFGH\u200b23456789",
    "ＡＢＣＤ.EFGH·2345_6789",
  ])("is read from %j", (typed) => {
    expect(readReceipt(typed)).toBe("ABCDEFGH23456789");
  });

  it.each(["", "ABCDEFGH2345678", "ABCDEFGH234567890", "ĐBCDEFGH23456789", "ABCDEFGH2345678!"])(
    "is not guessed from %j",
    (typed) => {
      expect(readReceipt(typed)).toBeUndefined();
    },
  );
});

describe("the code of a session", () => {
  const id = "s-1a2b3c4d5e6f7g8h";

  it.each([
    id,
    ` ${id.toUpperCase()} `,
    `https://suyton.example/sessions/${id}`,
    `?session=${id}&x`,
  ])("is found in %j", (typed) => {
    expect(readSessionCode(typed)).toBe(id);
  });

  it.each(["", "s-1a2b", `${id}9`, `x${id}`, "n-1a2b3c4d5e6f7g8h"])(
    "is not found in %j",
    (typed) => {
      expect(readSessionCode(typed)).toBeUndefined();
    },
  );
});

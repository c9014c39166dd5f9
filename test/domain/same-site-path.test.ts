import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameSitePath } from "../../functions/domain/same-site-path.ts";

const ours = "https://suyton.example";

describe("a path to go back to", () => {
  it.each(["/", "/nominations", "/nominations/n-1/files?slot=a&x=%2F", "/review/Abc-_123"])(
    "%s stays as it is",
    (path) => {
      expect(sameSitePath(path)).toBe(path);
    },
  );

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "/%2e//evil.example",
    "javascript:alert(1)",
    "nominations",
    "",
    `/${"a".repeat(3000)}`,
    undefined,
    null,
  ])("%j becomes the first page", (path) => {
    expect(sameSitePath(path)).toBe("/");
  });

  it("never leads to another site, whatever is tried", () => {
    const piece = fc.constantFrom("/", "\\", ".", "..", "%2e", "\t", "@", ":", "evil.example", "?");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(new URL(sameSitePath(`/${pieces.join("")}`), ours).origin).toBe(ours);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { readSubject } from "../../../functions/domain/verification/read-subject.ts";

describe("what is to be verified", () => {
  it.each(["01/2022", "1/2022", "01/QĐ-LMHTXVN/2022", "Số: 01/QĐ-LMHTXVN, ngày 08/5/2022"])(
    "is read from a number as people write it: %s",
    (asked) => {
      expect(readSubject(asked)).toMatchObject({ kind: "number", number: 1, year: 2022 });
    },
  );

  it.each([
    ["d-0123456789abcdef", "decision"],
    ["n-0123456789abcdef", "nomination"],
    [" s-0123456789abcdef ", "session"],
  ])("is read from an id: %s", (asked, kind) => {
    expect(readSubject(asked)).toMatchObject({ kind, id: asked.trim() });
  });

  it.each(["", "01", "2022", "0/2022", "01/22", "f-0123456789abcdef", "01/NĐ-CP/2022", "n-1"])(
    "is not guessed from %j",
    (asked) => {
      expect(readSubject(asked)).toBeUndefined();
    },
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFileName } from "../../functions/domain/file-name.ts";

describe("a file name is stored safely and shown right", () => {
  it.each([
    ["a plain name", "Tờ trình.pdf", "Tờ trình.pdf"],
    ["decomposed letters", "Tờ trình.pdf".normalize("NFD"), "Tờ trình.pdf".normalize("NFC")],
    ["path parts", "../../etc/passwd", "passwd"],
    ["a Windows path", "C:\\Hồ sơ\\báo cáo.docx", "báo cáo.docx"],
    ["a name that is a folder", "hồ sơ/", "hồ sơ"],
    ["control characters", "a\u0000b\r\nSet-Cookie: x.pdf", "a b Set-Cookie x.pdf"],
    ["a right-to-left mark that swaps the extension", "bao\u202Efdp.exe", "baofdp.exe"],
    ["marks that are not seen", "a\u200B\u2066b\uFEFF.pdf", "ab.pdf"],
    ["many spaces", "  a \t  b\u00A0 .pdf", "a b.pdf"],
    ["quotes and wildcards", 'a"b<c>*?|.png', "a b c.png"],
    ["only dots", "..", "tep"],
    ["nothing", "", "tep"],
    ["nothing but an extension", ".pdf", "tep.pdf"],
    ["half a letter", "a\uD800b.pdf", "ab.pdf"],
  ])("%s", (_what, name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });

  it("a thousand characters become 120 with the extension kept", () => {
    const clean = cleanFileName(`${"ừ".repeat(1000)}.docx`);
    expect(clean).toBe(`${"ừ".repeat(115)}.docx`);
    expect(cleanFileName(`a.${"x".repeat(1000)}`)).toHaveLength(12);
  });

  it("any name becomes one that is safe, and cleaning it again changes nothing", () => {
    const marks = fc.constantFrom("/", "\\", "..", ".", " ", "\u202E", "\0", "ệ", "e\u0323\u0302");
    const name = fc
      .array(fc.oneof(marks, fc.string({ unit: "binary" })))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(name, (each) => {
        const clean = cleanFileName(each);
        expect(clean).toBe(cleanFileName(clean));
        expect(clean).toMatch(/^[^/\\\p{C}]+$/u);
        expect(clean).not.toMatch(/^\.{1,2}$|^\s|\s$| {2}/);
        expect(Array.from(clean).length).toBeLessThanOrEqual(120);
      }),
      { numRuns: 300 },
    );
  });
});

import {
  advancesOf,
  contentOf,
  descriptors,
  elements,
  has,
  isNowhere,
  items,
  readPdf,
  typed,
  type Pdf,
} from "./archived-pdf.ts";

const standardRoles = new Set([
  "Document",
  "H1",
  "H2",
  "P",
  "L",
  "LI",
  "LBody",
  "Table",
  "TR",
  "TH",
  "TD",
  "Figure",
  "Form",
]);

/** What stands outside every marked sequence: nothing there may paint. */
const unmarked = (content: string) => {
  let depth = 0;
  const outside: string[] = [];
  for (const line of content.split("\n")) {
    if (/ (BDC|BMC)$/u.test(line)) depth++;
    else if (line === "EMC") depth--;
    else if (depth === 0) outside.push(line);
  }
  return outside.join("\n");
};

/** Clauses of ISO 19005-3 (level A) that can be told from a file's objects, and whether a file keeps each. */
export const archiveClauses: Readonly<Record<string, (pdf: Pdf) => boolean>> = {
  "6.1.2 header and binary mark": ({ bytes }) =>
    /^%PDF-1\.[0-7]\n%[\x80-\xff]{4}/u.test(bytes.subarray(0, 20).toString("latin1")),
  "6.1.3 identifier": ({ trailer }) => items(trailer.get("ID")).length === 2,
  "6.1.3 not encrypted": ({ trailer }) => !has(trailer, "Encrypt"),
  "6.1.3 nothing after the end": ({ bytes }) =>
    /%%EOF\s?$/u.test(bytes.subarray(-8).toString("latin1")),
  "6.1.7 streams inside the file, plainly packed": ({ objects }) =>
    objects.every(
      (each) =>
        !each.isStream() ||
        (!has(each, "F") &&
          (!has(each, "Filter") || each.get("Filter").asName() === "FlateDecode")),
    ),
  "6.2.3 output intent with a profile": ({ catalog }) => {
    const intent = catalog.get("OutputIntents", 0);
    if (intent.isNull() || intent.get("S").asName() !== "GTS_PDFA1") return false;
    const profile = intent.get("DestOutputProfile");
    const icc = Buffer.from(profile.readStream().asUint8Array());
    const isRgb =
      icc.toString("latin1", 12, 20) === "mntrRGB " && profile.get("N").asNumber() === 3;
    return isRgb && icc.readUInt32BE(0) === icc.length && icc.toString("latin1", 36, 40) === "acsp";
  },
  "6.2.4 no colours but grey and RGB": ({ pages }) =>
    pages.every((page) => !/\s(k|K|cs|CS|sc|SC|scn|SCN)\s/u.test(contentOf(page))),
  "6.2.10 transparency says its colours": ({ pages }) =>
    pages.every((page) => has(page, "Group") && page.get("Group", "CS").asName() === "DeviceRGB"),
  "6.2.11.4 fonts embedded": (pdf) =>
    descriptors(pdf).length > 0 && descriptors(pdf).every((each) => has(each, "FontFile2")),
  "6.2.11.5 widths as in the font": (pdf) =>
    pdf.objects
      .filter((each) => each.isDictionary() && has(each, "CIDToGIDMap"))
      .every((font) => {
        const file = font.get("FontDescriptor", "FontFile2").readStream().asUint8Array();
        const advance = advancesOf(Buffer.from(file));
        const widths = items(font.get("W"));
        return widths.every(
          (entry, index) =>
            !entry.isArray() ||
            items(entry).every(
              (width, place) =>
                Math.abs(width.asNumber() - advance((widths[index - 1]?.asNumber() ?? 0) + place)) <
                1,
            ),
        );
      }),
  "6.2.11.7 every letter has its Unicode": ({ objects, pages }) => {
    const fonts = objects.filter((each) => each.isDictionary() && has(each, "DescendantFonts"));
    if (!fonts.every((font) => has(font, "ToUnicode"))) return false;
    const known = new Set(
      fonts.flatMap((font) =>
        [
          ...font
            .get("ToUnicode")
            .readStream()
            .asString()
            .matchAll(/^<(\w{4})> </gmu),
        ].map(([, code]) => code),
      ),
    );
    const shown = pages.flatMap((page) =>
      [...contentOf(page).matchAll(/<([0-9a-f]{4,})>/gu)].flatMap(
        ([, hex]) => hex!.match(/.{4}/gu) ?? [],
      ),
    );
    return shown.length > 0 && shown.every((code) => known.has(code) && code !== "0000");
  },
  "6.3 annotations are printed and have a look": (pdf) =>
    typed(pdf, "Annot").every(
      (each) =>
        (each.get("F").asNumber() & 0x27) === 4 && (has(each, "AP", "N") || isNowhere(each)),
    ),
  "6.4 no form that changes by itself": ({ catalog }) =>
    !has(catalog, "AcroForm", "XFA") && !has(catalog, "AcroForm", "NeedAppearances"),
  "6.5 no actions": ({ catalog, objects }) =>
    !has(catalog, "OpenAction") &&
    !has(catalog, "Names", "JavaScript") &&
    objects.every((each) => !each.isDictionary() || !has(each, "AA")),
  "6.6.2 metadata, not packed": ({ catalog }) =>
    has(catalog, "Metadata") && !has(catalog, "Metadata", "Filter"),
  "6.6.3 information says what XMP says": ({ trailer, xmp }) =>
    ["Title", "Subject", "Author", "Keywords", "Producer", "Creator"].every((key) =>
      xmp.includes(`>${trailer.get("Info", key).asString()}<`),
    ),
  "6.6.4 names part 3, level A": ({ xmp }) =>
    xmp.includes("<pdfaid:part>3</pdfaid:part>") &&
    xmp.includes("<pdfaid:conformance>A</pdfaid:conformance>"),
  "6.7.2 marked": ({ catalog }) =>
    has(catalog, "MarkInfo") && catalog.get("MarkInfo", "Marked").asBoolean(),
  "6.7.2 nothing painted is unmarked": ({ pages }) =>
    pages.every((page) => !/\b(Tj|TJ|S|f|Do|B)\b/u.test(unmarked(contentOf(page)))),
  "6.7.3 every mark finds its element": ({ catalog, pages }) => {
    const numbers = items(catalog.get("StructTreeRoot", "ParentTree", "Nums"));
    return pages.every((page) => {
      const marks = [...contentOf(page).matchAll(/MCID (\d+)/gu)].map(([, id]) => Number(id));
      const at = numbers.findIndex(
        (entry, index) =>
          index % 2 === 0 && entry.asNumber() === page.get("StructParents").asNumber(),
      );
      const parents = items(numbers[at + 1]!);
      return marks.length === parents.length && parents.every((parent) => has(parent, "S"));
    });
  },
  "6.7.3 elements are of the standard's kinds": (pdf) =>
    elements(pdf).length > 10 &&
    elements(pdf).every((each) => standardRoles.has(each.get("S").asName())),
  "6.7.3 rows hold cells alone": (pdf) =>
    elements(pdf)
      .filter((each) => each.get("S").asName() === "TR")
      .every((row) => {
        const cells = items(row.get("K"));
        return (
          cells.length > 1 && cells.every((cell) => ["TD", "TH"].includes(cell.get("S").asName()))
        );
      }),
  "6.7.3 figures say what they are": (pdf) =>
    elements(pdf).every((each) => each.get("S").asName() !== "Figure" || has(each, "Alt")),
  "6.7.4 language": ({ catalog }) => catalog.get("Lang").asString() === "vi-VN",
  "6.8 what is attached says what it is": (pdf) => {
    const files = typed(pdf, "Filespec");
    const known = items(pdf.catalog.get("AF")).map((each) => each.asIndirect());
    return (
      files.length > 0 &&
      known.length === files.length &&
      files.every(
        (file) =>
          has(file, "F") &&
          has(file, "UF") &&
          file.get("AFRelationship").asName() === "Data" &&
          has(file, "EF", "F", "Subtype"),
      )
    );
  },
};

/** The clauses that a file breaks. */
export const brokenClauses = (file: Uint8Array): string[] => {
  const pdf = readPdf(file);
  return Object.entries(archiveClauses)
    .filter(([, keeps]) => !isKept(keeps, pdf))
    .map(([clause]) => clause);
};

/** What cannot even be read is broken. */
const isKept = (keeps: (pdf: Pdf) => boolean, pdf: Pdf) => {
  try {
    return keeps(pdf);
  } catch {
    return false;
  }
};

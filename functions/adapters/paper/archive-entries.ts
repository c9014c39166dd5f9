import { createHash } from "node:crypto";
import { PDFHexString, PDFString, type PDFDocument } from "pdf-lib";
import { canonical } from "../../domain/audit-chain.ts";
import { packed } from "./packed.ts";
import type { PaperFacts } from "./paper-facts.ts";
import { srgbProfile } from "./srgb-profile.ts";
import { xmpPacket } from "./xmp-packet.ts";

const profile = srgbProfile();

/**
 * Gives a document what an archive asks for (PDF/A-3, which alone lets data be attached, at level A):
 * information and XMP that agree, an identifier, the meaning of its colours, its language, its data.
 */
export const addArchiveEntries = (document: PDFDocument, facts: PaperFacts): void => {
  const { context, catalog } = document;
  const data = canonical(facts.data);
  const id = PDFHexString.of(createHash("sha256").update(data).digest("hex").slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  context.trailerInfo.Info = context.register(context.obj(informationOf(facts)));

  const metadata = context.stream(Buffer.from(xmpPacket(facts)), {
    Type: "Metadata",
    Subtype: "XML",
  });
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of("sRGB IEC61966-2.1"),
    Info: PDFString.of("sRGB IEC61966-2.1"),
    DestOutputProfile: context.register(packed(context, profile, { N: 3 })),
  });
  const attached = attachment(document, facts, data);
  const entries = context.obj({
    Lang: PDFString.of("vi-VN"),
    Metadata: context.register(metadata),
    OutputIntents: [intent],
    MarkInfo: { Marked: true },
    ViewerPreferences: { DisplayDocTitle: true },
    Names: { EmbeddedFiles: { Names: [PDFHexString.fromText(fileName), attached] } },
    AF: [attached],
  });
  for (const [name, value] of entries.entries()) catalog.set(name, value);
};

const fileName = "du-lieu-van-ban.json";

const attachment = (document: PDFDocument, { date }: PaperFacts, data: string) => {
  const { context } = document;
  const bytes = Buffer.from(data);
  const file = packed(context, bytes, {
    Type: "EmbeddedFile",
    Subtype: "application/json",
    Params: { Size: bytes.length, ...(date !== null && { ModDate: PDFString.of(dayOf(date)) }) },
  });
  return context.register(
    context.obj({
      Type: "Filespec",
      F: PDFString.of(fileName),
      UF: PDFHexString.fromText(fileName),
      Desc: PDFHexString.fromText("Dữ liệu của văn bản này"),
      AFRelationship: "Data",
      EF: { F: context.register(file) },
    }),
  );
};

const informationOf = ({ title, subject, author, keywords, date }: PaperFacts) => {
  const day = date === null ? undefined : PDFString.of(dayOf(date));
  return {
    Title: PDFHexString.fromText(title),
    Subject: PDFHexString.fromText(subject),
    Author: PDFHexString.fromText(author),
    Keywords: PDFHexString.fromText(keywords.join(", ")),
    Creator: PDFHexString.fromText("Suy Tôn"),
    Producer: PDFHexString.fromText("Suy Tôn"),
    ...(day && { CreationDate: day, ModDate: day }),
  };
};

/** The day begins in Vietnam, which has one time zone and no summer time. */
const dayOf = (date: string) => `D:${date.replaceAll("-", "")}000000+07'00'`;

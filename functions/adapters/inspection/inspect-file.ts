import { createHash } from "node:crypto";
import type { FileType } from "../../../schemas/dossier.ts";
import { type Inspection, mediaTypes } from "../../../schemas/inspection.ts";
import { type Effort, type Limits, startEffort, usualLimits } from "./effort.ts";
import { inspectJpeg } from "./inspect-jpeg.ts";
import { inspectPdf } from "./inspect-pdf.ts";
import { inspectPng } from "./inspect-png.ts";
import { inspectWord } from "./inspect-word.ts";
import { Refusal } from "./refusal.ts";
import { sniffContent } from "./sniff-content.ts";

/** A file as uploaded: what it is said to be, and what it is. */
export type UploadedFile = {
  readonly bytes: Uint8Array;
  /** As the browser said; an empty or general one claims nothing. */
  readonly declaredType: string;
  readonly limits?: Partial<Limits>;
};

const inspectors: Record<FileType, (bytes: Buffer, effort: Effort) => Promise<number | null>> = {
  pdf: inspectPdf,
  docx: inspectWord,
  jpeg: inspectJpeg,
  png: inspectPng,
};

/** Says whether a file may enter a dossier; answers within its limits and never throws. */
export const inspectFile = async (file: UploadedFile): Promise<Inspection> => {
  try {
    return await inspect(file);
  } catch (error) {
    if (!(error instanceof Refusal)) return { outcome: "refused", reason: "damaged" };
    const { reason, details } = error;
    return { outcome: "refused", reason, ...(details.length > 0 && { details: [...details] }) };
  }
};

const inspect = async ({ bytes, declaredType, limits }: UploadedFile): Promise<Inspection> => {
  const effort = startEffort({ ...usualLimits, ...limits });
  if (bytes.length === 0) throw new Refusal("empty");
  if (bytes.length > effort.limits.bytes) throw new Refusal("too-large");
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = admittedKind(content, declaredType);
  const pages = await inspectors[type](content, effort);
  return {
    outcome: "accepted",
    type,
    mediaType: mediaTypes[type],
    sha256: createHash("sha256").update(content).digest("hex"),
    size: content.length,
    pages,
  };
};

const admittedKind = (content: Buffer, declaredType: string): FileType => {
  const declared = declaredKind(declaredType);
  const sniffed = sniffContent(content);
  if (!sniffed) throw new Refusal("unknown-type");
  if ("stranger" in sniffed) throw strangerRefusal(content, sniffed.stranger, declared);
  if (declared === "other") throw new Refusal("type-mismatch", sniffed.kind);
  if (declared !== "none" && declared !== sniffed.kind)
    throw new Refusal("type-mismatch", sniffed.kind);
  return sniffed.kind;
};

const strangerRefusal = (content: Buffer, stranger: string, declared: string) => {
  if (stranger === "shifted-pdf") return new Refusal("polyglot", "pdf");
  if (stranger === "ole") return oleRefusal(content);
  const claimed = declared !== "none" && declared !== "other";
  return new Refusal(claimed ? "type-mismatch" : "unknown-type", stranger);
};

/** An encrypted .docx is an OLE container too; its stream names are UTF-16. */
const oleRefusal = (content: Buffer) => {
  const holds = (name: string) => content.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return new Refusal("encrypted");
  if (holds("WordDocument")) return new Refusal("legacy-word");
  return new Refusal("unknown-type", "ole");
};

const aliases: Readonly<Record<string, FileType | "none">> = {
  "": "none",
  "application/octet-stream": "none",
  // What the store notes when a form sends no type, as a browser's form does.
  "binary/octet-stream": "none",
  "application/zip": "none",
  "application/x-zip-compressed": "none",
  "application/x-pdf": "pdf",
  "image/jpg": "jpeg",
  "image/pjpeg": "jpeg",
  "image/x-png": "png",
  [mediaTypes.pdf]: "pdf",
  [mediaTypes.docx]: "docx",
  [mediaTypes.jpeg]: "jpeg",
  [mediaTypes.png]: "png",
};

const declaredKind = (declaredType: string): FileType | "none" | "other" => {
  const bare = declaredType.split(";")[0]?.trim().toLowerCase() ?? "";
  return Object.hasOwn(aliases, bare) ? (aliases[bare] ?? "other") : "other";
};

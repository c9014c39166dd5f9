import * as z from "zod";
import { FileType } from "./dossier.ts";
import { Digest } from "./primitives.ts";

/** The media type under which each kind is stored and shown. */
export const mediaTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  jpeg: "image/jpeg",
  png: "image/png",
} as const satisfies Record<FileType, string>;

/** Why a file cannot enter a dossier; a page turns the code into what the person should do. */
export const RefusalReason = z.enum([
  "empty",
  "too-large",
  /** Content that is none of the four kinds; the details say what it looks like, when known. */
  "unknown-type",
  /** Declared as one of the four kinds and recognised as something else, named in the details. */
  "type-mismatch",
  /** Word 97–2003 (.doc): to be saved again as .docx or PDF. */
  "legacy-word",
  "damaged",
  "encrypted",
  "active-content",
  "macros",
  /** A Word file that fetches something from elsewhere when it is opened. */
  "external-link",
  "too-many-pages",
  "too-many-pixels",
  "decompression-bomb",
  "unsafe-path",
  /** Also readable as a file of another kind, or followed by foreign bytes. */
  "polyglot",
  "doctype",
  "timed-out",
  /** The scan for malware found something; such a file is never opened. */
  "malware",
  /** The scan for malware could not look into it, as with a password. */
  "not-scanned",
]);
export type RefusalReason = z.infer<typeof RefusalReason>;

/** What looking into an uploaded file found; `details` are machine words such as `JavaScript`. */
export const Inspection = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("accepted"),
    type: FileType,
    mediaType: z.enum(mediaTypes),
    sha256: Digest,
    size: z.int().positive(),
    /** Known for PDF only: a Word file has pages only once it is laid out. */
    pages: z.int().positive().nullable(),
  }),
  z.object({
    outcome: z.literal("refused"),
    reason: RefusalReason,
    details: z.array(z.string()).optional(),
  }),
]);
export type Inspection = z.infer<typeof Inspection>;

import type { AcceptedFile } from "../../schemas/dossier.ts";
import { largestFile } from "../../schemas/dossier.ts";
import type { Id } from "../../schemas/primitives.ts";
import { cleanFileName } from "../domain/file-name.ts";
import type { DossierFiles, Inspector, UploadedFile } from "../ports.ts";

/** Why a file was refused unread; its name and true size are then not known. */
export type Unopened = "too-large" | "malware" | "not-scanned";

/** What judging an upload needs. */
export type JudgeNeeds = {
  readonly files: Pick<DossierFiles, "keep">;
  readonly inspector: Inspector;
};

type Common = { readonly name: string; readonly size: number };

/** An upload after its check: kept and pinned, or why not. */
export type Judged =
  | (Common & { readonly state: "accepted" } & Pick<
        AcceptedFile,
        "type" | "mediaType" | "sha256" | "pages" | "key" | "versionId"
      >)
  | (Common & {
      readonly state: "refused";
      readonly reason: string;
      readonly details: string[];
    });

/** Looks into an upload by its content and keeps the very bytes that passed. */
export const judgeUpload =
  ({ files, inspector }: JudgeNeeds) =>
  async (ownerId: Id, fileId: Id, uploaded: UploadedFile | Unopened): Promise<Judged> => {
    if (typeof uploaded !== "object") {
      const name = cleanFileName("");
      return { name, size: largestFile, state: "refused", reason: uploaded, details: [] };
    }
    const { bytes, declaredType } = uploaded;
    const known = { name: cleanFileName(uploaded.name), size: bytes.length };
    const found = await inspector({ bytes, declaredType });
    if (found.outcome === "refused") {
      const { reason, details = [] } = found;
      return { ...known, state: "refused", reason, details };
    }
    const { type, mediaType, sha256, pages } = found;
    const pinned = await files.keep(ownerId, fileId, bytes, mediaType);
    return { ...known, state: "accepted", type, mediaType, sha256, pages, ...pinned };
  };

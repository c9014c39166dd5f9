import type { DecisionPaper } from "../../../schemas/paper.ts";
import type { Digest } from "../../../schemas/primitives.ts";
import { canonical } from "../audit-chain.ts";

/** The parts of a draft that a signer is told of by name when they change. */
export type DraftPart = "list" | "bases" | "head" | "signature" | "recipients";

/** What a page showed of a draft, small enough for a form to bring back. */
export type ShownDraft = {
  /** SHA-256 of the whole draft. */
  readonly digest: Digest;
  readonly parts: Readonly<Record<DraftPart, string>>;
};

/** Names a draft by what it says, whole and part by part. */
export const shownDraft = (paper: DecisionPaper, sha256: (text: string) => string): ShownDraft => {
  const { articles, appendix, bases, signature, recipients, ...head } = paper;
  const short = (part: unknown) => sha256(canonical(part)).slice(0, partLength);
  return {
    digest: sha256(canonical(paper)),
    parts: {
      list: short({ articles, appendix }),
      bases: short(bases),
      head: short(head),
      signature: short(signature),
      recipients: short(recipients),
    },
  };
};

/** A shown draft as one field of a form. */
export const writeShown = ({ digest, parts }: ShownDraft): string =>
  [digest, ...partNames.map((name) => parts[name])].join(".");

/** What a form brought back; undefined when no page of ours wrote it. */
export const readShown = (text: string): ShownDraft | undefined => {
  if (!written.test(text)) return undefined;
  const [digest = "", list = "", bases = "", head = "", signature = "", recipients = ""] =
    text.split(".");
  return { digest, parts: { list, bases, head, signature, recipients } };
};

/** What a draft says otherwise now than when it was shown: all of it when nothing smaller is known. */
export const changedParts = (shown: ShownDraft, now: ShownDraft): readonly DraftPart[] => {
  const changed = partNames.filter((name) => shown.parts[name] !== now.parts[name]);
  return changed.length > 0 ? changed : partNames;
};

const partLength = 8;
const partNames = ["list", "bases", "head", "signature", "recipients"] as const;
const written = /^[0-9a-f]{64}(?:\.[0-9a-f]{8}){5}$/u;

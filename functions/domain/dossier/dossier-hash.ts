import type { AcceptedFile, DossierVersion } from "../../../schemas/dossier.ts";
import { canonical } from "../audit-chain.ts";

/** What the hash of a dossier version covers: whose, which, its text, and its files by digest. */
export type SealedContent = Pick<
  DossierVersion,
  "nominationId" | "number" | "nomineeName" | "achievements" | "earlierAwards"
> & { readonly files: readonly Pick<AcceptedFile, "id" | "slot" | "sha256">[] };

/** The seal of a dossier version; can be made again from the version and its files. */
export const dossierHash = (content: SealedContent, sha256: (text: string) => string): string =>
  sha256(
    canonical({
      nominationId: content.nominationId,
      number: content.number,
      nomineeName: content.nomineeName,
      achievements: content.achievements,
      earlierAwards: content.earlierAwards,
      files: content.files
        .map(({ id, slot, sha256: digest }) => ({ id, slot, sha256: digest }))
        .sort((one, two) => (one.id < two.id ? -1 : 1)),
    }),
  );

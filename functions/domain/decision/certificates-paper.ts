import { awardOf } from "../../../schemas/catalogue/awards.ts";
import { certificates } from "../../../schemas/catalogue/certificates.ts";
import { signingBodies } from "../../../schemas/catalogue/signing-forms.ts";
import type { CertificatesPaper } from "../../../schemas/certificate-paper.ts";
import type { Decision } from "../../../schemas/decision.ts";
import type { Id } from "../../../schemas/primitives.ts";
import type { Organisation, Season } from "../../../schemas/registry.ts";
import { certificateWords } from "../words/certificates.ts";
import { currentLines } from "./current-lines.ts";
import { merits } from "./grant.ts";
import { decisionCode, decisionNumber, verifyPath, yearOf } from "./number.ts";
import { rollNumber } from "./roll-number.ts";
import { signatureBlock } from "./signature-block.ts";

/** Everything that the certificates of a decision follow from. */
export type CertificateFacts = {
  readonly decision: Decision;
  readonly season: Pick<Season, "kind">;
  readonly organisations: readonly Organisation[];
  readonly mode: CertificatesPaper["mode"];
  readonly publicUrl: string;
};

/**
 * A certificate for each awardee of an issued decision, or for the one whose nomination is named;
 * there is none before, none for an award that was taken back, and a mended line is printed mended.
 */
export const certificatesPaper = (
  { decision, season, organisations, mode, publicUrl }: CertificateFacts,
  only?: Id,
): CertificatesPaper | undefined => {
  const { award, number, date, approval, file } = decision;
  if (!file || number === undefined || date === undefined || !approval) return undefined;
  if (decision.amends) return undefined;
  const holders = currentLines(decision, organisations).flatMap((current, index) => {
    const { nominationId, line, revokedBy } = current;
    if (revokedBy !== undefined || (only !== undefined && nominationId !== only)) return [];
    const about = [line.kind, line.place].filter((part) => part !== undefined).join(", ");
    return {
      name: line.name,
      ...(about !== "" && { about }),
      rollNumber: rollNumber(number, index + 1, yearOf(date)),
    };
  });
  if (holders.length === 0) return undefined;
  const { authority } = signingBodies[awardOf(award).signedFor];
  const why = merits(decision, season.kind);
  return {
    mode,
    issuer: ["LIÊN MINH", "HỢP TÁC XÃ VIỆT NAM"],
    authority,
    ...certificates[award],
    merit: why.charAt(0).toLocaleUpperCase("vi") + why.slice(1),
    number,
    code: decisionCode,
    date,
    place: "Hà Nội",
    signature: signatureBlock(award, approval),
    verifyUrl: `${publicUrl}${verifyPath(number, yearOf(date))}`,
    words: {
      ...certificateWords,
      title: certificateWords.title(certificates[award].award, decisionNumber(number)),
    },
    holders,
  };
};

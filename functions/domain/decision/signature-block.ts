import { awardOf, type AwardCode } from "../../../schemas/catalogue/awards.ts";
import {
  signingBodies,
  signingForms,
  type SigningForm,
} from "../../../schemas/catalogue/signing-forms.ts";
import type { SignatureBlock } from "../../../schemas/paper.ts";

/** Somebody who signs, and by what right; in the own name where it does not say. */
export type Signer = { readonly name: string; readonly signsAs?: SigningForm | undefined };

/** Title and name under a decision: `TM. BAN CHẤP HÀNH / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Trần Thị B`. */
export const signatureBlock = (
  award: AwardCode,
  { name, signsAs = "own" }: Signer,
): SignatureBlock => {
  const { above } = signingBodies[awardOf(award).signedFor];
  const { line, title } = signingForms[signsAs];
  return {
    ...(above !== undefined && { above }),
    ...(line !== undefined && { instead: line }),
    title,
    name,
  };
};

/** `Trần Thị B (Phó Chủ tịch, ký thay Chủ tịch)`; the name alone where the chairman signed. */
export const signerInWords = ({ name, signsAs = "own" }: Signer): string => {
  const { said } = signingForms[signsAs];
  return said === undefined ? name : `${name} (${said})`;
};

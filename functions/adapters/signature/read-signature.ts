import type { SignatureReader } from "../../ports.ts";
import { checkSignature } from "./check-signature.ts";

/** Checks the signature of a PDF and reads what it says that it was made for. */
export const readSignature: SignatureReader = async (pdf) => {
  const { signatures, ...last } = await checkSignature(pdf);
  // The last one: an addition to a signed file comes after it.
  return { ...last, reason: signatures.at(-1)?.reason ?? "" };
};

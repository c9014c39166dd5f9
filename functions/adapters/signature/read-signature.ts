import type { SignatureReader } from "../../ports.ts";
import { checkSignature } from "./check-signature.ts";

/** Checks the signature of a PDF and reads what it says that it was made for. */
export const readSignature: SignatureReader = async (pdf) => ({
  ...(await checkSignature(pdf)),
  reason: reasonIn(pdf),
});

/** The last one: an addition to a signed file comes after it. UTF-16, as the signature is written. */
const reasonIn = (pdf: Uint8Array): string => {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString("latin1");
  const hex = [...text.matchAll(/\/Reason\s*<feff((?:[0-9a-f]{4})*)>/giu)].at(-1)?.[1] ?? "";
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
};

import { createHash, createPublicKey, X509Certificate } from "node:crypto";
import { timeStampRules } from "../../../schemas/catalogue/time-stamp-rules.ts";
import { Unavailable } from "../../domain/errors.ts";
import { detachedCms, type Stamp } from "./detached-cms.ts";
import { mockCertificate } from "./mock-certificate.ts";
import type { SignatureFacts } from "./signature-facts.ts";
import { signaturePlaceholder } from "./signature-placeholder.ts";
import type { Signer } from "./signer.ts";
import type { TimeAuthority } from "./time-authority.ts";

/** What to sign, with what, and what the signature says of itself. */
export type SigningRequest = SignatureFacts & {
  readonly pdf: Uint8Array;
  readonly signer: Signer;
  /** Asked for a stamp over the signature; without one it is of PAdES baseline B, with one of T. */
  readonly time?: TimeAuthority | undefined;
  readonly whenSilent?: typeof timeStampRules.whenSilent;
};

/**
 * Puts the organisation's PAdES signature on a PDF as an addition at its end: the file given stays,
 * byte for byte, the beginning of the file returned, and earlier signatures stay valid.
 */
export const signPdf = async (request: SigningRequest): Promise<Uint8Array> => {
  const { time, whenSilent = timeStampRules.whenSilent, ...untimed } = request;
  if (!time) return signed(untimed);
  try {
    const at = new Date(request.at);
    return await signed(untimed, (signature) => time(signature, at));
  } catch (error) {
    if (!(error instanceof Unavailable) || whenSilent === "wait") throw error;
    return signed({ ...untimed, reason: `${request.reason}${withoutStamp}` });
  }
};

/** Stands in the signature's reason, so that nobody wonders later where the stamp is. */
const withoutStamp = "; không có dấu thời gian vì cơ quan cấp dấu thời gian không trả lời";

/** Room for the stamps of the usual authorities; a longer one is given its own. */
const usualStamp = 6 * 1024;
/** A stamp of the same authority may be a few bytes longer the next time. */
const slack = 64;

const signed = async (
  { pdf, signer, ...facts }: Omit<SigningRequest, "time" | "whenSilent">,
  stamp?: Stamp,
): Promise<Uint8Array> => {
  const chain = (await signer.certificate?.()) ?? [await mockCertificate(signer)];
  const keyLength = await signatureLength(signer, chain);

  // Everything but its digits is known beforehand, so a signature of zeros has the real one's length.
  const zeros = () => Promise.resolve(new Uint8Array(keyLength));
  const cms = detachedCms(chain);
  const blank = await cms(new Uint8Array(32), zeros);

  const within = async (room: number): Promise<Uint8Array> => {
    const { bytes, hole } = await signaturePlaceholder(pdf, facts, room);
    const covered = createHash("sha256")
      .update(bytes.subarray(0, hole.start))
      .update(bytes.subarray(hole.end));
    const signature = await cms(covered.digest(), signer.sign, stamp);
    if (stamp && signature.length > room) return within(signature.length + slack);
    if (signature.length > room) throw new RangeError("the signature has another length");
    bytes.set(Buffer.from(Buffer.from(signature).toString("hex"), "latin1"), hole.start + 1);
    return bytes;
  };
  return within(stamp ? blank.length + usualStamp : blank.length);
};

/** Bytes of a signature by the key, which must be the one that the certificate vouches for. */
const signatureLength = async (signer: Signer, [own]: readonly Uint8Array[]): Promise<number> => {
  const key = createPublicKey({
    key: Buffer.from(await signer.publicKey()),
    format: "der",
    type: "spki",
  });
  if (own && !new X509Certificate(own).publicKey.equals(key)) {
    throw new TypeError("the certificate belongs to another key");
  }
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (bits === undefined) throw new TypeError("the key is not an RSA key");
  return bits / 8;
};

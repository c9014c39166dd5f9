import { fromBER } from "asn1js";
import { verify, X509Certificate } from "node:crypto";
import { Certificate, ContentInfo, SignedData } from "pkijs";
import { detachedCms } from "./detached-cms.ts";

/**
 * Whether a CMS signs something with the given SHA-256 digest, and by which certificate; throws if it
 * is none. It must be written exactly as this product writes one: a CMS has parts that no signature
 * covers, and a byte changed there would go unnoticed.
 */
export const checkCms = async (
  cms: Uint8Array,
  digest: Uint8Array,
): Promise<{ readonly valid: boolean; readonly certificate: X509Certificate }> => {
  const content = new ContentInfo({ schema: fromBER(Uint8Array.from(cms)).result });
  const signed = new SignedData({ schema: content.content });
  const [info] = signed.signerInfos;
  const chain = (signed.certificates ?? [])
    .filter((each) => each instanceof Certificate)
    .map((each) => Buffer.from(each.toSchema().toBER()));
  const [own] = chain;
  if (!info?.signedAttrs || !own) throw new TypeError("attributes or certificate are missing");

  const certificate = new X509Certificate(own);
  const signature = Buffer.from(info.signature.getValue());
  const rewritten = await detachedCms(chain)(digest, () => Promise.resolve(signature));
  const valid =
    Buffer.compare(rewritten, cms) === 0 &&
    verify(
      "sha256",
      new Uint8Array(info.signedAttrs.encodedValue),
      certificate.publicKey,
      signature,
    );
  return { valid, certificate };
};

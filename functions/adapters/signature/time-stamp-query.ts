import { Integer, Null, OctetString } from "asn1js";
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from "pkijs";
import { oid } from "./object-identifiers.ts";

/** What a time authority is asked (RFC 3161): to stamp a SHA-256 digest, and to bring its certificates. */
export const timeStampQuery = (imprint: Uint8Array, nonce: Uint8Array): Uint8Array => {
  const query = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({
        algorithmId: oid.sha256,
        algorithmParams: new Null(),
      }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(imprint).buffer }),
    }),
    nonce: new Integer({ valueHex: Uint8Array.from(nonce).buffer }),
    certReq: true,
  });
  return new Uint8Array(query.toSchema().toBER());
};

import { Integer, Null, ObjectIdentifier, OctetString, Sequence, Set, fromBER } from "asn1js";
import { spawnSync } from "node:child_process";
import { createHash, sign } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  PKIStatus,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
  TimeStampReq,
  TimeStampResp,
} from "pkijs";
import { aCertificate, asPem, keyPem, type Certified } from "./a-certificate.ts";

const timeStamping = "1.3.6.1.5.5.7.3.8";

/** A root, and an authority for the time below it. */
export const timeCertificates = () => {
  const root = aCertificate({ name: "Gốc thời gian", authority: true });
  const own = aCertificate({
    ...{ name: "Dịch vụ cấp dấu thời gian (thử)", by: root, use: 0xc0, purpose: timeStamping },
  });
  return { root, own };
};

/** Answers a query of RFC 3161 with a response, both in DER. */
export type Responder = (query: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** What an authority of ours does otherwise than it should. */
export type Twist = {
  readonly at?: Date;
  readonly imprint?: Uint8Array;
  readonly nonce?: Uint8Array;
  readonly refuses?: boolean;
};

/** An authority made here, which runs on every machine. */
export const ownResponder =
  ({ own, root }: { readonly own: Certified; readonly root: Certified }, twist: Twist = {}) =>
  (query: Uint8Array): Uint8Array => {
    const { messageImprint, nonce } = new TimeStampReq({
      schema: fromBER(Uint8Array.from(query)).result,
    });
    if (twist.refuses === true) {
      const status = new PKIStatusInfo({ status: PKIStatus.rejection });
      return new Uint8Array(new TimeStampResp({ status }).toSchema().toBER());
    }
    const imprint = twist.imprint ?? new Uint8Array(messageImprint.hashedMessage.getValue());
    const body = new Uint8Array(
      new TSTInfo({
        version: 1,
        policy: "1.2.3.4.1",
        messageImprint: new MessageImprint({
          hashAlgorithm: sha256(),
          hashedMessage: new OctetString({ valueHex: Uint8Array.from(imprint).buffer }),
        }),
        serialNumber: new Integer({ value: 7 }),
        genTime: twist.at ?? new Date(),
        ...(twist.nonce
          ? { nonce: new Integer({ valueHex: Uint8Array.from(twist.nonce).buffer }) }
          : nonce && { nonce }),
      })
        .toSchema()
        .toBER(),
    );
    const status = new PKIStatusInfo({ status: PKIStatus.granted });
    const timeStampToken = tokenOver(body, own, root);
    return new Uint8Array(new TimeStampResp({ status, timeStampToken }).toSchema().toBER());
  };

/** `openssl ts`, where the machine has it: another's implementation of the whole. */
export const opensslResponder = ({
  own,
  root,
}: {
  readonly own: Certified;
  readonly root: Certified;
}) => {
  const folder = mkdtempSync(join(tmpdir(), "time-authority-"));
  const file = (name: string, text = "") => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const paths = {
    ...{ own: file("own.pem", asPem(own.der)), root: file("root.pem", asPem(root.der)) },
    ...{ key: file("key.pem", keyPem(own.privateKey)), serial: file("serial", "01\n") },
  };
  const config = file(
    "ts.cnf",
    `[tsa]\ndefault_tsa = own\n[own]\nserial = ${paths.serial}\nsigner_cert = ${paths.own}
certs = ${paths.root}\nsigner_key = ${paths.key}\nsigner_digest = sha256\ndigests = sha256
default_policy = 1.2.3.4.1\naccuracy = secs:1\nordering = no\ntsa_name = no\ness_cert_id_chain = no
ess_cert_id_alg = sha256\n`,
  );
  return {
    respond: (query: Uint8Array): Uint8Array => {
      const [asked, answer] = [join(folder, "query"), join(folder, "answer")];
      writeFileSync(asked, query);
      const { status, stderr } = spawnSync("openssl", [
        ...["ts", "-reply", "-config", config, "-queryfile", asked, "-out", answer],
      ]);
      if (status !== 0) throw new Error(stderr.toString());
      return new Uint8Array(readFileSync(answer));
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
};

/** Serves a responder over HTTP; `asked` counts the questions. */
export const serveTime = async (respond: Responder) => {
  let asked = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      asked += 1;
      void Promise.resolve()
        .then(() => respond(Buffer.concat(parts)))
        .then(
          (answer) => {
            response.setHeader("content-type", "application/timestamp-reply");
            response.end(answer);
          },
          () => response.writeHead(503).end(),
        );
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked: () => asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};

const sha256 = () =>
  new AlgorithmIdentifier({
    algorithmId: "2.16.840.1.101.3.4.2.1",
    algorithmParams: new Null(),
  });

const octets = (bytes: Uint8Array) => new OctetString({ valueHex: Uint8Array.from(bytes).buffer });

const tokenOver = (body: Uint8Array, own: Certified, root: Certified): ContentInfo => {
  const [certificate, above] = [own, root].map(
    ({ der }) => new Certificate({ schema: fromBER(Uint8Array.from(der)).result }),
  );
  const ess = new Sequence({ value: [octets(createHash("sha256").update(own.der).digest())] });
  const attributes = [
    new Attribute({
      type: "1.2.840.113549.1.9.3",
      values: [new ObjectIdentifier({ value: "1.2.840.113549.1.9.16.1.4" })],
    }),
    new Attribute({
      type: "1.2.840.113549.1.9.4",
      values: [octets(createHash("sha256").update(body).digest())],
    }),
    new Attribute({
      type: "1.2.840.113549.1.9.16.2.47",
      values: [new Sequence({ value: [new Sequence({ value: [ess] })] })],
    }),
  ];
  const toSign = new Set({ value: attributes.map((each) => each.toSchema()) }).toBER();
  const signed = new SignedData({
    version: 3,
    digestAlgorithms: [sha256()],
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: "1.2.840.113549.1.9.16.1.4",
      eContent: octets(body),
    }),
    certificates: [certificate!, above!],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate!.issuer,
          serialNumber: certificate!.serialNumber,
        }),
        digestAlgorithm: sha256(),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
        signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: "1.2.840.10045.4.3.2" }),
        signature: octets(sign("sha256", new Uint8Array(toSign), own.privateKey)),
      }),
    ],
  });
  return new ContentInfo({
    contentType: "1.2.840.113549.1.7.2",
    content: signed.toSchema(true),
  });
};

import type { Exchange } from "../exchange.ts";
import { S3Error } from "../s3-error.ts";
import { largestObject, type Ceiling, type Staged } from "../storage/staged-file.ts";
import { awsChunked } from "./aws-chunked.ts";
import {
  claimedChecksum,
  knownAlgorithm,
  verifyClaim,
  verifyMd5,
  type Claim,
} from "./checksums.ts";
import type { Source } from "./patient-source.ts";

/** Bytes on disk that are what their sender says, and the checksum it gave. */
export type Received = { readonly staged: Staged; readonly claim: Claim | undefined };

const trailing = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";

/** Stores the body of a PUT aside and verifies every digest that came with it. */
export const receiveBody = async ({
  request,
  settings,
  payload,
  store,
}: Exchange): Promise<Received> => {
  requireKnownPayload(payload);
  const chunked = payload === trailing ? awsChunked(request.body) : undefined;
  const size = declaredSize(settings, chunked !== undefined);
  const announced = claimedChecksum(settings.keys(), (name) => settings.get(name));
  const trailer = announced ? undefined : settings.get("x-amz-trailer")?.trim().toLowerCase();
  requirePromised(settings, announced, trailer);

  const staged = await store.stage(chunked?.bytes ?? whole(request.body), exactly(size));
  try {
    if (staged.size !== size) throw incomplete();
    const claim =
      announced ?? claimedChecksum(trailer ? [trailer] : [], (name) => chunked?.trailer(name));
    verifyMd5(staged, settings.get("content-md5"));
    verifyClaim(staged, claim);
    verifyPayload(staged, payload);
    return { staged, claim };
  } catch (error) {
    await store.discard(staged);
    throw error;
  }
};

async function* whole(source: Source) {
  for (;;) {
    const { done, value } = await source.next();
    if (done) return;
    yield value;
  }
}

const exactly = (size: number): Ceiling => ({ bytes: size, exceeded: incomplete });

const incomplete = () =>
  new S3Error(
    "IncompleteBody",
    "You did not provide the number of bytes specified by the Content-Length HTTP header",
  );

const declaredSize = (settings: ReadonlyMap<string, string>, chunked: boolean) => {
  const text = settings.get(chunked ? "x-amz-decoded-content-length" : "content-length");
  if (text === undefined) {
    throw new S3Error("MissingContentLength", "You must provide the Content-Length HTTP header.");
  }
  const size = Number(text);
  if (!/^\d{1,15}$/.test(text)) throw new S3Error("InvalidArgument", "The length is not a number");
  if (size <= largestObject) return size;
  throw new S3Error("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
    details: { ProposedSize: size, MaxSizeAllowed: largestObject },
  });
};

const requireKnownPayload = (payload: string) => {
  if (payload === trailing || payload === "UNSIGNED-PAYLOAD") return;
  if (/^[0-9a-f]{64}$/.test(payload)) return;
  if (payload.startsWith("STREAMING-")) {
    throw new S3Error("NotImplemented", "This store takes no signed chunks");
  }
  throw new S3Error(
    "InvalidArgument",
    "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, or a valid sha256 value.",
  );
};

const requirePromised = (
  settings: ReadonlyMap<string, string>,
  announced: Claim | undefined,
  trailer: string | undefined,
) => {
  const promised = settings.get("x-amz-sdk-checksum-algorithm");
  const named = trailer?.startsWith("x-amz-checksum-");
  if (trailer !== undefined && !named) {
    throw new S3Error(
      "InvalidRequest",
      "The value specified in the x-amz-trailer header is not supported",
    );
  }
  if (promised === undefined) return;
  knownAlgorithm(promised);
  if (announced || named) return;
  throw new S3Error(
    "InvalidRequest",
    "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.",
  );
};

const verifyPayload = ({ sha256 }: Staged, payload: string) => {
  if (!/^[0-9a-f]{64}$/.test(payload) || payload === sha256) return;
  throw new S3Error(
    "XAmzContentSHA256Mismatch",
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
  );
};

import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { calling } from "../aws-failure.ts";
import type { SealFiles } from "./seal-files.ts";

/** Reads what the organisation signs and seals with from the archive's bucket, once in a process's life. */
export const s3Seal = (Bucket: string): (() => Promise<SealFiles>) => {
  const client = new S3Client({});
  const read = async (name: string): Promise<Uint8Array | undefined> => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: `seal/${name}` }));
      return await Body?.transformToByteArray();
    } catch (error) {
      // Who may not list a bucket is not told that a file is missing.
      const missing = error instanceof Error && ["NoSuchKey", "AccessDenied"].includes(error.name);
      if (missing) return undefined;
      return calling(Promise.reject(error instanceof Error ? error : new Error("unknown")));
    }
  };
  const all = async (): Promise<SealFiles> => {
    const [certificate, seal, signature, timeRoots] = await Promise.all(
      ["certificate.pem", "seal.png", "signature.png", "time-roots.pem"].map(read),
    );
    return { certificate, seal, signature, timeRoots };
  };
  let known: Promise<SealFiles> | undefined;
  return () =>
    (known ??= all().catch((error: unknown) => {
      known = undefined;
      throw error;
    }));
};

import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { createHash } from "node:crypto";
import type { IssuedFile } from "../../schemas/decision.ts";
import type { DecisionArchive } from "../ports.ts";
import { calling } from "./aws-failure.ts";

/** Issued decisions, written once: a second write of the same name meets `If-None-Match`. */
export const s3DecisionArchive = (Bucket: string): DecisionArchive => {
  const client = new S3Client({});

  const there = async (key: string): Promise<IssuedFile> => {
    const head = await calling(client.send(new HeadObjectCommand({ Bucket, Key: key })));
    return {
      key,
      versionId: head.VersionId ?? "null",
      sha256: head.Metadata?.["sha256"] ?? "",
      size: head.ContentLength ?? 0,
    };
  };

  return {
    keep: async (name, bytes, until) => {
      const key = `decisions/${name}`;
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      try {
        const { VersionId } = await client.send(
          new PutObjectCommand({
            Bucket,
            Key: key,
            Body: bytes,
            ContentType: "application/pdf",
            IfNoneMatch: "*",
            Metadata: { sha256 },
            ObjectLockMode: "GOVERNANCE",
            ObjectLockRetainUntilDate: new Date(until),
          }),
        );
        return { key, versionId: VersionId ?? "null", sha256, size: bytes.length };
      } catch (error) {
        if (error instanceof Error && error.name === "PreconditionFailed") return there(key);
        return calling(Promise.reject(error instanceof Error ? error : new Error("unknown")));
      }
    },
    read: async (file) => {
      const { Body } = await calling(
        client.send(new GetObjectCommand({ Bucket, Key: file.key, VersionId: file.versionId })),
      );
      return Body ? Body.transformToByteArray() : new Uint8Array();
    },
  };
};

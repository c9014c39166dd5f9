import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { isSlot } from "../../schemas/catalogue/slots.ts";
import { largestFile } from "../../schemas/dossier.ts";
import { Id, Slug } from "../../schemas/primitives.ts";
import type { DossierFiles, Random, UploadForm } from "../ports.ts";
import { calling } from "./aws-failure.ts";
import { uploadedName } from "./uploaded-name.ts";

const formSeconds = 3600;
const viewSeconds = 300;

/** Uploads go straight to `incoming/`; the checked bytes are kept under `dossiers/`, pinned. */
export const s3DossierFiles = (Bucket: string, random: Random): DossierFiles => {
  const client = new S3Client({});
  const formFor = async (place: string, returnTo: string): Promise<UploadForm> => {
    const Key = `incoming/${place}/${random.id("f")}`;
    const { url, fields } = await calling(
      createPresignedPost(client, {
        Bucket,
        Key,
        Expires: formSeconds,
        Conditions: [
          ["content-length-range", 1, largestFile],
          // A script that shows progress leaves it empty and goes on by itself.
          ["starts-with", "$success_action_redirect", ""],
          ["starts-with", "$x-amz-meta-name", ""],
        ],
      }),
    );
    // Not among the policy’s own fields, because each of those becomes an exact condition.
    const sent = { ...fields, success_action_redirect: returnTo };
    return { url, fields: sent, largest: largestFile };
  };

  return {
    uploadForm: (nominationId, slot, returnTo) => formFor(`${nominationId}/${slot}`, returnTo),
    opinionForm: (sessionId, personId, returnTo) => formFor(`${sessionId}/${personId}`, returnTo),

    opinionPlaceOf: (key) => {
      const [place, session, person, file, ...rest] = key.split("/");
      const sessionId = Id.safeParse(session);
      const personId = Slug.safeParse(person);
      if (place !== "incoming" || rest.length > 0 || !Id.safeParse(file).success) return;
      if (!sessionId.data?.startsWith("s-") || !personId.success) return;
      return { sessionId: sessionId.data, personId: personId.data };
    },

    placeOf: (key) => {
      const [place, nomination, slot, file, ...rest] = key.split("/");
      const nominationId = Id.safeParse(nomination);
      const fileId = Id.safeParse(file);
      if (place !== "incoming" || rest.length > 0 || slot === undefined || !isSlot(slot)) return;
      if (!nominationId.success || !fileId.success) return;
      return { nominationId: nominationId.data, slot, fileId: fileId.data };
    },

    receive: async (Key, VersionId) => {
      const head = await calling(client.send(new HeadObjectCommand({ Bucket, Key, VersionId })));
      if ((head.ContentLength ?? 0) > largestFile) return "too-large";
      const object = await calling(client.send(new GetObjectCommand({ Bucket, Key, VersionId })));
      if (!object.Body) return undefined;
      return {
        bytes: await object.Body.transformToByteArray(),
        name: uploadedName(object.Metadata?.["name"]),
        declaredType: object.ContentType ?? "",
      };
    },

    keep: async (nominationId, fileId, bytes, ContentType) => {
      const key = `dossiers/${nominationId}/${fileId}`;
      const { VersionId } = await calling(
        client.send(new PutObjectCommand({ Bucket, Key: key, Body: bytes, ContentType })),
      );
      return { key, versionId: VersionId ?? "null" };
    },

    viewUrl: (file) =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket,
          Key: file.key,
          VersionId: file.versionId,
          ResponseContentType: file.mediaType,
          ResponseContentDisposition: `${file.type === "docx" ? "attachment" : "inline"}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        }),
        { expiresIn: viewSeconds },
      ),
  };
};

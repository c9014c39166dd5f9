import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { InvalidInput } from "../domain/errors.ts";

/** The file of a posted form, in memory only; `none` when the form was sent without one. */
export type Uploaded =
  | { readonly outcome: "read"; readonly bytes: Uint8Array }
  | { readonly outcome: "none" | "too-large" };

/** A Lambda takes 6 MB with its body as base64, which leaves a little over 4 for a file. */
export const largestUpload = 4 * 1024 * 1024;
const largestBody = largestUpload + 64 * 1024;

/** Reads the one file of a multipart form; throws `InvalidInput` for a body that is none. */
export const uploadedFile = async (
  event: Pick<APIGatewayProxyEventV2, "headers" | "body" | "isBase64Encoded">,
  field: string,
): Promise<Uploaded> => {
  const type = event.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) throw new InvalidInput("content-type");
  const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "latin1");
  if (body.length > largestBody) return { outcome: "too-large" };
  const file = (await formIn(body, type)).get(field);
  if (!(file instanceof File) || file.size === 0) return { outcome: "none" };
  if (file.size > largestUpload) return { outcome: "too-large" };
  return { outcome: "read", bytes: new Uint8Array(await file.arrayBuffer()) };
};

const formIn = async (body: Buffer<ArrayBuffer>, type: string): Promise<FormData> => {
  try {
    // Its types warn of large bodies; this one is bounded above, and a library more is not worth it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch (cause) {
    throw new InvalidInput("multipart", { cause });
  }
};

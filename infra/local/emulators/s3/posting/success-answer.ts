import { xmlAnswer, type Answer } from "../answer.ts";
import { etagOf } from "../conditions.ts";
import { writtenHeaders } from "../operations/put-object.ts";
import { requireHeaderText } from "../object-properties.ts";
import type { StoredVersion } from "../storage/version-record.ts";
import { xmlDocument } from "../xml.ts";

/** Answers a stored form as the form asks: go elsewhere, or a status; 204 when it says nothing. */
export const successAnswer = (
  fields: ReadonlyMap<string, string>,
  record: StoredVersion,
  host: string,
): Answer => {
  const { bucket, key } = record;
  const path = [bucket, ...key.split("/")].map(encodeURIComponent).join("/");
  const location = requireHeaderText(`http://${host}/${path}`);
  const headers = { ...writtenHeaders(record), location };

  const redirect = webAddress(fields.get("success_action_redirect") ?? fields.get("redirect"));
  if (redirect) {
    redirect.searchParams.append("bucket", bucket);
    redirect.searchParams.append("key", key);
    redirect.searchParams.append("etag", etagOf(record));
    return { status: 303, headers: { ...headers, location: redirect.href } };
  }
  const status = fields.get("success_action_status");
  if (status === "200") return { status: 200, headers };
  if (status !== "201") return { status: 204, headers };
  const document = xmlDocument([
    "PostResponse",
    [
      ["Location", location],
      ["Bucket", bucket],
      ["Key", key],
      ["ETag", etagOf(record)],
    ],
  ]);
  return xmlAnswer(201, document, headers);
};

const webAddress = (text: string | undefined) => {
  const url = text === undefined ? null : URL.parse(text);
  return url?.protocol === "http:" || url?.protocol === "https:" ? url : undefined;
};

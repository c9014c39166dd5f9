import { xmlAnswer, type Answer } from "../answer.ts";
import { etagOf } from "../conditions.ts";
import type { Exchange } from "../exchange.ts";
import { requireBucket, requireGrant } from "../permission.ts";
import { S3Error } from "../s3-error.ts";
import { queryValue } from "../s3-request.ts";
import { s3Namespace, xmlDocument, type XmlNode } from "../xml.ts";
import { listQuery } from "./list-query.ts";

/** Lists current objects, version 2 of the protocol. */
export const listObjects = ({ request, buckets, caller, listing }: Exchange): Answer => {
  const { bucket: name } = request;
  const query = listQuery(request);
  requireGrant(buckets, caller, { verb: "read", bucket: name, key: query.prefix });
  const bucket = requireBucket(buckets, name).name;
  const token = queryValue(request, "continuation-token");
  const startAfter = queryValue(request, "start-after");
  const after = token === undefined ? (startAfter ?? "") : keyOfToken(token);
  const page = listing.objects({ ...query, bucket, after });

  const nodes: XmlNode[] = [
    ["Name", bucket],
    ["Prefix", query.spelled(query.prefix)],
    ["KeyCount", page.records.length + page.prefixes.length],
    ["MaxKeys", query.limit],
    ["IsTruncated", page.next !== undefined],
    ...optional("Delimiter", query.delimiter && query.spelled(query.delimiter)),
    ...optional("EncodingType", query.encoding),
    ...optional("ContinuationToken", token),
    ...optional("NextContinuationToken", page.next && tokenOf(page.next.key)),
    ...optional("StartAfter", startAfter && query.spelled(startAfter)),
    ...page.records.flatMap((record): XmlNode[] =>
      record.kind === "marker"
        ? []
        : [
            [
              "Contents",
              [
                ["Key", query.spelled(record.key)],
                ["LastModified", new Date(record.modified).toISOString()],
                ["ETag", etagOf(record)],
                ["Size", record.size],
                ["StorageClass", "STANDARD"],
              ],
            ],
          ],
    ),
    ...page.prefixes.map((prefix): XmlNode => [
      "CommonPrefixes",
      [["Prefix", query.spelled(prefix)]],
    ]),
  ];
  return xmlAnswer(200, xmlDocument(["ListBucketResult", nodes], s3Namespace));
};

const optional = (name: string, text: string | undefined): XmlNode[] =>
  text ? [[name, text]] : [];

const tokenOf = (key: string) => Buffer.from(key).toString("base64url");

const keyOfToken = (token: string) => {
  const key = Buffer.from(token, "base64url").toString();
  if (key !== "" && tokenOf(key) === token) return key;
  throw new S3Error("InvalidArgument", "The continuation token provided is incorrect");
};

import { xmlAnswer, type Answer } from "../answer.ts";
import { etagOf } from "../conditions.ts";
import type { Exchange } from "../exchange.ts";
import { requireBucket, requireGrant } from "../permission.ts";
import { queryValue } from "../s3-request.ts";
import type { Page } from "../storage/listing.ts";
import { s3Namespace, xmlDocument, type XmlNode } from "../xml.ts";
import { listQuery } from "./list-query.ts";

/** Lists every version and marker, the newest of each key first. */
export const listVersions = ({ request, buckets, caller, listing }: Exchange): Answer => {
  const { bucket: name } = request;
  const query = listQuery(request);
  requireGrant(buckets, caller, { verb: "read", bucket: name, key: query.prefix });
  const bucket = requireBucket(buckets, name).name;
  const after = queryValue(request, "key-marker") ?? "";
  const afterVersion = queryValue(request, "version-id-marker") ?? "";
  const page = listing.versions({ ...query, bucket, after, afterVersion });

  const nodes: XmlNode[] = [
    ["Name", bucket],
    ["Prefix", query.spelled(query.prefix)],
    ["KeyMarker", query.spelled(after)],
    ["VersionIdMarker", afterVersion],
    ["MaxKeys", query.limit],
    ["IsTruncated", page.next !== undefined],
    ...nextMarkers(page, query.spelled),
    ...page.records.map((record) => entry(record, query.spelled)),
    ...page.prefixes.map((prefix): XmlNode => [
      "CommonPrefixes",
      [["Prefix", query.spelled(prefix)]],
    ]),
  ];
  return xmlAnswer(200, xmlDocument(["ListVersionsResult", nodes], s3Namespace));
};

const entry = (record: Page["records"][number], spelled: (key: string) => string): XmlNode => {
  const nodes: XmlNode[] = [
    ["Key", spelled(record.key)],
    ["VersionId", record.version],
    ["IsLatest", record.latest],
    ["LastModified", new Date(record.modified).toISOString()],
  ];
  return record.kind === "marker"
    ? ["DeleteMarker", nodes]
    : [
        "Version",
        [...nodes, ["ETag", etagOf(record)], ["Size", record.size], ["StorageClass", "STANDARD"]],
      ];
};

const nextMarkers = ({ next }: Page, spelled: (key: string) => string): XmlNode[] => [
  ...(next ? [["NextKeyMarker", spelled(next.key)] as const] : []),
  ...(next?.version ? [["NextVersionIdMarker", next.version] as const] : []),
];

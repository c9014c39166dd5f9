import type { Access } from "../../access.ts";
import type { Answer } from "./answer.ts";
import { preflight } from "./cors.ts";
import { settingsOf, type Exchange } from "./exchange.ts";
import { copyObject } from "./operations/copy-object.ts";
import { deleteObject } from "./operations/delete-object.ts";
import { getObject } from "./operations/get-object.ts";
import { headBucket } from "./operations/head-bucket.ts";
import { listObjects } from "./operations/list-objects.ts";
import { listVersions } from "./operations/list-versions.ts";
import { putObject } from "./operations/put-object.ts";
import { postObject } from "./posting/post-object.ts";
import { S3Error } from "./s3-error.ts";
import { queryValue, type S3Request } from "./s3-request.ts";
import { authenticate } from "./signing/authenticate.ts";

/** The store and its surroundings, the same for every request. */
export type Scene = Omit<Exchange, "request" | "settings" | "caller" | "payload"> & {
  readonly access: Access;
};

type Operation = {
  readonly run: (exchange: Exchange) => Answer | Promise<Answer>;
  /** Parameters it understands; any other would change the meaning, and is refused. */
  readonly takes: RegExp;
};

/** Finds out who asks for what, and does it. */
export const perform = async (scene: Scene, request: S3Request): Promise<Answer> => {
  if (request.method === "OPTIONS") return preflight(request.headers);
  if (request.method === "POST" && request.bucket !== "" && request.key === "") {
    requireKnownQuery(request, /^$/);
    return postObject({ ...scene, request });
  }
  const authentic = authenticate(request, scene);
  const operation = operationFor(request);
  requireKnownQuery(request, operation.takes);
  return operation.run({ ...scene, ...authentic, request, settings: settingsOf(request) });
};

const objects: Operation = {
  run: listObjects,
  takes:
    /^(list-type|prefix|delimiter|max-keys|continuation-token|start-after|encoding-type|fetch-owner)$/,
};
const versions: Operation = {
  run: listVersions,
  takes: /^(versions|prefix|delimiter|max-keys|key-marker|version-id-marker|encoding-type)$/,
};
const get: Operation = {
  run: getObject,
  takes:
    /^(versionId|response-(content-(type|language|disposition|encoding)|cache-control|expires))$/,
};
const erase: Operation = { run: deleteObject, takes: /^versionId$/ };
const put: Operation = { run: putObject, takes: /^$/ };
const copy: Operation = { run: copyObject, takes: /^$/ };
const bucket: Operation = { run: headBucket, takes: /^$/ };

const operationFor = (request: S3Request): Operation => {
  const { method, key } = request;
  if (request.bucket === "") throw notAllowed();
  if (key === "") {
    if (method === "HEAD") return bucket;
    if (method === "GET" && queryValue(request, "versions") !== undefined) return versions;
    if (method === "GET" && queryValue(request, "list-type") === "2") return objects;
    throw method === "GET" ? notImplemented("this listing") : notAllowed();
  }
  if (method === "GET" || method === "HEAD") return get;
  if (method === "DELETE") return erase;
  if (method === "PUT") return settingsOf(request).has("x-amz-copy-source") ? copy : put;
  throw notAllowed();
};

const requireKnownQuery = ({ query }: S3Request, takes: RegExp) => {
  const unknown = query.find(
    ([name]) => !takes.test(name) && name !== "x-id" && !/^x-amz-/i.test(name),
  );
  if (unknown) throw notImplemented(`the parameter ${unknown[0]}`);
};

const notAllowed = () =>
  new S3Error("MethodNotAllowed", "The specified method is not allowed against this resource.");

const notImplemented = (what: string) =>
  new S3Error("NotImplemented", `This store does not implement ${what}`);

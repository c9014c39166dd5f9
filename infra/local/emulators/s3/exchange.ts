import type { Buckets } from "./buckets.ts";
import type { S3Request } from "./s3-request.ts";
import type { Authentic } from "./signing/authenticate.ts";
import type { Listing } from "./storage/listing.ts";
import type { ObjectStore } from "./storage/object-store.ts";

/** What every operation works with: an authentic request and the store. */
export type Exchange = Authentic & {
  readonly request: S3Request;
  /** Headers, and those that a presigned address carries in its query, by lower-case name. */
  readonly settings: ReadonlyMap<string, string>;
  readonly buckets: Buckets;
  readonly store: ObjectStore;
  readonly listing: Listing;
  readonly now: () => number;
};

/** Collects the settings of a request: a presigned address moves `x-amz-` headers to its query. */
export const settingsOf = ({ headers, query }: S3Request): ReadonlyMap<string, string> =>
  new Map([
    ...query.flatMap(([name, value]) =>
      /^x-amz-/i.test(name) ? [[name.toLowerCase(), value] as const] : [],
    ),
    ...headers,
  ]);

import type { Place } from "../../../../functions/manifest.ts";

/** How long a new version may not be deleted when its writer did not say. */
export type DefaultRetention = {
  readonly mode: "GOVERNANCE" | "COMPLIANCE";
  readonly days: number;
};

/** One bucket. Versioning is always on. */
export type Bucket = {
  readonly name: string;
  /** Whether versions may be locked against deletion. */
  readonly objectLock?: boolean;
  readonly retention?: DefaultRetention;
  /** Prefixes of the objects that are announced once stored; all when left out. */
  readonly announce?: readonly string[];
};

/** The buckets of the product: uploads and checked files, and issued decisions. */
export type Buckets = { readonly dossiers: Bucket; readonly decisions: Bucket };

/** The bucket of that name. */
export const bucketNamed = (buckets: Buckets, name: string): Bucket | undefined =>
  Object.values(buckets).find((bucket) => bucket.name === name);

const homes = {
  incoming: "dossiers",
  dossiers: "dossiers",
  decisions: "decisions",
  seal: "decisions",
} as const satisfies Record<Place, keyof Buckets>;

/** The place, as grants name it, that a key or a listed prefix lies in. */
export const placeOf = (buckets: Buckets, bucket: string, key: string): Place | undefined => {
  const places: readonly Place[] = ["incoming", "dossiers", "decisions", "seal"];
  return places.find(
    (place) => buckets[homes[place]].name === bucket && key.startsWith(`${place}/`),
  );
};

import { createHmac } from "node:crypto";
import { manifest, type FunctionSpec, type Grants } from "../../functions/manifest.ts";

/** Who signed a request to an embedded service. The operator is the host itself, and tests. */
export type Caller = { readonly name: string; readonly grants: Grants | "everything" };

/** A pair of keys as the SDK takes them. */
export type AccessKeys = { readonly accessKeyId: string; readonly secretAccessKey: string };

/** The accounts of the embedded host: one for each function, one for the operator. */
export type Access = {
  readonly keysOf: (name: string) => AccessKeys;
  readonly callerOf: (accessKeyId: string) => Caller | undefined;
  readonly secretOf: (accessKeyId: string) => string | undefined;
};

/** The name under which the host itself and the tests sign. */
export const operator = "operator";

/**
 * Gives every function keys of its own, derived from one secret kept in the data folder so that a
 * presigned address still works after a restart.
 */
export const accessFor = (
  secret: string,
  functions: Readonly<Record<string, FunctionSpec>> = manifest,
): Access => {
  const callers: readonly Caller[] = [
    { name: operator, grants: "everything" },
    ...Object.entries(functions).map(([name, { grants }]) => ({ name, grants })),
  ];
  const sign = (text: string) => createHmac("sha256", secret).update(text).digest("hex");
  const keysOf = (name: string): AccessKeys => ({
    accessKeyId: `LOCAL${sign(`id ${name}`).slice(0, 15).toUpperCase()}`,
    secretAccessKey: sign(`secret ${name}`),
  });
  const byKey = new Map(callers.map((caller) => [keysOf(caller.name).accessKeyId, caller]));

  return {
    keysOf,
    callerOf: (accessKeyId) => byKey.get(accessKeyId),
    secretOf: (accessKeyId) => {
      const caller = byKey.get(accessKeyId);
      return caller && keysOf(caller.name).secretAccessKey;
    },
  };
};

import type { Env } from "../../schemas/env.ts";
import type { SignIn } from "./constructs/sign-in.ts";
import type { Parts, Places } from "./places.ts";
import type { Settings } from "./settings.ts";

type Sources = Pick<Parts, "tables" | "buckets"> & {
  readonly places: Places;
  readonly signIn: SignIn;
  readonly publicUrl: string;
  readonly settings: Pick<Settings, "helpLine" | "sealMode" | "tsaUrl">;
};

/** Every setting of the functions, once; each is given only those that the manifest lists for it. */
export const environmentOf = (sources: Sources): Env => {
  const { tables, buckets, places, signIn, publicUrl, settings } = sources;
  return {
    TABLE_NAME: tables.work.tableName,
    BALLOT_TABLE_NAME: tables.ballots.tableName,
    DOSSIER_BUCKET: buckets.dossiers.bucketName,
    DECISION_BUCKET: buckets.decisions.bucketName,
    NOMINATION_MACHINE_ARN: places.machines.nomination,
    SESSION_MACHINE_ARN: places.machines.session,
    DECISION_MACHINE_ARN: places.machines.decision,
    MAIL_FROM: `${places.sender.name} <${places.sender.address}>`,
    HELP_LINE: settings.helpLine,
    PUBLIC_URL: publicUrl,
    STORE_ORIGIN: `https://${buckets.dossiers.bucketRegionalDomainName}`,
    BALLOT_KEY_ID: places.keys.ballots,
    SIGNING_KEY_ID: places.keys.decisions,
    SEAL_MODE: settings.sealMode ?? "mock", // Until the Alliance brings its own seal and certificate.
    TSA_URL: settings.tsaUrl ?? "",
    OIDC_ISSUER: signIn.issuer,
    OIDC_CLIENT_ID: signIn.clientId,
  };
};

import type { FunctionSpec } from "../../functions/manifest.ts";
import type { Env } from "../../schemas/env.ts";
import type { Access } from "./access.ts";
import { endpointVariables, serviceNames, type Endpoints } from "./endpoints.ts";
import type { MachineArns } from "./machines.ts";
import { product } from "./product.ts";

type Places = {
  readonly functions: Readonly<Record<string, FunctionSpec>>;
  readonly access: Access;
  readonly endpoints: Endpoints;
  readonly machines: MachineArns;
  readonly publicUrl: string;
  readonly seal: Pick<Env, "SEAL_MODE" | "TSA_URL">;
};

/**
 * The whole environment of one function: what the manifest names, its own keys, and where the
 * services are. Nothing else of the machine is in it.
 */
export const settingsOf =
  ({ functions, access, ...places }: Places) =>
  (name: string): Readonly<Record<string, string>> => {
    const all = everySetting(places);
    const { env = [], memory = 512 } = functions[name] ?? {};
    const { accessKeyId, secretAccessKey } = access.keysOf(name);
    return {
      ...Object.fromEntries(env.map((key) => [key, all[key]])),
      ...Object.fromEntries(
        serviceNames
          .filter((service) => service !== "signIn")
          .map((service) => [endpointVariables[service], places.endpoints[service]]),
      ),
      AWS_REGION: product.region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
    };
  };

const everySetting = ({
  endpoints,
  machines,
  publicUrl,
  seal,
}: Omit<Places, "functions" | "access">): Env => ({
  TABLE_NAME: product.tables.work,
  BALLOT_TABLE_NAME: product.tables.ballots,
  DOSSIER_BUCKET: product.buckets.dossiers,
  DECISION_BUCKET: product.buckets.decisions,
  NOMINATION_MACHINE_ARN: machines.nomination,
  SESSION_MACHINE_ARN: machines.session,
  DECISION_MACHINE_ARN: machines.decision,
  MAIL_FROM: product.mailFrom,
  HELP_LINE: product.helpLine,
  PUBLIC_URL: publicUrl,
  STORE_ORIGIN: new URL(endpoints.s3).origin,
  BALLOT_KEY_ID: product.keys.ballots,
  SIGNING_KEY_ID: product.keys.decisions,
  ...seal,
  OIDC_ISSUER: endpoints.signIn,
  OIDC_CLIENT_ID: product.signInClient,
});

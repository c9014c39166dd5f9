/** The services that the functions talk to, as the host names them. */
export const serviceNames = ["dynamodb", "s3", "states", "ses", "kms", "signIn"] as const;

/** The name of a service. */
export type ServiceName = (typeof serviceNames)[number];

/** Where each service answers. */
export type Endpoints = Readonly<Record<ServiceName, string>>;

/** The variable by which each is set from outside, the SDK's own where it has one. */
export const endpointVariables: Readonly<Record<ServiceName, string>> = {
  dynamodb: "AWS_ENDPOINT_URL_DYNAMODB",
  s3: "AWS_ENDPOINT_URL_S3",
  states: "AWS_ENDPOINT_URL_SFN",
  ses: "AWS_ENDPOINT_URL_SESV2",
  kms: "AWS_ENDPOINT_URL_KMS",
  signIn: "OIDC_ISSUER",
};

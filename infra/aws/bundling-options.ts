import {
  Charset,
  LogLevel,
  OutputFormat,
  type BundlingOptions,
} from "aws-cdk-lib/aws-lambda-nodejs";
import { bundling } from "../../schemas/bundling.ts";

const {
  bundle: _alwaysByCdk,
  platform: _alwaysNode,
  target,
  format,
  mainFields,
  supported,
  minify,
  charset,
  legalComments,
  jsx,
  jsxImportSource,
  loader,
  ...unknown
} = bundling;

// An option that CDK is not told about would make another bundle here than on the embedded host.
unknown satisfies Record<string, never>;

/** The options of the embedded host in the words of CDK; nothing is left out of a bundle. */
export const bundlingOptions: BundlingOptions = {
  target,
  format: { cjs: OutputFormat.CJS }[format],
  mainFields: [...mainFields],
  minify,
  charset: { ascii: Charset.ASCII }[charset],
  loader,
  esbuildArgs: {
    "--legal-comments": legalComments,
    "--jsx": jsx,
    "--jsx-import-source": jsxImportSource,
    ...Object.fromEntries(
      Object.entries(supported).map(([feature, is]) => [`--supported:${feature}`, String(is)]),
    ),
  },
  logLevel: LogLevel.WARNING,
  bundleAwsSDK: true,
  externalModules: [],
};

import { ArnFormat, type Stack } from "aws-cdk-lib";
import { configurationSetName } from "./constructs/mail.ts";
import type { Settings } from "./settings.ts";

/** The fixed sender in its parts. */
export interface Sender {
  readonly domain: string;
  readonly name: string;
  readonly address: string;
  /** Whoever sends a mail uses the domain and its configuration set. */
  readonly arns: readonly string[];
}

/** Takes `Name <address>` apart, and says what a mail from there uses. */
export const senderOf = (stack: Stack, { domain, mailFrom }: Settings): Sender => {
  const [, name = "", address = ""] = /^(.+) <(.+)>$/u.exec(mailFrom) ?? [];
  const arn = (resource: string, resourceName: string) =>
    stack.formatArn({
      service: "ses",
      resource,
      resourceName,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
  return {
    ...{ domain, name, address },
    arns: [arn("identity", domain), arn("configuration-set", configurationSetName)],
  };
};

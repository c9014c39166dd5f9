import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Mail } from "./constructs/mail.ts";

/** What the mail's own stack is made from. */
export interface MailStackProps extends StackProps {
  readonly domain: string;
}

/**
 * The domain of the mails. It stands apart and comes first because the rest can only be made once
 * the domain's DNS holds the records printed here.
 */
export class MailStack extends Stack {
  constructor(scope: Construct, id: string, { domain, ...props }: MailStackProps) {
    super(scope, id, props);
    const { identity } = new Mail(this, "Mail", { domain });
    for (const [at, { name, value }] of identity.dkimRecords.entries()) {
      new CfnOutput(this, `Record${at + 1}`, {
        value: `${name} CNAME ${value}`,
        description: `To be entered in the DNS of ${domain}`,
      });
    }
  }
}

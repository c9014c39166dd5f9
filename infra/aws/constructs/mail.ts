import { ArnFormat, Stack } from "aws-cdk-lib";
import { EventBus } from "aws-cdk-lib/aws-events";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import type { Sender } from "../sender.ts";

/** Who writes. */
export interface MailProps {
  readonly domain: string;
  readonly sender: Sender;
}

/** The domain that mails come from, and word of those that come back. */
export class Mail extends Construct {
  readonly domain: string;
  readonly sender: Sender;
  readonly identity: EmailIdentity;
  /** Whoever sends a mail uses the identity and its configuration set. */
  readonly arns: readonly string[];

  constructor(scope: Construct, id: string, { domain, sender }: MailProps) {
    super(scope, id);
    this.domain = domain;
    this.sender = sender;

    const configurationSet = new ConfigurationSet(this, "ConfigurationSet", {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    configurationSet.addEventDestination("Returned", {
      // SES tells the default bus only.
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, "Bus", "default")),
      events: [EmailSendingEvent.BOUNCE],
    });
    this.identity = new EmailIdentity(this, "Identity", {
      identity: Identity.domain(domain),
      configurationSet,
      feedbackForwarding: false,
    });
    this.arns = [
      this.identity.emailIdentityArn,
      Stack.of(this).formatArn({
        service: "ses",
        resource: "configuration-set",
        resourceName: configurationSet.configurationSetName,
        arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
      }),
    ];
  }
}

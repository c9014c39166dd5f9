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

/** Every mail of the domain is sent under this set, named so that grants can name it too. */
export const configurationSetName = "suy-ton";

/** The domain that mails come from, and word of those that come back. */
export class Mail extends Construct {
  readonly identity: EmailIdentity;

  constructor(scope: Construct, id: string, { domain }: { readonly domain: string }) {
    super(scope, id);

    const configurationSet = new ConfigurationSet(this, "ConfigurationSet", {
      configurationSetName,
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
  }
}

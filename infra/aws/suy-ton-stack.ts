import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { manifest } from "../../functions/manifest.ts";
import { Alarms } from "./constructs/alarms.ts";
import { Buckets } from "./constructs/buckets.ts";
import { Happenings } from "./constructs/happenings.ts";
import { Keys } from "./constructs/keys.ts";
import { Machines } from "./constructs/machines.ts";
import { MalwareScan } from "./constructs/malware-scan.ts";
import { ProductFunctions } from "./constructs/product-functions.ts";
import { RegistryLoad } from "./constructs/registry-load.ts";
import { SignIn } from "./constructs/sign-in.ts";
import { Tables } from "./constructs/tables.ts";
import { Website } from "./constructs/website.ts";
import { environmentOf } from "./environment.ts";
import { placesOf } from "./places.ts";
import { reserveKey } from "./reserve-key.ts";
import { senderOf } from "./sender.ts";
import type { Settings } from "./settings.ts";

/** What one deployment is made from. */
export interface SuyTonStackProps extends StackProps {
  readonly settings: Settings;
  /** The folder that the manifest's entries are in. */
  readonly root: string;
}

/** Everything on AWS. */
export class SuyTonStack extends Stack {
  constructor(scope: Construct, id: string, { settings, root, ...props }: SuyTonStackProps) {
    super(scope, id, props);
    const sender = senderOf(this, settings);

    const website = new Website(this, "Website");
    const publicUrl = settings.publicUrl ?? website.api.apiEndpoint;
    const keys = new Keys(this, "Keys");
    const tables = new Tables(this, "Tables", { key: keys.records });
    const buckets = new Buckets(this, "Buckets", { key: keys.records, publicUrl });
    const domainPrefix = `suy-ton-${this.account}`;
    const signIn = new SignIn(this, "SignIn", { publicUrl, domainPrefix, sender });
    const places = placesOf({ keys, tables, buckets, sender });

    const functions = new ProductFunctions(this, "Functions", {
      manifest,
      root,
      places,
      settings: environmentOf({ tables, buckets, places, signIn, publicUrl, settings }),
    });
    reserveKey(keys.ballots, opening, functions.holding("open ballots"));
    reserveKey(keys.decisions, ["kms:Sign"], functions.holding("sign decisions"));

    const machines = new Machines(this, "Machines", { functions });
    const happenings = new Happenings(this, "Happenings", {
      bucketName: buckets.dossiers.bucketName,
    });
    new MalwareScan(this, "MalwareScan", {
      bucket: buckets.dossiers,
      prefix: "incoming/",
      key: keys.records,
    });
    for (const [name, made] of functions.all) {
      website.route(name, made);
      happenings.bring(name, made);
    }
    const registry = new RegistryLoad(this, "Registry", {
      loader: functions.named("LoadRegistry").lambda,
    });
    new Alarms(this, "Alarms", {
      email: settings.alarmEmail,
      key: keys.records,
      functions: functions.all,
      machines: machines.all,
      failed: happenings.failed,
      bucketName: buckets.dossiers.bucketName,
    });

    this.#say("PublicUrl", publicUrl, "Where people reach the pages");
    this.#say("RegistryLoaded", registry.answer, "What loading the registry answered");
  }

  #say(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}

/** Every way by which a ballot box's private key could come out of the key that wraps it. */
const opening = ["kms:Decrypt", "kms:ReEncryptFrom", "kms:GenerateDataKeyPair", "kms:CreateGrant"];

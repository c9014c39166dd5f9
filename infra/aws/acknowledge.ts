import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/** Accepts findings of the rule packs on a construct, each with the reason why it is right here. */
export const acknowledge = (on: IConstruct, reasons: Readonly<Record<string, string>>): void => {
  for (const [id, reason] of Object.entries(reasons))
    Validations.of(on).acknowledge({ id, reason });
};

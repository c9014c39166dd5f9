import { Stack } from "aws-cdk-lib";
import type { IConstruct } from "constructs";
import { acknowledge } from "./acknowledge.ts";

/** Accepts the resources of a policy that end in a star, each under the name that the rules give it. */
export const acknowledgeWildcards = (
  on: IConstruct,
  resources: readonly string[],
  reason: string,
): void => {
  const stack = Stack.of(on);
  for (const name of resources.map((resource) => spelt(stack.resolve(resource)))) {
    if (name.includes("*")) acknowledge(on, { [`AwsSolutions-IAM5[Resource::${name}]`]: reason });
  }
};

/** `{"Fn::GetAtt": ["Bucket", "Arn"]}` is `<Bucket.Arn>` to the rules. */
const spelt = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(spelt).join("");
  if (typeof value !== "object" || value === null) return "";
  if ("Ref" in value) return `<${spelt(value.Ref)}>`;
  if ("Fn::GetAtt" in value && Array.isArray(value["Fn::GetAtt"])) {
    return `<${value["Fn::GetAtt"].join(".")}>`;
  }
  return "Fn::Join" in value && Array.isArray(value["Fn::Join"]) ? spelt(value["Fn::Join"][1]) : "";
};

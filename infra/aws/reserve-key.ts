import { AnyPrincipal, Effect, PolicyStatement, type IRole } from "aws-cdk-lib/aws-iam";
import type { Key } from "aws-cdk-lib/aws-kms";

/**
 * Lets these roles alone use a key in these ways. A denial in the key's own policy also holds against
 * administrators, who would have to change the key first, and that is seen.
 */
export const reserveKey = (key: Key, actions: readonly string[], roles: readonly IRole[]): void => {
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: "TheseRolesOnly",
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: [...actions],
      resources: ["*"], // In a key's policy this is the key itself.
      conditions: { ArnNotEquals: { "aws:PrincipalArn": roles.map(({ roleArn }) => roleArn) } },
    }),
  );
};

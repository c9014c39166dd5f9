import { Validations, type App, type Stack } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { AwsSolutionsChecks } from "cdk-nag";
import type { IConstruct } from "constructs";
import { describe, expect, it } from "vitest";
import { synthesised } from "../support/synthesised.ts";

const underRules = (change?: (product: Stack) => void) => {
  const reasons: string[] = [];
  const verdicts: { readonly success: boolean; readonly rules: readonly string[] }[] = [];
  synthesised({
    prepare: (app: App, product: Stack) => {
      change?.(product);
      const { success, violations } = new AwsSolutionsChecks(app).validateScope(app);
      verdicts.push({ success, rules: violations.map(({ ruleName }) => ruleName) });
      reasons.push(...app.node.findAll().flatMap(reasonsOf));
    },
  });
  return { reasons, ...verdicts[0]! };
};

const reasonsOf = ({ node }: IConstruct): string[] =>
  node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.values(data as Record<string, string>));

describe("the rules of AWS Solutions", () => {
  it("find nothing that is not accepted, and every acceptance says why", () => {
    const { success, rules, reasons } = underRules();
    expect(rules).toEqual([]);
    expect(success).toBe(true);
    expect(reasons.length).toBeGreaterThan(10);
    expect(reasons.filter((reason) => !/^[A-Z].{30,}\.$/u.test(reason))).toEqual([]);
  });

  it("would find a bucket that is like none of ours", () => {
    const { success, rules } = underRules((product) => new Bucket(product, "Careless"));
    expect(success).toBe(false);
    expect(rules.join(" ")).toContain("AwsSolutions-S1");
  });
});

import type { Role } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import type { FunctionName, FunctionSpec, Grants } from "../../../functions/manifest.ts";
import type { Env } from "../../../schemas/env.ts";
import { keyStatementsFor, statementsFor } from "../grants.ts";
import type { Places } from "../places.ts";
import { ProductFunction } from "./product-function.ts";

/** What every Lambda of the manifest is made from. */
export interface ProductFunctionsProps {
  readonly manifest: Readonly<Record<string, FunctionSpec>>;
  readonly root: string;
  /** Every setting there is; each function is given those that it lists. */
  readonly settings: Env;
  readonly places: Places;
}

/** Every Lambda of the manifest. */
export class ProductFunctions extends Construct {
  readonly all: ReadonlyMap<string, ProductFunction>;

  constructor(scope: Construct, id: string, props: ProductFunctionsProps) {
    super(scope, id);
    const { manifest, root, settings, places } = props;

    this.all = new Map(
      Object.entries(manifest).map(([name, spec]) => [
        name,
        new ProductFunction(this, name, {
          spec,
          root,
          environment: Object.fromEntries(spec.env.map((key) => [key, settings[key]])),
          statements: statementsFor(spec.grants, places),
          keyStatements: keyStatementsFor(spec.grants, places),
        }),
      ]),
    );
  }

  named(name: FunctionName): ProductFunction {
    const found = this.all.get(name);
    if (!found) throw new Error(`the manifest has no ${name}`);
    return found;
  }

  /** The roles of the functions that the manifest grants a use of a key. */
  holding(grant: KeyGrant): Role[] {
    return [...this.all.values()].flatMap(({ spec, role }) =>
      spec.grants.keys?.includes(grant) ? [role] : [],
    );
  }
}

type KeyGrant = NonNullable<Grants["keys"]>[number];

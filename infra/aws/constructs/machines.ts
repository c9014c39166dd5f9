import { Stack } from "aws-cdk-lib";
import { Construct } from "constructs";
import { machines, type MachineName } from "../../../workflows/definitions.ts";
import { machineNameOn } from "../machine-arns.ts";
import { Machine } from "./machine.ts";
import type { ProductFunctions } from "./product-functions.ts";

/** The three machines, each with the functions of its tasks. */
export class Machines extends Construct {
  readonly all: ReadonlyMap<MachineName, Machine>;

  constructor(scope: Construct, id: string, { functions }: { functions: ProductFunctions }) {
    super(scope, id);
    const machine = (name: MachineName): [MachineName, Machine] => [
      name,
      new Machine(this, name, {
        stateMachineName: machineNameOn(Stack.of(this), name),
        source: machines[name].source,
        tasks: new Map(
          machines[name].tasks.map((task) => [task, functions.named(task).lambda.functionArn]),
        ),
      }),
    ];

    this.all = new Map([machine("nomination"), machine("session"), machine("decision")]);
  }
}

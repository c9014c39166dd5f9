import { paginateGetExecutionHistory, SFNClient } from "@aws-sdk/client-sfn";
import { readNominees } from "../../infra/local/demo/dossiers/nominee-facts.ts";
import type { Host } from "../../infra/local/host.ts";
import { machineArn } from "../../infra/local/product.ts";
import { asOperator } from "../journeys/a-season.ts";
import type { Figure } from "./figure.ts";

const returned = "htx-dan-len-quy-anh";

/** State transitions of the nominations that were chosen, read from the history of each. */
export const transitions = async (
  host: Host,
  nominations: readonly string[],
): Promise<Figure[]> => {
  const client = new SFNClient(asOperator(host, "states"));
  const countOf = async (id: string) => {
    const executionArn = `${machineArn("nomination").replace(":stateMachine:", ":execution:")}:${id}`;
    let entered = 0;
    for await (const { events = [] } of paginateGetExecutionHistory({ client }, { executionArn })) {
      entered += events.filter(({ type }) => type?.endsWith("StateEntered")).length;
    }
    return entered;
  };
  const chosen = readNominees().flatMap(({ id, standing }, at) =>
    standing === "put-forward" ? [{ id, nomination: nominations[at] ?? "" }] : [],
  );
  const straight: number[] = [];
  const back: number[] = [];
  for (const { id, nomination } of chosen) {
    (id === returned ? back : straight).push(await countOf(nomination));
  }
  client.destroy();
  const figure = { subject: "a flag season", unit: "count" } as const;
  return [
    {
      ...figure,
      figure: "transitions, upload to decision",
      value: Math.max(...straight),
      aim: 15,
    },
    { ...figure, figure: "transitions, returned once", value: Math.max(...back) },
  ];
};

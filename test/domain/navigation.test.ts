import { describe, expect, it } from "vitest";
import { destinationsOf } from "../../functions/domain/navigation.ts";
import type { RoleName } from "../../schemas/registry.ts";
import { aViewer } from "../support/a-request.ts";

describe("where seats lead", () => {
  const desk = ["/desk", "/sessions", "/decisions", "/reports/fairness", "/registry"];
  it.each<[RoleName[], string[]]>([
    [[], []],
    [["officer"], ["/nominations"]],
    [["reviewer"], ["/nominations"]],
    [["cluster-voter"], ["/sessions"]],
    [["council-member"], ["/sessions"]],
    [["council-chair"], ["/sessions", "/reports/fairness"]],
    [["chairman"], ["/sessions", "/reports/fairness"]],
    [
      ["officer", "cluster-voter"],
      ["/nominations", "/sessions"],
    ],
    [["desk"], desk],
    [["administrator"], desk],
    [
      ["reviewer", "desk", "cluster-voter"],
      ["/nominations", ...desk],
    ],
  ])("%j: %j", (roles, hrefs) => {
    expect(destinationsOf(aViewer(...roles)).map(({ href }) => href)).toEqual(hrefs);
  });

  it("is nowhere for a stranger", () => {
    expect(destinationsOf(undefined)).toEqual([]);
  });
});

import { expect, it } from "vitest";
import { trackOf } from "../../../functions/domain/dossier/track.ts";
import { workOrder } from "../../../functions/domain/dossier/work-order.ts";
import { anId } from "../../support/a-session.ts";
import { aDraft } from "../../support/officer-world.ts";

const route = ["province-review", "appraisal", "decision"] as const;
const at = (current: number) => ({ dossierVersion: 1, current });

it.each([
  ["a draft is with its cooperative", {}, ["current", "todo", "todo", "todo"]],
  ["a discarded draft stopped there", { state: "closed" }, ["stopped", "todo", "todo", "todo"]],
  [
    "a submitted one is at its stage",
    { state: "in-stage", ...at(1) },
    ["done", "done", "current", "todo"],
  ],
  [
    "a returned one is with its cooperative",
    { state: "returned", ...at(1) },
    ["current", "done", "todo", "todo"],
  ],
  [
    "a rejected one stopped at its stage",
    { state: "closed", ending: "rejected", ...at(1) },
    ["done", "done", "stopped", "todo"],
  ],
  [
    "a decided one went all the way",
    { state: "closed", ending: "decided", ...at(2) },
    ["done", "done", "done", "done"],
  ],
] as const)("%s", (_what, more, states) => {
  expect(trackOf(aDraft(more), route).map(({ state }) => state)).toEqual(states);
});

it("puts what needs the cooperative first: returned ones by due date, then drafts", () => {
  const made = [
    aDraft({ id: anId("n", 1), state: "closed" }),
    aDraft({ id: anId("n", 2), updatedAt: "2022-10-01T00:00:00.000Z" }),
    aDraft({ id: anId("n", 3), state: "returned", due: "2022-10-20T00:00:00.000Z" }),
    aDraft({ id: anId("n", 4), state: "in-stage" }),
    aDraft({ id: anId("n", 5), state: "returned", due: "2022-10-10T00:00:00.000Z" }),
    aDraft({ id: anId("n", 6), updatedAt: "2022-10-02T00:00:00.000Z" }),
  ];
  const { toDo, underWay, ended } = workOrder(made);
  const numbers = (list: readonly { readonly id: string }[]) =>
    list.map(({ id }) => Number(id.at(-1)));
  expect([numbers(toDo), numbers(underWay), numbers(ended)]).toEqual([[5, 3, 6, 2], [4], [1]]);
});

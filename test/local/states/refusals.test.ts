import { describe, expect, it } from "vitest";
import { expressions } from "../../../infra/local/states/expressions.ts";
import { readDefinition } from "../../../infra/local/states/read-definition.ts";
import { machines } from "../../../workflows/definitions.ts";
import { asking, calling, ending } from "./cases/case.ts";

const read = (definition: string) => readDefinition(definition, expressions(Date.now));

const machine = (states: object, more: object = {}) =>
  JSON.stringify({ QueryLanguage: "JSONata", StartAt: "A", States: states, ...more });
const only = (state: object) => machine({ A: { Type: "Pass", End: true, ...state } });
const task = (more: object) =>
  machine({ A: calling("Step", { End: true, ...more }), B: ending(1) });
const retrier = (more: object) => task({ Retry: [{ ErrorEquals: ["E"], ...more }] });
const catcher = (...names: string[]) => ({ ErrorEquals: names, Next: "B" });

const invoke = "arn:aws:states:::lambda:invoke";

describe("a definition is refused", () => {
  it.each([
    ["that is not JSON", "{", "not JSON"],
    ["in JSONPath", JSON.stringify({ StartAt: "A", States: { A: ending(1) } }), "QueryLanguage"],
    ["with a state in JSONPath", only({ QueryLanguage: "JSONPath" }), "QueryLanguage"],
    ["without states", machine({}), 'no state "A"'],
    ["without a beginning", machine({ A: ending(1) }, { StartAt: undefined }), "StartAt"],
    ["that begins nowhere", machine({ A: ending(1) }, { StartAt: "Z" }), 'no state "Z"'],
    ["with an unknown field at the top", machine({ A: ending(1) }, { Tags: 1 }), "Tags"],
    ["with an unknown field in a state", only({ Parameters: {} }), "Parameters"],
    ["with a field of another type of state", only({ Seconds: 1 }), "Seconds"],
    ["with a state that goes nowhere", only({ End: undefined }), "Next and End"],
    ["with a state that both ends and goes on", only({ Next: "A" }), "Next and End"],
    ["with a state that leads nowhere", machine({ A: { Type: "Pass", Next: "Z" } }), '"Z"'],
    [
      "named like a member of every object",
      machine({ A: { Type: "Pass", Next: "constructor" } }),
      "constructor",
    ],
    [
      "with a state nothing leads to",
      machine({ A: ending(1), B: ending(2) }),
      'nothing leads to "B"',
    ],
    ["with a Map", machine({ A: { Type: "Map", End: true } }), "Type"],
    ["with a Parallel", machine({ A: { Type: "Parallel", Branches: [], End: true } }), "Type"],
    ["with a Succeed that goes on", machine({ A: { Type: "Succeed", Next: "A" } }), "Next"],
  ])("%s", (_what, definition, words) => {
    expect(() => read(definition)).toThrow(words);
  });

  it.each([
    ["the resource of another service", task({ Resource: "arn:aws:states:::sqs:sendMessage" })],
    ["a function as resource", task({ Resource: "arn:aws:lambda:x:0:function:f" })],
    ["a nested execution", task({ Resource: "arn:aws:states:::states:startExecution.sync:2" })],
    ["no resource", task({ Resource: undefined })],
    ["no arguments", task({ Arguments: undefined })],
    ["no function", task({ Arguments: { Payload: {} } })],
    [
      "an argument that would be ignored",
      task({ Arguments: { FunctionName: "f", InvocationType: "Event" } }),
    ],
    ["credentials", task({ Credentials: {} })],
    ["no time at all", task({ TimeoutSeconds: 0 })],
    ["a heartbeat that nobody could send", task({ HeartbeatSeconds: 1 })],
    [
      "a heartbeat as long as its limit",
      task({ Resource: `${invoke}.waitForTaskToken`, TimeoutSeconds: 5, HeartbeatSeconds: 5 }),
    ],
    ["a retrier without errors", retrier({ ErrorEquals: [] })],
    ["a retrier with half a second", retrier({ IntervalSeconds: 0.5 })],
    ["a retrier whose waits shrink", retrier({ BackoffRate: 0.5 })],
    [
      "a retrier with a bound below its interval",
      retrier({ IntervalSeconds: 5, MaxDelaySeconds: 5 }),
    ],
    ["a retrier with an unknown jitter", retrier({ JitterStrategy: "SOME" })],
    ["a retrier with an unknown field", retrier({ Next: "B" })],
    ["a misspelt name of Step Functions", retrier({ ErrorEquals: ["States.TimeOut"] })],
    ["States.ALL among others", task({ Catch: [catcher("States.ALL", "E")] })],
    ["States.ALL before others", task({ Catch: [catcher("States.ALL"), catcher("E")] })],
    ["a catcher that leads nowhere", task({ Catch: [{ ErrorEquals: ["E"], Next: "Z" }] })],
    ["a catcher with an unknown field", task({ Catch: [{ ...catcher("E"), ResultPath: "$" }] })],
  ])("with a Task that has %s", (_what, definition) => {
    expect(() => read(definition)).toThrow("Invalid State Machine Definition");
  });

  const choice = (rule: object, more: object = {}) =>
    machine({ A: { Type: "Choice", Choices: [{ Next: "B", ...rule }], ...more }, B: ending(1) });
  const wait = (more: object) => machine({ A: { Type: "Wait", End: true, ...more } });

  it.each([
    ["a Choice without rules", machine({ A: { Type: "Choice", Choices: [] } })],
    ["a rule of JSONPath", choice({ Variable: "$.a", NumericEquals: 1 })],
    ["a rule without Condition", choice({})],
    ["a rule without Next", choice({ Condition: true, Next: undefined }, { Default: "B" })],
    ["a Default that leads nowhere", choice({ Condition: true }, { Default: "Z" })],
    ["a Choice that ends", choice({ Condition: true }, { End: true })],
    ["a Condition that is plain text", choice({ Condition: "yes" })],
    ["a Wait for nothing", wait({})],
    ["a Wait for two things", wait({ Seconds: 1, Timestamp: "2026-01-01T00:00:00Z" })],
    ["a Wait until no moment", wait({ Timestamp: "tomorrow" })],
    ["a Wait of JSONPath", wait({ SecondsPath: "$.s" })],
    ["JSONata that does not parse", only({ Output: { deep: ["{% 1 + %}"] } })],
    [
      "JSONata that does not parse in an argument",
      task({ Arguments: { FunctionName: "f", Payload: "{% ( %}" } }),
    ],
    ["an expression with text before it", only({ Output: " {% 1 %}" })],
    ["an expression that is not closed", only({ Output: "{% 1" })],
    ["a JSONPath member", only({ Output: { "a.$": "$.b" } })],
    ["a variable called states", only({ Assign: { states: 1 } })],
    ["a variable with a dollar", only({ Assign: { $a: 1 } })],
  ])("with %s", (_what, definition) => {
    expect(() => read(definition)).toThrow("Invalid State Machine Definition");
  });
});

describe("a definition is accepted", () => {
  it.each(Object.entries(machines))("that the product uses: %s", (_name, { source }) => {
    expect(read(source).states.size).toBeGreaterThan(0);
  });

  it("with every field that the engine carries out", () => {
    const full = asking("Ask", {
      Comment: "all of it",
      QueryLanguage: "JSONata",
      TimeoutSeconds: 60,
      HeartbeatSeconds: "{% 5 %}",
      Retry: [
        {
          ErrorEquals: ["E"],
          IntervalSeconds: 1,
          BackoffRate: 1.5,
          MaxAttempts: 0,
          MaxDelaySeconds: 9,
          JitterStrategy: "FULL",
        },
        { ErrorEquals: ["States.ALL"] },
      ],
      Catch: [{ ...catcher("States.ALL"), Assign: { a: 1 }, Output: 1, Comment: "c" }],
      Assign: { đơn: 1 },
      Output: "{% $states.result %}",
      Next: "B",
    });
    const more = { TimeoutSeconds: 5, Version: "1.0", Comment: "c" };

    expect([...read(machine({ A: full, B: { Type: "Succeed" } }, more)).states.keys()]).toEqual([
      "A",
      "B",
    ]);
  });
});

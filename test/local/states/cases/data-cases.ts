import { calling, ending, type Case } from "./case.ts";

const one = (Output: unknown) => ({ Only: { Type: "Pass", Output, End: true } });
const queryError = { status: "FAILED", error: "States.QueryEvaluationError" };

/** How data moves through states: Output, Assign, the context, the choices. */
export const dataCases: readonly Case[] = [
  {
    title: "Pass without Output hands its input on, null and all",
    start: "Only",
    states: { Only: { Type: "Pass", End: true } },
    input: { a: [1, { b: null }] },
    expect: { status: "SUCCEEDED", output: { a: [1, { b: null }] } },
  },
  {
    title: "Output is filled in at every depth",
    start: "Only",
    states: one({ sum: "{% $states.input.a + 1 %}", list: ["{% $states.input.a %}", null, "x"] }),
    input: { a: 2 },
    expect: { output: { sum: 3, list: [2, null, "x"] } },
  },
  {
    title: "one undefined leaf of Output fails the run",
    start: "Only",
    states: one({ fine: 1, deep: { list: ["{% $states.input.missing %}"] } }),
    expect: queryError,
  },
  {
    title: "a missing member inside one expression is dropped",
    start: "Only",
    states: one("{% {'kept': 1, 'gone': $states.input.missing} %}"),
    expect: { output: { kept: 1 } },
  },
  {
    title: "text that only looks like an expression stays text when it is data",
    start: "Only",
    states: one({ text: "{% $states.input.text %}" }),
    input: { text: '{% $states.input %} "quoted"\n${x}' },
    expect: { output: { text: '{% $states.input %} "quoted"\n${x}' } },
  },
  {
    title: "Assign reads the variables as they were on entering",
    start: "Set",
    states: {
      Set: { Type: "Pass", Assign: { left: 1, right: 2 }, Next: "Swap" },
      Swap: {
        Type: "Pass",
        Assign: { left: "{% $right %}", right: "{% $left %}" },
        Output: { seen: ["{% $left %}", "{% $right %}"] },
        Next: "Show",
      },
      Show: ending(["{% $left %}", "{% $right %}", "{% $states.input.seen %}"]),
    },
    expect: { output: [2, 1, [1, 2]] },
  },
  {
    title: "a variable that was never assigned fails the run",
    start: "Only",
    states: one("{% $never %}"),
    expect: queryError,
  },
  {
    title: "a loop counts in a variable",
    start: "Set",
    states: {
      Set: { Type: "Pass", Assign: { round: 0, seen: [] }, Next: "Count" },
      Count: {
        Type: "Pass",
        Assign: { round: "{% $round + 1 %}", seen: "{% $append($seen, [$round]) %}" },
        Next: "Again",
      },
      Again: {
        Type: "Choice",
        Choices: [{ Condition: "{% $round < 3 %}", Next: "Count" }],
        Default: "Show",
      },
      Show: ending("{% $seen %}"),
    },
    expect: {
      output: [0, 1, 2],
      visited: ["Set", "Count", "Again", "Count", "Again", "Count", "Again", "Show"],
    },
  },
  {
    title: "the first rule that holds decides, with its own Output and Assign",
    start: "Ask",
    states: {
      Ask: {
        Type: "Choice",
        Choices: [
          { Condition: "{% $states.input.points > 90 %}", Next: "Show" },
          {
            Condition: "{% $states.input.points > 50 %}",
            Output: { passed: true },
            Assign: { way: "rule" },
            Next: "Show",
          },
          { Condition: "{% true %}", Next: "Show" },
        ],
        Default: "Show",
        Assign: { way: "default" },
      },
      Show: ending({ way: "{% $way %}", given: "{% $states.input %}" }),
    },
    input: { points: 70 },
    expect: { output: { way: "rule", given: { passed: true } } },
  },
  {
    title: "Output and Assign of the Choice itself belong to the Default",
    start: "Ask",
    states: {
      Ask: {
        Type: "Choice",
        Choices: [
          { Condition: "{% $states.input.n = 1 %}", Assign: { way: "rule" }, Next: "Show" },
        ],
        Default: "Show",
        Assign: { way: "default" },
        Output: { d: true },
      },
      Show: ending({ way: "{% $way %}", given: "{% $states.input %}" }),
    },
    input: { n: 9 },
    expect: { output: { way: "default", given: { d: true } } },
  },
  {
    title: "a Choice where nothing holds and there is no Default fails",
    start: "Ask",
    states: {
      Ask: { Type: "Choice", Choices: [{ Condition: "{% false %}", Next: "Show" }] },
      Show: ending(1),
    },
    expect: { status: "FAILED", error: "States.NoChoiceMatched" },
  },
  {
    title: "comparing with a missing member is not false: the Choice fails",
    start: "Ask",
    states: {
      Ask: {
        Type: "Choice",
        Choices: [{ Condition: "{% $states.input.gone > 1 %}", Next: "Show" }],
        Default: "Show",
      },
      Show: ending(1),
    },
    expect: { ...queryError, visited: ["Ask"] },
  },
  {
    title: "a Condition must give true or false, not something truthy",
    start: "Ask",
    states: {
      Ask: {
        Type: "Choice",
        Choices: [{ Condition: "{% 'yes' %}", Next: "Show" }],
        Default: "Show",
      },
      Show: ending(1),
    },
    expect: queryError,
  },
  {
    title: "the context keeps the first input and names run, state and machine",
    start: "Change",
    states: {
      Change: { Type: "Pass", Output: "changed", Next: "Show" },
      Show: ending({
        input: "{% $states.context.Execution.Input %}",
        run: "{% $states.context.Execution.Name %}",
        state: "{% $states.context.State.Name %}",
        machine: "{% $states.context.StateMachine.Name %}",
        id: "{% $split($states.context.Execution.Id, ':')[-1] %}",
      }),
    },
    input: { a: 1 },
    expect: {
      output: { input: { a: 1 }, run: "run", state: "Show", machine: "workflow", id: "run" },
    },
  },
  {
    title: "Succeed computes its Output",
    start: "Done",
    states: { Done: { Type: "Succeed", Output: "{% $count($states.input.list) %}" } },
    input: { list: [1, 2] },
    expect: { status: "SUCCEEDED", output: 2, visited: ["Done"] },
  },
  {
    title: "Fail computes its Error and Cause",
    start: "Stop",
    states: {
      Stop: { Type: "Fail", Error: "{% 'Code' & 7 %}", Cause: "{% 'vì ' & $states.input.why %}" },
    },
    input: { why: "lý do" },
    expect: { status: "FAILED", error: "Code7", cause: "vì lý do" },
  },
  {
    title: "a Task's result is Lambda's answer with its status",
    start: "Call",
    states: {
      Call: calling("Step", { Next: "Show" }, { n: "{% 1 + 1 %}", fixed: "x" }),
      Show: ending("{% [$states.input.StatusCode, $states.input.Payload.y] %}"),
    },
    tasks: { Step: [{ y: "Y" }] },
    expect: { output: [200, "Y"], calls: { Step: [{ n: 2, fixed: "x" }] } },
  },
];

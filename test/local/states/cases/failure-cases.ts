import { failing } from "../../../support/scripted-tasks.ts";
import { asking, calling, ending, type Case } from "./case.ts";

const busy = failing("Busy", "try again");
const retry = (ErrorEquals: readonly string[], rest: object = {}) => ({
  ErrorEquals,
  IntervalSeconds: 1,
  BackoffRate: 1,
  ...rest,
});
const caught = ending({ error: "{% $states.input.Error %}" });

/** What failures come to: Retry, Catch, time-outs, limits. */
export const failureCases: readonly Case[] = [
  {
    title: "a function's error fails the run with its name and its words as JSON",
    start: "Call",
    states: { Call: calling("Step", { End: true }) },
    tasks: { Step: [failing("NotFound", 'say "no"')] },
    expect: {
      status: "FAILED",
      error: "NotFound",
      cause: '{"errorType":"NotFound","errorMessage":"say \\"no\\""}',
    },
  },
  {
    title: "each attempt computes its Arguments anew and knows its number",
    start: "Call",
    states: {
      Call: calling(
        "Step",
        {
          Retry: [retry(["Busy"])],
          Output: "{% $states.context.State.RetryCount %}",
          End: true,
        },
        { attempt: "{% $states.context.State.RetryCount %}" },
      ),
    },
    tasks: { Step: [busy, busy, {}] },
    then: [{ seconds: 1 }, { seconds: 1 }],
    expect: {
      output: 2,
      visited: ["Call"],
      calls: { Step: [{ attempt: 0 }, { attempt: 1 }, { attempt: 2 }] },
    },
  },
  {
    title: "there are three retries unless the retrier says otherwise",
    start: "Call",
    states: { Call: calling("Step", { Retry: [{ ErrorEquals: ["Busy"] }], End: true }, 1) },
    tasks: { Step: [busy, busy, busy, busy, {}] },
    then: [{ seconds: 1 + 2 + 4 }],
    expect: { status: "FAILED", error: "Busy", calls: { Step: [1, 1, 1, 1] } },
  },
  {
    title: "waits grow by the backoff rate: the third call has not come after two seconds",
    start: "Call",
    states: {
      Call: calling("Step", { Retry: [retry(["Busy"], { BackoffRate: 2 })], End: true }, 1),
    },
    tasks: { Step: [busy, busy, {}] },
    then: [{ seconds: 2.999 }],
    expect: { status: "RUNNING", calls: { Step: [1, 1] } },
  },
  {
    title: "MaxDelaySeconds bounds the growth",
    start: "Call",
    states: {
      Call: calling(
        "Step",
        { Retry: [retry(["Busy"], { BackoffRate: 100, MaxDelaySeconds: 2 })], End: true },
        1,
      ),
    },
    tasks: { Step: [busy, busy, {}] },
    then: [{ seconds: 3 }],
    expect: { status: "SUCCEEDED", calls: { Step: [1, 1, 1] } },
  },
  {
    title: "each retrier counts for itself",
    start: "Call",
    states: {
      Call: calling("Step", {
        Retry: [retry(["Busy"], { MaxAttempts: 1 }), retry(["Late"], { MaxAttempts: 1 })],
        Output: "{% $states.context.State.RetryCount %}",
        End: true,
      }),
    },
    tasks: { Step: [busy, failing("Late"), {}] },
    then: [{ seconds: 2 }],
    expect: { output: 2 },
  },
  {
    title: "once the first matching retrier is used up, a later one is not asked",
    start: "Call",
    states: {
      Call: calling(
        "Step",
        { Retry: [retry(["Busy"], { MaxAttempts: 1 }), retry(["States.ALL"])], End: true },
        1,
      ),
    },
    tasks: { Step: [busy, busy, {}] },
    then: [{ seconds: 60 }],
    expect: { status: "FAILED", error: "Busy", calls: { Step: [1, 1] } },
  },
  {
    title: "when retries are used up the first matching catcher takes over",
    start: "Call",
    states: {
      Call: calling("Step", {
        Retry: [retry(["Busy"], { MaxAttempts: 1 })],
        Catch: [
          { ErrorEquals: ["Other"], Next: "Wrong" },
          { ErrorEquals: ["Late", "Busy"], Next: "Show" },
          { ErrorEquals: ["States.ALL"], Next: "Wrong" },
        ],
        End: true,
      }),
      Wrong: ending("wrong"),
      Show: caught,
    },
    tasks: { Step: [busy, busy] },
    then: [{ seconds: 1 }],
    expect: { output: { error: "Busy" }, visited: ["Call", "Show"] },
  },
  {
    title: "a catcher assigns in place of the state, whose own Assign is skipped",
    start: "Set",
    states: {
      Set: { Type: "Pass", Assign: { own: "before", caught: "none" }, Next: "Call" },
      Call: calling("Step", {
        Assign: { own: "after" },
        Catch: [
          {
            ErrorEquals: ["Busy"],
            Assign: { caught: "{% $states.errorOutput.Error %}" },
            Output: "{% $states.errorOutput.Cause %}",
            Next: "Show",
          },
        ],
        Next: "Show",
      }),
      Show: ending(["{% $own %}", "{% $caught %}", "{% $parse($states.input).errorMessage %}"]),
    },
    tasks: { Step: [busy] },
    expect: { output: ["before", "Busy", "try again"] },
  },
  {
    title: "an expression that fails after the call can be caught",
    start: "Call",
    states: {
      Call: calling("Step", {
        Output: "{% $states.result.Payload.gone %}",
        Catch: [{ ErrorEquals: ["States.QueryEvaluationError"], Next: "Show" }],
        End: true,
      }),
      Show: caught,
    },
    tasks: { Step: [{}] },
    expect: { output: { error: "States.QueryEvaluationError" } },
  },
  {
    title: "an expression that fails before the call keeps the function from being called",
    start: "Call",
    states: {
      Call: calling(
        "Step",
        { Catch: [{ ErrorEquals: ["States.ALL"], Next: "Show" }], End: true },
        { bad: "{% 'a' + 1 %}" },
      ),
      Show: caught,
    },
    tasks: { Step: [{}] },
    expect: { output: { error: "States.QueryEvaluationError" }, calls: {} },
  },
  {
    title: "a catcher whose own expression fails ends the run",
    start: "Call",
    states: {
      Call: calling("Step", {
        Catch: [{ ErrorEquals: ["States.ALL"], Output: "{% $never %}", Next: "Show" }],
        End: true,
      }),
      Show: caught,
    },
    tasks: { Step: [busy] },
    expect: { status: "FAILED", error: "States.QueryEvaluationError", visited: ["Call"] },
  },
  {
    title: "States.TaskFailed takes in every name but States.Timeout",
    start: "Call",
    states: {
      Call: calling("Step", {
        Catch: [{ ErrorEquals: ["States.TaskFailed"], Next: "Ask" }],
        End: true,
      }),
      Ask: asking("Ask", {
        TimeoutSeconds: 5,
        Catch: [{ ErrorEquals: ["States.TaskFailed"], Next: "Wrong" }],
        End: true,
      }),
      Wrong: ending("wrong"),
    },
    tasks: { Step: [busy] },
    then: [{ seconds: 5 }],
    expect: { status: "FAILED", error: "States.Timeout", visited: ["Call", "Ask"] },
  },
  {
    title: "the machine's own limit ends the run as TIMED_OUT and nothing catches it",
    start: "Ask",
    limit: 60,
    states: {
      Ask: asking("Ask", { Catch: [{ ErrorEquals: ["States.ALL"], Next: "Show" }], End: true }),
      Show: caught,
    },
    then: [{ seconds: 60 }],
    expect: { status: "TIMED_OUT", visited: ["Ask"] },
  },
  {
    title: "a payload over 256 KB fails the run, and States.ALL does not catch it",
    start: "Call",
    states: {
      Call: calling("Step", {
        Catch: [{ ErrorEquals: ["States.ALL"], Next: "Show" }],
        End: true,
      }),
      Show: caught,
    },
    tasks: { Step: ["đ".repeat(140_000)] },
    expect: { status: "FAILED", error: "States.DataLimitExceeded" },
  },
];

import { failing } from "../../../support/scripted-tasks.ts";
import { asking, ending, type Case } from "./case.ts";

const caught = ending({ error: "{% $states.input.Error %}" });

/** Tasks that wait for people, and states that wait for a time. */
export const tokenCases: readonly Case[] = [
  {
    title: "the answer is the result; what the function returned is ignored",
    start: "Ask",
    states: {
      Ask: asking("Ask", { Output: { said: "{% $states.result %}" }, Next: "Again" }),
      Again: asking("Ask", {
        Output: ["{% $states.input.said %}", "{% $states.result %}"],
        End: true,
      }),
    },
    tasks: { Ask: [{ ignored: true }, {}] },
    then: [{ answer: "đồng ý" }, { answer: null }],
    expect: { status: "SUCCEEDED", output: ["đồng ý", null] },
  },
  {
    title: "a refusal is caught by its name",
    start: "Ask",
    states: {
      Ask: asking("Ask", {
        Catch: [
          { ErrorEquals: ["Other"], Next: "Wrong" },
          { ErrorEquals: ["Rejected"], Next: "Show" },
        ],
        End: true,
      }),
      Wrong: ending("wrong"),
      Show: { Type: "Pass", End: true },
    },
    then: [{ refuse: "Rejected", cause: "why" }],
    expect: { output: { Error: "Rejected", Cause: "why" } },
  },
  {
    title: "nobody answers in time: States.Timeout, after as long as an expression says",
    start: "Ask",
    states: {
      Ask: asking("Ask", {
        TimeoutSeconds: "{% $states.input.days * 86400 %}",
        Catch: [{ ErrorEquals: ["States.Timeout"], Next: "Show" }],
        End: true,
      }),
      Show: caught,
    },
    input: { days: 3 },
    then: [{ seconds: 3 * 86_400 }],
    expect: { output: { error: "States.Timeout" } },
  },
  {
    title: "a moment before the deadline it still waits",
    start: "Ask",
    states: { Ask: asking("Ask", { TimeoutSeconds: 86_400, End: true }) },
    then: [{ seconds: 86_399.999 }],
    expect: { status: "RUNNING", visited: ["Ask"] },
  },
  {
    title: "an uncaught time-out of a task is FAILED, not TIMED_OUT",
    start: "Ask",
    states: { Ask: asking("Ask", { TimeoutSeconds: 1, End: true }) },
    then: [{ seconds: 1 }],
    expect: { status: "FAILED", error: "States.Timeout" },
  },
  {
    title: "a limit that is not a whole number of seconds fails the state",
    start: "Ask",
    states: { Ask: asking("Ask", { TimeoutSeconds: "{% 'soon' %}", End: true }) },
    expect: { status: "FAILED", error: "States.QueryEvaluationError", calls: {} },
  },
  {
    title: "a missed heartbeat shows as States.Timeout",
    start: "Ask",
    states: { Ask: asking("Ask", { HeartbeatSeconds: 10, TimeoutSeconds: 90, End: true }) },
    then: [{ seconds: 10 }],
    expect: { status: "FAILED", error: "States.Timeout" },
  },
  {
    title: "a missed heartbeat can be caught by its own name, a plain time-out cannot",
    start: "Ask",
    states: {
      Ask: asking("Ask", {
        HeartbeatSeconds: 10,
        Catch: [{ ErrorEquals: ["States.HeartbeatTimeout"], Next: "Late" }],
        End: true,
      }),
      Late: asking("Ask", {
        TimeoutSeconds: 10,
        Catch: [{ ErrorEquals: ["States.HeartbeatTimeout"], Next: "Late" }],
        End: true,
      }),
    },
    then: [{ seconds: 20 }],
    expect: { status: "FAILED", error: "States.Timeout", visited: ["Ask", "Late"] },
  },
  {
    title: "when the function that hands out the token fails, the state fails at once",
    start: "Ask",
    states: {
      Ask: asking("Ask", { Catch: [{ ErrorEquals: ["MailDown"], Next: "Show" }], End: true }),
      Show: caught,
    },
    tasks: { Ask: [failing("MailDown")] },
    expect: { output: { error: "MailDown" } },
  },
  {
    title: "Wait takes its seconds from an expression and then hands on its input",
    start: "Rest",
    states: {
      Rest: { Type: "Wait", Seconds: "{% $states.input.hours * 3600 %}", End: true },
    },
    input: { hours: 2 },
    then: [{ seconds: 7200 }],
    expect: { status: "SUCCEEDED", output: { hours: 2 } },
  },
  {
    title: "Wait until a moment that has passed does not wait",
    start: "Rest",
    states: { Rest: { Type: "Wait", Timestamp: "2020-02-29T10:00:00Z", End: true } },
    expect: { status: "SUCCEEDED" },
  },
  {
    title: "Wait until a moment of another time zone",
    start: "Rest",
    states: { Rest: { Type: "Wait", Timestamp: "2026-03-02T09:00:00+07:00", End: true } },
    then: [{ seconds: 3599 }],
    expect: { status: "RUNNING" },
  },
];

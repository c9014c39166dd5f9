import jsonata from "jsonata";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import * as errors from "../../functions/domain/errors.ts";
import { manifest, type FunctionSpec } from "../../functions/manifest.ts";
import { machines } from "../../workflows/definitions.ts";
import { expressionsIn, machineFiles, waysOut, writtenStates } from "../support/machine-files.ts";

const root = new URL("../../", import.meta.url);

type Verdict = { readonly isValid: boolean; readonly errorsText: () => string };
// The package comes without types.
const aslValidator = createRequire(import.meta.url)("asl-validator") as (asl: unknown) => Verdict;

const houseRetry = [
  {
    ErrorEquals: [
      "Lambda.ServiceException",
      "Lambda.AWSLambdaException",
      "Lambda.SdkClientException",
      "Lambda.TooManyRequestsException",
      "Lambda.Unknown",
      "Sandbox.Timedout",
      "Unavailable",
      "StaleWrite",
    ],
    IntervalSeconds: 2,
    BackoffRate: 2,
    MaxAttempts: 5,
    JitterStrategy: "FULL",
  },
];

const waits = writtenStates.filter(({ written }) => written.Resource?.endsWith("waitForTaskToken"));
const tasks = writtenStates.filter(({ written }) => written.Type === "Task");

/** `OpenStage` in the spelling of a state (`Open stage`) and of a file (`open-stage`). */
const spelt = (task: string) => {
  const words = task.split(/(?=[A-Z])/u).map((word) => word.toLowerCase());
  const [first = "", ...rest] = words;
  const capital = first.charAt(0).toUpperCase() + first.slice(1);
  return { state: [capital, ...rest].join(" "), file: words.join("-") };
};

describe.each(machineFiles)("the $name machine", ({ machine, source, tasks: named }) => {
  it("says at the top that it is written in JSONata, and nothing that the top does not take", () => {
    expect(machine.QueryLanguage).toBe("JSONata");
    expect(Object.keys(machine).sort()).toEqual(["Comment", "QueryLanguage", "StartAt", "States"]);
  });

  it("is what an independent validator takes for a state machine", () => {
    // The validator knows ARNs only, not the placeholders that become ARNs.
    const definition: unknown = JSON.parse(
      source.replaceAll(
        /\$\{(\w+)Arn\}/gu,
        "arn:aws:lambda:ap-southeast-1:123456789012:function:$1",
      ),
    );
    const { isValid, errorsText } = aslValidator(definition);
    expect(errorsText()).toBe("");
    expect(isValid).toBe(true);
  });

  it("goes only to states that exist, and reaches every state", () => {
    const reached = new Set([machine.StartAt]);
    for (const state of reached) {
      const written = machine.States[state];
      expect(written, `${state} is gone to and is not there`).toBeDefined();
      for (const way of written ? waysOut(written) : []) reached.add(way);
    }
    expect([...reached].sort()).toEqual(Object.keys(machine.States).sort());
  });

  it("can end from every state", () => {
    const ends = new Set<string>();
    const states = Object.entries(machine.States);
    const finishing = () =>
      states.find(
        ([name, written]) =>
          !ends.has(name) &&
          (written.End === true ||
            ["Succeed", "Fail"].includes(written.Type) ||
            waysOut(written).some((way) => ends.has(way))),
      );
    for (let found = finishing(); found; found = finishing()) ends.add(found[0]);
    expect([...ends].sort()).toEqual(Object.keys(machine.States).sort());
  });

  it("calls exactly the tasks that its definition lists, each by its own placeholder", () => {
    const placeholders = [...source.matchAll(/\$\{(\w+)\}/gu)].map(([, name]) => name);
    expect(placeholders.sort()).toEqual(named.map((task) => `${task}Arn`).sort());
  });

  it("reads only variables that it assigns", () => {
    const assigned = Object.values(machine.States).flatMap(({ Assign = {} }) =>
      Object.keys(Assign),
    );
    const read = expressionsIn(machine).flatMap((expression) =>
      [...expression.matchAll(/\$([a-zA-Z]\w*)(?!\w*\()/gu)].map(([, name]) => name),
    );
    expect([...new Set(read)].filter((name) => name !== "states").sort()).toEqual(
      [...new Set(assigned)].sort(),
    );
  });
});

describe("a wait for people", () => {
  it("is there in every machine", () => {
    expect(new Set(waits.map(({ machine }) => machine)).size).toBe(machineFiles.length);
  });

  it.each(waits)("ends in time, and says where to go then: $state", ({ written }) => {
    expect(written.TimeoutSeconds).toMatch(/^\{% .+ %\}$/u);
    const caught = (written.Catch ?? []).map(({ ErrorEquals }) => ErrorEquals);
    expect(caught).toContainEqual(["States.Timeout"]);
  });

  it.each(waits)("hands its token to the Lambda: $state", ({ written }) => {
    expect(expressionsIn(written.Arguments)).toContain("$states.context.Task.Token");
  });
});

describe("a task", () => {
  it.each(tasks)(
    "is a Lambda with the house retry, and retries nothing else: $state",
    ({ written }) => {
      expect(written.Resource).toMatch(/^arn:aws:states:::lambda:invoke(\.waitForTaskToken)?$/u);
      expect(written.Retry).toEqual(houseRetry);
    },
  );

  it.each(tasks)("bears one name in every spelling: $state", ({ state, written }) => {
    const task = /^\$\{(\w+)Arn\}$/u.exec(written.Arguments?.FunctionName ?? "")?.[1] ?? "";
    const spec = (manifest as Readonly<Record<string, FunctionSpec>>)[task];
    const { state: inWords, file } = spelt(task);
    expect(state).toBe(inWords);
    expect(spec?.entry).toBe(`functions/steps/${file}.ts`);
    const entry = new URL(spec?.entry ?? "", root);
    expect(existsSync(entry), `${spec?.entry ?? task} is not there`).toBe(true);
    expect(readFileSync(entry, "utf8")).toContain(`name: "${file}"`);
  });

  it("of the manifest belongs to exactly one machine", () => {
    const inManifest = Object.entries<FunctionSpec>(manifest)
      .filter(([, { on }]) => on === "task")
      .map(([name]) => name);
    const inMachines = Object.values(machines).flatMap((machine): string[] => [...machine.tasks]);
    expect(inMachines.sort()).toEqual(inManifest.sort());
  });
});

describe("every state", () => {
  it.each(writtenStates)("compiles as JSONata: $machine, $state", ({ written }) => {
    for (const expression of expressionsIn(written)) {
      expect(() => jsonata(expression), expression).not.toThrow();
    }
  });

  it.each(writtenStates)(
    "names only errors that something throws: $machine, $state",
    ({ written }) => {
      const names = [...(written.Retry ?? []), ...(written.Catch ?? [])].flatMap(
        ({ ErrorEquals }) => ErrorEquals,
      );
      const foreign = names.filter((name) => !/^(States|Lambda|Sandbox)\./u.test(name));
      expect(Object.keys(errors)).toEqual(expect.arrayContaining(foreign));
    },
  );
});

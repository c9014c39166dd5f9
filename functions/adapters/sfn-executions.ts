import {
  DescribeExecutionCommand,
  paginateListExecutions,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from "@aws-sdk/client-sfn";
import type { Id } from "../../schemas/primitives.ts";
import type { Executions } from "../ports.ts";
import { calling } from "./aws-failure.ts";

/** Where each machine is; asked for only by functions that may start or look. */
export type MachineArns = {
  readonly nomination: () => string;
  readonly session: () => string;
  readonly decision: () => string;
};

/** A name serves once; a workflow that is started anew has the number of its run behind the id. */
const nameOf = (id: Id, run = 1): string => (run === 1 ? id : `${id}-${run}`);

const named = (error: unknown, ...names: readonly string[]) =>
  error instanceof Error && names.includes(error.name);

/** What Step Functions gives at one question, and how much of it is asked for in all. */
const mostOnPage = 1_000;
const mostListed = 5_000;

/** The machines on Step Functions. An execution bears the id of its record. */
export const sfnExecutions = (arns: MachineArns): Executions => {
  const client = new SFNClient({});

  const start = async (stateMachineArn: string, name: string, input: object) => {
    try {
      await client.send(
        new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }),
      );
    } catch (error) {
      // It runs already, or it has ended: either way it was started, once.
      if (!named(error, "ExecutionAlreadyExists")) await calling(Promise.reject(asError(error)));
    }
  };

  return {
    startNomination: (id) => start(arns.nomination(), id, { nominationId: id }),
    startSession: (id, secondsToAnswer) =>
      start(arns.session(), id, { sessionId: id, round: 1, secondsToAnswer }),
    startDecision: (id, secondsToAnswer, run) =>
      start(arns.decision(), nameOf(id, run), { decisionId: id, secondsToAnswer }),

    resume: async (taskToken, result) => {
      try {
        await client.send(
          new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(result) }),
        );
        return "resumed";
      } catch (error) {
        if (named(error, "TaskTimedOut", "TaskDoesNotExist", "InvalidToken")) return "already-gone";
        return calling(Promise.reject(asError(error)));
      }
    },

    running: async (machine) => {
      const names = new Set<string>();
      const pages = paginateListExecutions(
        { client, pageSize: mostOnPage },
        { stateMachineArn: arns[machine](), statusFilter: "RUNNING" },
      );
      const read = async () => {
        for await (const { executions = [] } of pages) {
          for (const { name } of executions) if (name !== undefined) names.add(name);
          if (names.size >= mostListed) return;
        }
      };
      await calling(read());
      return names;
    },

    look: async (machine, id, run) => {
      const name = nameOf(id, run);
      const executionArn = `${arns[machine]().replace(":stateMachine:", ":execution:")}:${name}`;
      try {
        const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
        return status === "RUNNING" ? "running" : "ended";
      } catch (error) {
        if (named(error, "ExecutionDoesNotExist")) return "absent";
        return calling(Promise.reject(asError(error)));
      }
    },
  };
};

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error("unknown"));

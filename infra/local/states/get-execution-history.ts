import * as z from "zod";
import type { ExecutionStore } from "./execution-store.ts";
import { foundExecution } from "./found-execution.ts";
import { fromJson } from "./from-json.ts";
import type { HistoryStore, KeptEvent } from "./history-store.ts";
import { operation, seconds } from "./operation.ts";
import { pageOf, pageSize, paging, startOf } from "./paging.ts";

type Parts = { readonly executions: ExecutionStore; readonly history: HistoryStore };

const executionArn = z.string().min(1).max(256);

/** GetExecutionHistory, forwards or backwards, with or without what was passed on. */
export const getExecutionHistory = (parts: Parts) =>
  operation(
    z.object({
      executionArn,
      reverseOrder: z.boolean().default(false),
      includeExecutionData: z.boolean().default(true),
      ...paging,
    }),
    (request) => {
      const { id, events } = foundExecution(parts.executions, request.executionArn);
      const { reverseOrder: backwards, includeExecutionData } = request;
      const size = pageSize(request);
      const from = startOf(request, z.int(), backwards ? events : 1);
      const rows = parts.history.page({ execution: id, from, size: size + 1, backwards });
      const { shown, next } = pageOf(rows, size, (last) => last.id + (backwards ? -1 : 1));
      return { events: shown.map((event) => told(event, includeExecutionData)), ...next };
    },
  );

const Details = z.record(z.string(), z.record(z.string(), z.unknown()));
const data = ["input", "output", "parameters", "cause"];

const told = ({ id, type, at, details }: KeptEvent, withData: boolean) => ({
  id,
  type,
  previousEventId: id - 1,
  timestamp: seconds(at),
  ...(details !== null && (withData ? Details.parse(fromJson(details)) : bare(details))),
});

const bare = (details: string) =>
  Object.fromEntries(
    Object.entries(Details.parse(fromJson(details))).map(([key, value]) => [
      key,
      Object.fromEntries(Object.entries(value).filter(([name]) => !data.includes(name))),
    ]),
  );

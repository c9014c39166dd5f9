import type middy from "@middy/core";

type Code = "started" | "finished" | "failed";

const failureOf = (error: unknown) => (error instanceof Error ? error.name : "unknown");

/** One line of JSON. Ids, names of failures and durations only: never payloads, people or tokens. */
const write = (code: Code, line: Readonly<Record<string, string | number>>) => {
  // eslint-disable-next-line no-console -- Lambda's log is the console.
  console.log(JSON.stringify({ code, ...line }));
};

/** Logs how a function ended and how long it took. */
export const logged = <Event, Result>(step: string): middy.MiddlewareObj<Event, Result> => {
  let begun = 0;
  return {
    before: () => {
      begun = performance.now();
    },
    after: ({ context }) => {
      write("finished", {
        step,
        request: context.awsRequestId,
        milliseconds: Math.round(performance.now() - begun),
      });
    },
    onError: ({ context, error }) => {
      write("failed", {
        step,
        request: context.awsRequestId,
        failure: failureOf(error),
        at: error?.stack?.split("\n").slice(1, 4).join(" ") ?? "",
        milliseconds: Math.round(performance.now() - begun),
      });
    },
  };
};

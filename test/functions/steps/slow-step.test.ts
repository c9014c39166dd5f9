import type { Context } from "aws-lambda";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import * as z from "zod";
import { step } from "../../../functions/runtime/step.ts";

const Done = z.object({ done: z.boolean() });

it("leaves it to Lambda to end a step that is slow, by the name that the machines retry", async () => {
  const slow = Promise.withResolvers<z.infer<typeof Done>>();
  const handler = step({
    name: "slow-step",
    input: z.object({}),
    output: Done,
    run: () => slow.promise,
  });
  const context = { getRemainingTimeInMillis: () => 10 } as Context;
  const answer = Promise.resolve(handler({}, context)).catch((error: unknown) => error);
  await pause(40); // Four times what the call has left: whoever counts it has given up by now.
  slow.resolve({ done: true });
  expect(await answer).toEqual({ done: true });
});

import middy from "@middy/core";
import type * as z from "zod";
import { InvalidInput } from "../domain/errors.ts";
import { logged } from "./logged.ts";

type Step<In extends z.ZodType, Out extends z.ZodType> = {
  readonly name: string;
  readonly input: In;
  readonly output: Out;
  readonly run: (input: z.output<In>) => Promise<z.input<Out>>;
};

/** A workflow task: parsed on the way in and on the way out, logged at both ends. */
export const step = <In extends z.ZodType, Out extends z.ZodType>(spec: Step<In, Out>) =>
  middy<unknown, z.output<Out>>(
    async (event: unknown) => {
      const parsed = spec.input.safeParse(event);
      if (!parsed.success) throw new InvalidInput(`${spec.name}: ${parsed.error.message}`);
      return spec.output.parseAsync(await spec.run(parsed.data));
    },
    // Middy would throw an error of its own just before Lambda does, and the machines retry
    // Lambda's only: an execution would end for good because one call was slow.
    { timeoutEarlyInMillis: 0 },
  ).use(logged(spec.name));

import * as z from "zod";
import { ApiError } from "./api-error.ts";

/** One operation of the service: takes a request as it came, gives what goes back as JSON. */
export type Operation = (request: unknown) => Readonly<Record<string, unknown>>;

/** An operation whose request is checked first; members that it does not name are ignored. */
export const operation =
  <In extends z.ZodType>(
    request: In,
    run: (request: z.output<In>) => Readonly<Record<string, unknown>>,
  ): Operation =>
  (given) => {
    const read = request.safeParse(given);
    if (!read.success) throw new ApiError("ValidationException", z.prettifyError(read.error));
    return run(read.data);
  };

/** A moment as the protocol writes it: seconds since 1970. */
export const seconds = (milliseconds: number): number => milliseconds / 1000;

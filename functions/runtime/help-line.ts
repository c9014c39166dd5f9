import { Env } from "../../schemas/env.ts";

/** Where people phone for help. Undefined when it is not configured: a page that says what failed must not fail. */
export const helpLine = (): string | undefined =>
  Env.shape.HELP_LINE.safeParse(process.env["HELP_LINE"]).data;

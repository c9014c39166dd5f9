import { format } from "node:util";

const levels = {
  log: "INFO",
  info: "INFO",
  debug: "DEBUG",
  trace: "TRACE",
  warn: "WARN",
  error: "ERROR",
} as const;

/** A `console` that hands each line to `print`, with the level that Lambda gives it. */
export const ownConsole = (print: (level: string, text: string) => void): Console => {
  const own = { ...console };
  for (const method of ["log", "info", "debug", "trace", "warn", "error"] as const) {
    own[method] = (...given: readonly unknown[]) => {
      print(levels[method], format(...given));
    };
  }
  return own;
};

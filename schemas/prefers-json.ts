/** Whether an `Accept` header is that of a program that asks for JSON, and not for a page. */
export const prefersJson = (accept = ""): boolean =>
  /\bapplication\/(problem\+)?json\b/.test(accept) && !accept.includes("text/html");

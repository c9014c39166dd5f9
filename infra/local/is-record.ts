/** Whether something is an object with members, so that they may be looked at one by one. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

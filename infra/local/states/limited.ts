import { StateError } from "./state-error.ts";

/** The most that a payload may weigh, in bytes of UTF-8. */
export const payloadLimit = 262_144;

/** Fails the state when a payload is heavier than Step Functions carries. */
export const limited = (payload: unknown, what: string): unknown => {
  if (isTooHeavy(JSON.stringify(payload))) {
    throw new StateError(
      "States.DataLimitExceeded",
      `The state/task returned a result with a size exceeding the maximum number of bytes service limit: ${what}.`,
    );
  }
  return payload;
};

/** Whether a text is heavier than a payload may be. */
export const isTooHeavy = (text: string): boolean =>
  text.length > payloadLimit || Buffer.byteLength(text) > payloadLimit;

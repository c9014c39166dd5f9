import type { Failure } from "./state-error.ts";

/**
 * Step Functions reports a missed heartbeat as States.Timeout but lets both names catch it; this
 * cause tells the two apart.
 */
export const missedHeartbeat = "The task did not send a heartbeat in time.";

const terminal = ["States.DataLimitExceeded", "States.Runtime"];

/** Whether one of the names in `ErrorEquals` takes in a failure. */
export const matchesError = (names: readonly string[], { error = "", cause }: Failure): boolean =>
  names.some((name) => {
    switch (name) {
      case error:
        return true;
      case "States.ALL":
        return !terminal.includes(error);
      case "States.TaskFailed":
        return error !== "States.Timeout" && !terminal.includes(error);
      case "States.HeartbeatTimeout":
        return error === "States.Timeout" && cause === missedHeartbeat;
      default:
        return false;
    }
  });

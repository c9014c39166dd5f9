import { StaleWrite, Unavailable } from "../domain/errors.ts";

const busy = new Set([
  "ThrottlingException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "TransactionConflictException",
  "TransactionInProgressException",
  "InternalServerError",
  "InternalFailure",
  "ServiceUnavailable",
  "ServiceUnavailableException",
  "SlowDown",
  "TimeoutError",
  "TooManyRequestsException",
  "KMSInternalException",
  "ECONNREFUSED",
  "ECONNRESET",
]);

type Cancelled = { readonly CancellationReasons?: readonly { readonly Code?: string }[] };

const isCancelled = (error: Error): error is Error & Cancelled =>
  error.name === "TransactionCanceledException";

const codeOf = (error: Error): string => {
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" ? code : error.name;
};

/** Names a failure of AWS in the words of the house; what is not foreseen stays what it is. */
export const failureOf = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  if (error.name === "ConditionalCheckFailedException") {
    return new StaleWrite("condition", { cause: error });
  }
  if (isCancelled(error)) {
    const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
    if (codes.includes("ConditionalCheckFailed")) {
      return new StaleWrite("condition", { cause: error });
    }
    return new Unavailable("transaction", { cause: error });
  }
  if (busy.has(error.name) || busy.has(codeOf(error))) {
    return new Unavailable(error.name, { cause: error });
  }
  return error;
};

/** Awaits a call of AWS and throws its failure in the words of the house. */
export const calling = async <Answer>(call: Promise<Answer>): Promise<Answer> => {
  try {
    return await call;
  } catch (error) {
    throw failureOf(error);
  }
};

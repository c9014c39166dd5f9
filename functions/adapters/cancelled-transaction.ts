import { TransactionCanceledException, type CancellationReason } from "@aws-sdk/client-dynamodb";

/** Why each item of a transaction was not written, in their order; nothing for another error. */
export const reasonsOf = (error: unknown): (string | undefined)[] =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).map(({ Code }: CancellationReason) => Code)
    : [];

/** Another transaction was on its way at the same moment; neither was refused. */
export const inTheWay = (error: unknown): boolean => {
  const reasons = reasonsOf(error);
  return (
    reasons.some((reason) => reason === "TransactionConflict" || reason === "ThrottlingError") &&
    !reasons.includes("ConditionalCheckFailed")
  );
};

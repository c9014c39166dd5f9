import { codeOf, StartFailure } from "./start-failure.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full: free some space and start again; what was recorded is whole",
  EDQUOT: "the disk quota is used up: free some space and start again; what was recorded is whole",
  EROFS: "the data folder is on a disk that cannot be written: set DATA_DIR",
  EACCES: "the data folder cannot be written: change its permissions, or set DATA_DIR",
  EPERM: "the data folder cannot be written: change its permissions, or set DATA_DIR",
  ENOTDIR: "DATA_DIR is not a folder: set it to one",
  EEXIST: "DATA_DIR is not a folder: set it to one",
};

/** One line that tells a person what is wrong and what to do. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof StartFailure) return error.message;
  const reason = [error, causeOf(error)].map((one) => reasons[codeOf(one) ?? ""]).find(Boolean);
  const message = error instanceof Error ? error.message : String(error);
  return reason === undefined ? message : `${reason} (${message})`;
};

/** Whether an error comes from outside the program: the disk, the port, a setting. */
export const isForeseen = (error: unknown): boolean =>
  error instanceof StartFailure || [error, causeOf(error)].some((one) => codeOf(one) !== undefined);

const causeOf = (error: unknown) => (error instanceof Error ? error.cause : undefined);

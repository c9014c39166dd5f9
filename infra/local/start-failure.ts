/** Why the host cannot start or go on, in words for the person who started it. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
}

/** The system's code of an error, such as `ENOSPC`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;

/** Why a state failed, as Retry and Catch see it; a task may fail without a name or a cause. */
export type Failure = { readonly error?: string | undefined; readonly cause?: string | undefined };

/** Thrown while a state is carried out; `failure.error` is what `ErrorEquals` is compared with. */
export class StateError extends Error {
  override readonly name = "StateError";
  readonly failure: Failure;

  constructor(error: string, cause: string) {
    super(`${error}: ${cause}`);
    this.failure = { error, cause };
  }
}

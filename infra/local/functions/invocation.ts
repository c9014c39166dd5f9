/** What a function's error looks like in Lambda's answer. */
export type FunctionError = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
};

/** How an invocation ended; payloads are JSON text, as they travel between services. */
export type Invocation =
  | { readonly outcome: "answered"; readonly payload: string }
  | { readonly outcome: "failed"; readonly error: FunctionError }
  /** No function has the name. */
  | { readonly outcome: "unknown" }
  /** More run at once than the manifest allows, and none ended in time. */
  | { readonly outcome: "throttled" };

/** Calls a function by name with a JSON payload, and waits for its answer. */
export type Invoke = (name: string, payload: string) => Promise<Invocation>;

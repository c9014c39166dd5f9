/** What a function answered. With an error, `payload` is what Lambda sent along, if anything. */
export type Invocation = {
  readonly payload: unknown;
  readonly error?: { readonly errorType: string; readonly errorMessage: string };
};

/** Calls a function by name or ARN, as a Task does; should not reject. */
export type Invoke = (functionName: string, payload: unknown) => Promise<Invocation>;

/** The plain name of a function given by name or ARN. */
export const functionNameIn = (nameOrArn: string): string =>
  /:function:([^:]+)/u.exec(nameOrArn)?.[1] ?? nameOrArn;

type States = Readonly<Record<string, object>>;

/** What happens to a run after its start, in order. */
export type Act =
  | { readonly answer: unknown; readonly of?: string }
  | { readonly refuse: string; readonly cause?: string }
  | { readonly seconds: number };

/** A small machine and what must come of it. Only what is named in `expect` is compared. */
export type Case = {
  readonly title: string;
  readonly start: string;
  readonly limit?: number;
  readonly states: States;
  readonly input?: unknown;
  /** Answers of each function in turn; an Error is thrown. */
  readonly tasks?: Readonly<Record<string, readonly unknown[]>>;
  readonly then?: readonly Act[];
  readonly expect: {
    readonly status?: string;
    readonly output?: unknown;
    readonly error?: string;
    readonly cause?: string;
    readonly visited?: readonly string[];
    /** Payloads that each function was called with. */
    readonly calls?: Readonly<Record<string, readonly unknown[]>>;
  };
};

/** A task that calls the function `name`. */
export const calling = (name: string, rest: object, payload: unknown = "{% $states.input %}") => ({
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke",
  Arguments: { FunctionName: name, Payload: payload },
  ...rest,
});

/** A task that waits for a person. */
export const asking = (name: string, rest: object) => ({
  ...calling(name, rest, { taskToken: "{% $states.context.Task.Token %}" }),
  Resource: "arn:aws:states:::lambda:invoke.waitForTaskToken",
});

/** A state that ends the run with an output. */
export const ending = (Output: unknown) => ({ Type: "Pass", Output, End: true });

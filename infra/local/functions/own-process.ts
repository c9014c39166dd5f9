type Output = { readonly write: (text: string) => boolean };

/** What a function's `process` differs in from the host's. */
export type OwnProcess = {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdout: Output;
  readonly stderr: Output;
};

/**
 * The `process` that a function sees: its own settings and nothing of the machine's, no way to end
 * the host or to listen in on it.
 */
export const ownProcess = ({ name, env, stdout, stderr }: OwnProcess): object => {
  const refuse = (what: string) => () => {
    throw new Error(`${name} called process.${what}, which ends more than itself`);
  };
  const own: Record<PropertyKey, unknown> = {
    env: { ...env },
    argv: ["node", name],
    execArgv: [],
    stdout: { write: stdout.write, isTTY: false },
    stderr: { write: stderr.write, isTTY: false },
    exit: refuse("exit"),
    abort: refuse("abort"),
    kill: refuse("kill"),
    chdir: refuse("chdir"),
    emitWarning: () => undefined,
  };
  for (const method of ["on", "once", "addListener", "off", "removeListener"]) {
    own[method] = () => view;
  }
  const view: object = new Proxy(process, {
    get: (target, key): unknown => {
      if (Object.hasOwn(own, key)) return own[key];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? bound(value, target) : value;
    },
    set: (_target, key, value) => Reflect.set(own, key, value),
    deleteProperty: (_target, key) => Reflect.deleteProperty(own, key),
  });
  return view;
};

/** Keeps what hangs on a function, such as `hrtime.bigint`. */
const bound = (value: object, target: object) =>
  new Proxy(value, {
    apply: (method, _receiver, given): unknown =>
      typeof method === "function" ? Reflect.apply(method, target, given) : undefined,
  });

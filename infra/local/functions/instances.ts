import type { Handler } from "./load-bundle.ts";

/** Loaded functions, one instance of each, the idle ones dropped when there are too many. */
export type Instances = {
  /** Runs something with a function's instance, loading it first if need be. */
  readonly use: <Result>(
    name: string,
    run: (handler: Handler) => Promise<Result>,
  ) => Promise<Result>;
  /** Forgets an instance, so that the next call starts a fresh one. */
  readonly drop: (name: string) => void;
  readonly loaded: () => readonly string[];
};

type Instance = { readonly handler: Promise<Handler>; users: number };

/** Keeps at most `most` instances that nobody is using. */
export const instances = (most: number, load: (name: string) => Promise<Handler>): Instances => {
  // A map keeps its order of insertion: the first is the one unused for longest.
  const kept = new Map<string, Instance>();

  const taken = (name: string) => {
    const instance = kept.get(name) ?? { handler: load(name), users: 0 };
    kept.delete(name);
    kept.set(name, instance);
    return instance;
  };

  const trim = () => {
    for (const [name, { users }] of kept) {
      if (kept.size <= most) return;
      if (users === 0) kept.delete(name);
    }
  };

  return {
    use: async (name, run) => {
      const instance = taken(name);
      instance.users += 1;
      try {
        const handler = await instance.handler.catch((error: unknown) => {
          if (kept.get(name) === instance) kept.delete(name);
          throw error;
        });
        return await run(handler);
      } finally {
        instance.users -= 1;
        trim();
      }
    },
    drop: (name) => {
      kept.delete(name);
    },
    loaded: () => [...kept.keys()],
  };
};

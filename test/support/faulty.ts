import { Unavailable } from "../../functions/domain/errors.ts";

type Ports = Readonly<Record<string, unknown>>;

/** Where a call of a port is to fail: the how-manieth, and on which side of its work. */
export type Fault = { readonly call: number; readonly side: "before" | "after" };

/**
 * The same ports, one call of which fails once: before it did its work, or after, when the answer is
 * lost. `struck` tells whether there was such a call.
 */
export const faulty = <Needs extends Ports>(needs: Needs, { call, side }: Fault) => {
  let calls = 0;
  const failing =
    (work: (...values: unknown[]) => unknown) =>
    async (...values: unknown[]): Promise<unknown> => {
      calls += 1;
      const fails = calls === call;
      if (fails && side === "before") throw new Unavailable("injected before");
      const answer = await work(...values);
      if (fails) throw new Unavailable("injected after");
      return answer;
    };
  // Clock and digests are no calls of anything: they cannot fail.
  const pure = ["clock", "digester", "publicUrl", "mode", "random", "ballotSealer"];
  const wrapped = Object.entries(needs).map(([name, port]) => {
    if (pure.includes(name)) return [name, port];
    if (typeof port === "function") return [name, failing(port as () => unknown)];
    return [
      name,
      Object.fromEntries(
        Object.entries(port as Ports).map(([method, work]) => [
          method,
          failing(work as () => unknown),
        ]),
      ),
    ];
  });
  return { needs: Object.fromEntries(wrapped) as Needs, struck: () => calls >= call };
};

/** Runs a step with a fault at each of its calls in turn, repeating it as its workflow would. */
export const withEveryFault = async <Needs extends Ports, Subject>(
  needs: Needs,
  prepare: () => Promise<Subject>,
  run: (needs: Needs, subject: Subject) => Promise<unknown>,
  check: (subject: Subject, fault: Fault) => Promise<void>,
): Promise<number> => {
  let faults = 0;
  for (const side of ["before", "after"] as const) {
    for (let call = 1; ; call += 1) {
      const subject = await prepare();
      const once = faulty(needs, { call, side });
      try {
        await run(once.needs, subject);
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        await run(needs, subject);
      }
      if (!once.struck()) break;
      faults += 1;
      await check(subject, { call, side });
    }
  }
  return faults;
};

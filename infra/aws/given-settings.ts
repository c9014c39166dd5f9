import { variables } from "./settings.ts";

/** Settings as they were given: by context first, then by the environment. */
export const givenSettings = (
  context: (name: string) => unknown,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, variable]) => {
      const value = context(name) ?? environment[variable];
      return value === undefined ? [] : [[name, value]];
    }),
  );

import { Env, type EnvKey } from "../../schemas/env.ts";

/** One setting, checked when it is read; a missing or malformed one names itself. */
export const setting = (key: EnvKey): string => {
  const parsed = Env.shape[key].safeParse(process.env[key]);
  if (!parsed.success) throw new Error(`setting ${key} is missing or malformed`);
  return parsed.data;
};

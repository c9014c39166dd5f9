import { Id } from "../../../schemas/primitives.ts";
import { Receipt } from "../../../schemas/session.ts";

/** A receipt as a person types it: in small letters, in groups, with dashes or spaces of any kind. */
export const readReceipt = (typed: string): string | undefined =>
  Receipt.safeParse(
    typed
      .normalize("NFKC")
      .replace(/[\s\p{Pd}\p{Cf}_.·]/gu, "")
      .toUpperCase(),
  ).data;

/** The session that somebody names: by its code, or by any address that holds it. */
export const readSessionCode = (typed: string): Id | undefined => {
  const [code] = /(?<![a-z0-9-])s-[0-9a-z]{16}(?![a-z0-9])/.exec(typed.toLowerCase()) ?? [];
  return Id.safeParse(code).data;
};

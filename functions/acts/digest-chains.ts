import type { Instant, Id } from "../../schemas/primitives.ts";
import { canonical } from "../domain/audit-chain.ts";
import type { Digester, Nominations } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = { readonly nominations: Pick<Nominations, "events">; readonly digester: Digester };

/**
 * One digest over the audit chains of nominations as they stood at a moment: the hash of the last
 * event of each until then. Whoever has the events can compute it again at any time.
 */
export const digestChains =
  ({ nominations, digester }: Needs) =>
  async (ids: readonly Id[], until: Instant): Promise<string> => {
    const heads = await fewAtOnce([...ids].sort(), async (id) => {
      const events = await nominations.events(id);
      return [id, events.findLast(({ at }) => at <= until)?.hash ?? ""];
    });
    return digester(canonical(heads));
  };

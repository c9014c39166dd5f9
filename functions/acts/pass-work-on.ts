import type { Nomination } from "../../schemas/nomination.ts";
import type { Person, Seat } from "../../schemas/registry.ts";
import { askAgain, type AskAgainNeeds } from "./ask-again.ts";
import { askSigner, signingSeat } from "./ask-signer.ts";
import { fewAtOnce } from "./few-at-once.ts";
import type { Decisions, Nominations } from "../ports.ts";

/** What passing work on needs. */
export type PassWorkOnNeeds = AskAgainNeeds & {
  readonly nominations: Pick<Nominations, "heldBy" | "stage">;
  readonly decisions: Pick<Decisions, "unfinished">;
};

/** How many nominations and decisions the next person was asked about, and how many must follow later. */
export type PassedOn = { readonly asked: number; readonly left: number };

/** What one request has the time for; the others are asked about by the sweep, near their dates. */
const most = 100;

/**
 * Asks the next holder of a seat, and nobody else, about everything that waits for it. Links of the
 * person before are void already, because they name somebody who holds the seat no more.
 */
export const passWorkOn =
  (needs: PassWorkOnNeeds) =>
  async (seat: Seat, next: Person, occasion: string): Promise<PassedOn> => {
    const waiting = await everythingHeld(needs, seat);
    const registry = {
      ...needs.registry,
      holdersOf: async (...asked: Parameters<typeof needs.registry.holdersOf>) => {
        const holders = await needs.registry.holdersOf(...asked);
        return holders.filter(({ person }) => person.id === next.id);
      },
    };
    const asked = await fewAtOnce(waiting.slice(0, most), async (nomination) => {
      const stage = await needs.nominations.stage(nomination.id, nomination.visit);
      if (!stage || stage.answer || stage.kind === "signature") return 0;
      await askAgain({ ...needs, registry })(nomination, stage, occasion);
      return 1;
    });
    const signatures = await askForSignatures({ ...needs, registry }, seat);
    return {
      asked: asked.reduce<number>((sum, one) => sum + one, signatures),
      left: Math.max(0, waiting.length - most),
    };
  };

const askForSignatures = async (needs: PassWorkOnNeeds, seat: Seat): Promise<number> => {
  const signs =
    seat.role === signingSeat.role && seat.organisationId === signingSeat.organisationId;
  if (!signs) return 0;
  const unsigned = (await needs.decisions.unfinished()).filter(({ state }) => state === "waiting");
  await fewAtOnce(unsigned, (decision) => askSigner(needs)(decision, true));
  return unsigned.length;
};

const everythingHeld = async (
  { nominations }: PassWorkOnNeeds,
  seat: Seat,
): Promise<Nomination[]> => {
  const all: Nomination[] = [];
  let cursor: string | undefined;
  do {
    const page = await nominations.heldBy(seat, cursor);
    all.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined && all.length < 10 * most);
  return all;
};

import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import type { Actor } from "../../../schemas/event.ts";
import type { Nominee } from "../../../schemas/nomination.ts";
import type { Id, Instant } from "../../../schemas/primitives.ts";
import { chainStart } from "../audit-chain.ts";
import type { Changed } from "./describe.ts";

/** What is known when a nomination begins. */
export type Beginning = {
  readonly id: Id;
  readonly seasonId: string;
  readonly award: AwardCode;
  readonly nominee: Nominee;
  readonly ownerId: string;
  readonly allianceId: string;
  readonly province: string;
  readonly clusterId?: string;
  /** Awards that the registry knows of, so that nobody has to look them up. */
  readonly earlierAwards: string;
};

/** A draft with nothing but its nominee. */
export const newNomination = (
  beginning: Beginning,
  { actor, at }: { readonly actor: Actor; readonly at: Instant },
): Changed => ({
  after: {
    ...beginning,
    achievements: "",
    state: "draft",
    route: [],
    current: 0,
    visit: 0,
    since: at,
    returnReasons: [],
    dossierVersion: 0,
    createdAt: at,
    updatedAt: at,
    version: 0,
    eventCount: 0,
    chainHead: chainStart,
  },
  events: [
    {
      kind: "drafted",
      at,
      actor,
      facts: { award: beginning.award, name: beginning.nominee.name },
    },
  ],
});

import type { Amendment, Awardee, Decision } from "../../schemas/decision.ts";
import { decisionNumber } from "../domain/decision/number.ts";
import { markOf } from "../domain/decision/mark-of.ts";
import { pastAwardOf } from "../domain/decision/past-award-of.ts";
import { signerOf } from "../domain/decision/signer-of.ts";
import { NotFound } from "../domain/errors.ts";
import { awardAmended } from "../domain/notices/amendment.ts";
import type { Decisions, Nominations, Registry } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { noteDecision } from "./note-decision.ts";
import { tellOfficers } from "./tell-officers.ts";
import type { TellNeeds } from "./tell-holders.ts";

/** What publishing an amendment needs. */
export type PublishAmendmentNeeds = TellNeeds & {
  readonly decisions: Pick<Decisions, "find" | "save">;
  readonly nominations: Pick<Nominations, "find" | "events" | "save">;
  readonly registry: Pick<Registry, "rememberAward">;
};

type Numbered<Of> = Of & { readonly number: number; readonly date: string };

/**
 * Makes an issued amendment take effect: the amended decision names it and is free for another one,
 * the registry's awards and the nominations' stories say it, the officers are told. Safe to repeat.
 */
export const publishAmendment =
  (needs: PublishAmendmentNeeds) =>
  async (decision: Numbered<Decision>, amends: Amendment): Promise<void> => {
    const original = await amended(needs, decision, amends);
    await fewAtOnce(decision.awardees, async (awardee) => {
      await needs.registry.rememberAward(pastAwardOf(original, awardee));
      await tell(needs, decision, amends, awardee);
    });
  };

/** The amended decision with its mark, written once. */
const amended = async (
  { decisions }: PublishAmendmentNeeds,
  decision: Numbered<Decision>,
  amends: Amendment,
): Promise<Numbered<Decision>> => {
  const { decisionId, number, date } = amends;
  const found = await decisions.find(decisionId);
  if (!found) throw new NotFound("decision");
  const original = { ...found, number, date };
  const before = original.amendedBy ?? [];
  if (before.some(({ by }) => by === decision.id)) return original;
  const { pending: _pending, ...free } = original;
  const marked = { ...free, amendedBy: [...before, markOf(decision, amends)] };
  const saved = await decisions.save(marked);
  return { ...marked, version: saved.version };
};

const tell = async (
  needs: PublishAmendmentNeeds,
  decision: Numbered<Decision>,
  amends: Amendment,
  { nominationId }: Awardee,
): Promise<void> => {
  const number = decisionNumber(decision.number);
  await noteDecision(needs)(
    nominationId,
    {
      kind: amends.act === "revoke" ? "revoked" : "amended",
      actor: signerOf(decision),
      facts: { number, decision: decision.id, reason: amends.reason },
    },
    (nomination) => nomination,
  );
  const nomination = await needs.nominations.find(nominationId);
  if (!nomination) return;
  await tellOfficers(needs)(nomination, (facts) => awardAmended(facts, decision, amends));
};

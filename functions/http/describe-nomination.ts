import type { Nomination } from "../../schemas/nomination.ts";
import type { PersonRole } from "../../schemas/registry.ts";
import { changeDraft } from "../acts/change-draft.ts";
import { findOwn } from "../acts/find-nomination.ts";
import { dayOf } from "../domain/dates.ts";
import { actorIn } from "../domain/dossier/actor-in.ts";
import { describe } from "../domain/dossier/describe.ts";
import { detailsOf } from "../domain/dossier/details-of.ts";
import { editableFields, mayEdit } from "../domain/dossier/editing.ts";
import { readDetails } from "../domain/dossier/read-details.ts";
import { doubtfulCitations } from "../domain/doubtful-citations.ts";
import { detailErrorSentence } from "../domain/words/describe.ts";
import { DescribeNominationPage } from "../pages/describe-nomination.tsx";
import type { Clock, Nominations } from "../ports.ts";
import { clock, nominations } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = { readonly nominations: Nominations; readonly clock: Clock };

/** The text of a nomination; what is unfinished is kept, what cannot be kept says why. */
export const describeNomination =
  (needs: Needs) =>
  async (visit: SignedInVisit): Promise<Reply> => {
    const { nomination, seat } = await findOwn(needs)(visit.viewer, visit.params["id"]);
    if (!mayEdit(nomination)) return seeOther(`/nominations/${nomination.id}?said=sealed`);
    return visit.method === "POST"
      ? keep(needs, visit, nomination, seat)
      : showForm(needs, visit, nomination);
  };

const keep = async (
  needs: Needs,
  visit: SignedInVisit,
  nomination: Nomination,
  seat: PersonRole,
): Promise<Reply> => {
  const { typed, errors } = readDetails(visit.form, detailsOf(nomination));
  const by = { actor: actorIn(seat), at: needs.clock.now() };
  const tooLong = errors.filter(({ kind }) => kind === "too-long").map(({ field }) => field);
  const kept = {
    ...typed,
    ...Object.fromEntries(tooLong.map((field) => [field, detailsOf(nomination)[field]])),
  };
  const changed = await changeDraft(needs)(nomination.id, (now) =>
    Promise.resolve(describe(now, kept, by)),
  );
  if (changed.outcome === "sealed") return seeOther(`/nominations/${nomination.id}?said=sealed`);
  return errors.length > 0
    ? showForm(needs, visit, { ...changed.nomination }, { typed, errors })
    : seeOther(`/nominations/${nomination.id}?said=saved`);
};

const showForm = (
  { clock }: Needs,
  { frame }: SignedInVisit,
  nomination: Nomination,
  { typed, errors }: Partial<ReturnType<typeof readDetails>> = {},
) => {
  const shown = typed ?? detailsOf(nomination);
  return show(
    DescribeNominationPage({
      frame,
      nomination,
      typed: shown,
      editable: editableFields(nomination),
      errors: (errors ?? []).map((error) => ({
        field: error.field,
        message: detailErrorSentence(error, frame.language),
      })),
      doubts: doubtfulCitations(
        `${shown.achievements}\n${shown.earlierAwards}`,
        dayOf(clock.now()),
      ),
    }),
    errors && errors.length > 0 ? 422 : 200,
  );
};

export const handler = page({
  name: "describe-nomination",
  for: "signed-in",
  run: (visit) => describeNomination({ nominations: nominations(), clock: clock() })(visit),
});

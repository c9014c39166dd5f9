import { isAwardCode, type AwardCode } from "../../schemas/catalogue/awards.ts";
import { Id } from "../../schemas/primitives.ts";
import type { Campaign, Organisation, PersonRole, Season } from "../../schemas/registry.ts";
import { beginNomination } from "../acts/begin-nomination.ts";
import { dayOf } from "../domain/dates.ts";
import { seasonObstacles } from "../domain/dossier/eligibility.ts";
import { nomineeOf, readStart, type TypedStart } from "../domain/dossier/read-start.ts";
import { Forbidden, InvalidInput, NotFound } from "../domain/errors.ts";
import { obstacleSentence } from "../domain/words/obstacles.ts";
import { startWords } from "../domain/words/start.ts";
import { ChooseAwardPage } from "../pages/choose-award.tsx";
import type { FieldError } from "../pages/parts/field.tsx";
import { StartNominationPage } from "../pages/start-nomination.tsx";
import type { Clock, Nominations, Random, Registry } from "../ports.ts";
import { clock, nominations, random, registry } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly registry: Registry;
  readonly clock: Clock;
  readonly random: Pick<Random, "id">;
};

/** Season and award first, then the nominee; the draft exists from there on. */
export const startNomination =
  (needs: Needs) =>
  async (visit: SignedInVisit): Promise<Reply> => {
    const seats = visit.viewer.seats.filter(({ role }) => role === "officer");
    if (seats.length === 0) throw new Forbidden("officer");
    const asked = visit.method === "POST" ? visit.form : visit.query;
    const award = asked.get("award") ?? "";
    const seasonId = asked.get("season");
    if (seasonId === null || !isAwardCode(award)) return chooseAward(needs, visit);
    const season = await needs.registry.season(seasonId);
    if (!season?.awards.includes(award)) throw new NotFound("season");
    return visit.method === "POST"
      ? begin(needs, visit, season, award, seats)
      : showForm(needs, visit, { season, award, seats, typed: readStart(new URLSearchParams()) });
  };

const chooseAward = async ({ registry, clock }: Needs, { frame }: SignedInVisit) => {
  const day = dayOf(clock.now());
  const seasons = await registry.seasons();
  const campaigns = await Promise.all(
    [...new Set(seasons.map(({ campaignId }) => campaignId))].map((id) => registry.campaign(id)),
  );
  const campaignOf = ({ campaignId }: Season): Campaign | undefined =>
    campaigns.find((campaign) => campaign?.id === campaignId);
  return show(
    ChooseAwardPage({
      frame,
      seasons: seasons.map((season) => ({
        season,
        obstacles: seasonObstacles({ season, campaign: campaignOf(season) }, day),
      })),
    }),
  );
};

type Shown = {
  readonly season: Season;
  readonly award: AwardCode;
  readonly seats: readonly PersonRole[];
  readonly typed: TypedStart;
  readonly errors?: readonly FieldError[];
  readonly id?: Id;
};

const showForm = async (
  { registry, random }: Needs,
  { frame }: SignedInVisit,
  { season, award, seats, typed, errors = [], id = random.id("n") }: Shown,
) =>
  show(
    StartNominationPage({
      frame,
      season,
      award,
      organisations: await ownedBy(registry, seats),
      typed,
      errors,
      id,
    }),
    errors.length > 0 ? 422 : 200,
  );

const begin = async (
  needs: Needs,
  visit: SignedInVisit,
  season: Season,
  award: AwardCode,
  seats: readonly PersonRole[],
): Promise<Reply> => {
  const { language } = visit.frame;
  const id = Id.safeParse(visit.form.get("id"));
  if (!id.success || !id.data.startsWith("n-")) throw new InvalidInput("form id");
  const typed = readStart(visit.form);
  const again = (errors: readonly FieldError[]) =>
    showForm(needs, visit, { season, award, seats, typed, errors, id: id.data });

  const seat =
    seats.find(({ organisationId }) => organisationId === typed.organisationId) ?? seats.at(0);
  const [owner] = seat ? await ownedBy(needs.registry, [seat]) : [];
  if (!seat || !owner) throw new NotFound("organisation");
  const { nominee, errors } = nomineeOf(typed, owner);
  if (!nominee)
    return again(errors.map(({ field, word }) => ({ field, message: startWords[language][word] })));

  const begun = await beginNomination(needs)({ id: id.data, season, award, nominee, owner, seat });
  switch (begun.outcome) {
    case "begun":
      return seeOther(`/nominations/${begun.nomination.id}`);
    case "no-alliance":
      return again([{ field: "who", message: startWords[language].noAlliance(owner.province) }]);
    case "refused":
      return again(
        begun.obstacles.map((obstacle) => ({
          field: "who",
          message: obstacleSentence(obstacle, language),
        })),
      );
  }
};

const ownedBy = (
  registry: Registry,
  seats: readonly PersonRole[],
): Promise<readonly Organisation[]> =>
  registry.organisations(seats.map(({ organisationId }) => organisationId));

export const handler = page({
  name: "start-nomination",
  for: "signed-in",
  run: (visit) =>
    startNomination({
      nominations: nominations(),
      registry: registry(),
      clock: clock(),
      random: random(),
    })(visit),
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { nameDeputy } from "../../../functions/acts/name-deputy.ts";
import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import { anId } from "../../support/a-session.ts";
import { voteWorld } from "../../support/vote-world.ts";

let world: Awaited<ReturnType<typeof voteWorld>>;
const members = ["gia-lai", "dak-lak", "dak-nong", "lam-dong"];

/** Four members may judge the nominee of Kon Tum, and each knows somebody of Kon Tum. */
beforeAll(async () => {
  world = await voteWorld();
  await world.nominate(1, "kon-tum");
  await world.nominate(2, "gia-lai");
  await world.nominate(3, "dak-lak");
  await world.needs.registry.load({
    ...{ organisations: [], clusters: [], campaigns: [], seasons: [], pastAwards: [] },
    people: members.map((one) => ({
      id: `em-${one}`,
      name: `Em ${one}`,
      email: `${one}@em.example`,
    })),
    roles: members.map((one) => ({
      ...{ role: "reviewer", organisationId: "lm-kon-tum" },
      ...{ personId: `em-${one}`, from: "2020-01-01" },
    })),
  });
  await world.open(1);
  await world.steps.invite({ sessionId: anId("s", 1), round: 1, taskToken: "one" });
}, 30_000);
afterAll(() => world.close());

it("never leaves a nominee with too few voters, however many deputies are named at one moment", async () => {
  const session = await world.session(1);
  // Nobody writes before all four were judged, each alone.
  const { mandates } = world.needs;
  let judged = 0;
  let go: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (go = resolve));
  const name: typeof mandates.name = async (...naming) => {
    judged += 1;
    if (judged === members.length) go();
    await all;
    return mandates.name(...naming);
  };
  const needs = { ...world.needs, mandates: { ...mandates, name } };
  const outcomes = await Promise.all(
    session.electorate
      .filter(({ personId }) => personId !== "an-kon-tum")
      .map((member) => {
        const email = `${member.organisationId.slice(3)}@em.example`;
        const form = { name: "Em", position: "Phó ban", email };
        return nameDeputy(needs)(session, member, form);
      }),
  );
  const named = outcomes.filter(({ outcome }) => outcome === "named");
  const refused = outcomes.filter((one) => one.outcome === "refused");
  expect(refused.map(({ error }) => error.problem)).toEqual(
    Array.from({ length: members.length - named.length }, () => "not-secret"),
  );
  const standing = await world.needs.mandates.all(session.id, 1);
  expect(standing).toHaveLength(named.length);
  expect(members.length - standing.length).toBe(sessionRules.leastSecret);
});

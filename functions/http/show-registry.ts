import { Id } from "../../schemas/primitives.ts";
import type { Campaign } from "../../schemas/registry.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import { listRoles } from "../acts/list-roles.ts";
import { dayOf } from "../domain/dates.ts";
import { Forbidden } from "../domain/errors.ts";
import { deskSeat, seatOf } from "../domain/permissions.ts";
import type { HandedOver } from "../domain/registry/registry-view.ts";
import { readRoleFilter } from "../domain/registry/role-filter.ts";
import { keptReasons } from "../domain/votes/may-succeed.ts";
import { RegistryPage } from "../pages/registry.tsx";
import type { Clock, Registry, Sessions } from "../ports.ts";
import { clock, registry, sessions } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly registry: Registry;
  readonly sessions: Pick<Sessions, "find">;
  readonly clock: Clock;
};

/** The registry as the desk reads it; an administrator also finds the way to hand roles over. */
export const showRegistry =
  (needs: Needs) =>
  async ({ frame, viewer, query }: SignedInVisit): Promise<Reply> => {
    if (!deskSeat(viewer)) throw new Forbidden("desk");
    const { registry, clock } = needs;
    const day = dayOf(clock.now());
    const filter = readRoleFilter(query);
    const [roles, seasons] = await Promise.all([listRoles(needs)(filter), registry.seasons()]);
    const thisYear = Number(day.slice(0, 4));
    const years = [...new Set([thisYear, ...seasons.map(({ year }) => year)])].toSorted(
      (one, two) => two - one,
    );
    const year = years.find((one) => String(one) === query.get("year")) ?? thisYear;
    const clusters = await registry.clusters(year);
    const [bodies, campaigns] = await Promise.all([
      registry.organisations(clusters.flatMap(({ members }) => members)),
      campaignsOf(registry, [...new Set(seasons.map(({ campaignId }) => campaignId))]),
    ]);
    return show(
      RegistryPage({
        frame,
        day,
        roles,
        filter,
        mayHandOver: seatOf(viewer, ["administrator"]) !== undefined,
        year,
        years,
        clusters,
        bodies,
        seasons,
        campaigns,
        handedOver: await handedOverIn(needs, query),
      }),
    );
  };

const campaignsOf = async (registry: Registry, ids: readonly string[]): Promise<Campaign[]> => {
  const found = await Promise.all(ids.map((id) => registry.campaign(id)));
  return found.filter((campaign) => campaign !== undefined);
};

/** What the address says of a hand-over just done; the name comes from the registry, not from it. */
const handedOverIn = async (
  { registry, sessions }: Pick<Needs, "registry" | "sessions">,
  query: URLSearchParams,
): Promise<HandedOver | undefined> => {
  const to = query.get("to");
  const person = to === null ? undefined : await registry.person(to);
  const count = (name: string) => {
    const text = query.get(name) ?? "";
    return /^\d{1,4}$/.test(text) ? Number(text) : 0;
  };
  if (!person) return undefined;
  const kept = await fewAtOnce(query.getAll("kept").slice(0, mostKept), async (told) => {
    const [id, reason] = told.split(" ");
    const why = keptReasons.find((one) => one === reason);
    const asked = Id.safeParse(id);
    const session = why && asked.success ? await sessions.find(asked.data) : undefined;
    return why && session && { title: session.title, why };
  });
  return {
    ...{ name: person.name, asked: count("asked"), left: count("left") },
    ...{ sessions: count("sessions"), kept: kept.filter((one) => one !== undefined) },
  };
};

/** More open sessions than one role is a member of. */
const mostKept = 10;

export const handler = page({
  name: "show-registry",
  for: "signed-in",
  run: (visit) =>
    showRegistry({ registry: registry(), sessions: sessions(), clock: clock() })(visit),
});

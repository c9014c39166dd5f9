import { Id } from "../../schemas/primitives.ts";
import type { Season } from "../../schemas/registry.ts";
import { openSession } from "../acts/open-session.ts";
import { candidatesFrom, electorateFor } from "../acts/session-list.ts";
import { waitingNominations, type Waiting } from "../acts/waiting-nominations.ts";
import { after, dayOf } from "../domain/dates.ts";
import { Forbidden, InvalidInput, NotFound } from "../domain/errors.ts";
import type { SessionForm, SessionFormError } from "../domain/votes/read-session-form.ts";
import { quorumForAll } from "../domain/votes/quorum-for-all.ts";
import { bodiesOf, type SessionBody } from "../domain/votes/session-body.ts";
import { sessionWords } from "../domain/words/sessions.ts";
import { voteWords } from "../domain/words/votes.ts";
import { OpenSessionPage } from "../pages/open-session.tsx";
import type { Clock, Executions, Nominations, Random, Registry, Sessions } from "../ports.ts";
import {
  clock,
  executions,
  nominations,
  random,
  registry,
  sessions,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly sessions: Sessions;
  readonly nominations: Pick<Nominations, "inStage">;
  readonly registry: Registry;
  readonly executions: Pick<Executions, "startSession">;
  readonly random: Pick<Random, "id">;
  readonly clock: Clock;
};

type OpenVisit = Pick<SignedInVisit, "method" | "query" | "form" | "frame" | "viewer">;
type Desk = {
  readonly visit: OpenVisit;
  readonly season: Season;
  readonly body: SessionBody;
  readonly waiting: Waiting;
};

const usualDays = 5;

/** Opens a session over the nominations that wait: the form on GET, the act on POST. */
export const openSessionRoute =
  (needs: Needs) =>
  async (visit: OpenVisit): Promise<Reply> => {
    const { method, query, form, viewer } = visit;
    const season = await needs.registry.season(query.get("season") ?? "");
    if (!season) throw new NotFound("season");
    const bodies = bodiesOf(viewer, await needs.registry.clusters(season.year));
    const body = bodies.find(({ kind }) => kind === query.get("body"));
    if (!body) throw new Forbidden("session");
    const waiting = await waitingNominations(needs)(season, body);
    const desk = { visit, season, body, waiting };
    if (method === "GET")
      return formPage(needs, desk, needs.random.id("s"), blank(needs, desk), []);

    const id = Id.safeParse(form.get("id"));
    if (!id.success || !id.data.startsWith("s-")) throw new InvalidInput("id");
    const typed = typedIn(form);
    const opened = await openSession(needs)({
      id: id.data,
      season,
      body,
      waiting,
      openedBy: viewer.person.id,
      form: typed,
    });
    return opened.outcome === "opened"
      ? seeOther(`/sessions/${opened.session.id}`)
      : formPage(needs, desk, id.data, typed, opened.errors);
  };

const typedIn = (form: URLSearchParams): SessionForm => ({
  title: form.get("title") ?? "",
  note: form.get("note") ?? "",
  date: form.get("date") ?? "",
  time: form.get("time") ?? "",
  nominations: form.getAll("nominations"),
});

const nameOf = ({ visit, body }: Desk): string =>
  body.kind === "council" ? voteWords[visit.frame.language].council : body.cluster.name;

const blank = ({ clock }: Needs, desk: Desk): SessionForm => ({
  title: sessionWords[desk.visit.frame.language].form.defaultName(nameOf(desk), desk.season.name),
  note: "",
  date: dayOf(after(clock.now(), usualDays * 86_400)),
  time: "17:00",
  nominations: desk.waiting.nominations.map(({ id }) => id),
});

const formPage = async (
  needs: Needs,
  desk: Desk,
  formId: string,
  form: SessionForm,
  errors: readonly SessionFormError[],
): Promise<Reply> => {
  const { visit, season, body, waiting } = desk;
  const day = dayOf(needs.clock.now());
  const candidates = await candidatesFrom(needs)(waiting.nominations);
  const electorate = await electorateFor(needs)(body, candidates, day);
  const markup = OpenSessionPage({
    frame: visit.frame,
    formId,
    bodyName: nameOf(desk),
    seasonName: season.name,
    waiting: waiting.nominations,
    electorate,
    quorum: quorumForAll(candidates, electorate, day),
    form,
    errors,
  });
  return show(markup, errors.length > 0 ? 422 : 200);
};

export const handler = page({
  name: "open-session",
  for: "signed-in",
  run: (visit) =>
    openSessionRoute({
      sessions: sessions(),
      nominations: nominations(),
      registry: registry(),
      executions: executions(),
      random: random(),
      clock: clock(),
    })(visit),
});

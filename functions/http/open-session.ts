import { Id } from "../../schemas/primitives.ts";
import type { Season } from "../../schemas/registry.ts";
import { checkList } from "../acts/check-list.ts";
import { openSession } from "../acts/open-session.ts";
import { prepareSession, type Prepared } from "../acts/prepare-session.ts";
import { waitingNominations, type Waiting } from "../acts/waiting-nominations.ts";
import { after, dayOf } from "../domain/dates.ts";
import { Forbidden, InvalidInput, NotFound } from "../domain/errors.ts";
import type { SessionForm, SessionFormError } from "../domain/votes/read-session-form.ts";
import { quorumForAll } from "../domain/votes/quorum-for-all.ts";
import { bodiesOf, type SessionBody } from "../domain/votes/session-body.ts";
import { suggestedTitle } from "../domain/votes/suggested-title.ts";
import { voteWords } from "../domain/words/votes.ts";
import { OpenSessionPage } from "../pages/open-session.tsx";
import { PreviewSessionPage } from "../pages/preview-session.tsx";
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
  readonly nominations: Pick<Nominations, "inStage" | "files">;
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

/** Opens a session over the nominations that wait: the form on GET; on POST a last look, then the act. */
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
    const opening = {
      ...{ id: id.data, season, body, waiting },
      openedBy: viewer.person.id,
      form: typed,
    };
    switch (form.getAll("step").join()) {
      case "edit":
        return formPage(needs, desk, id.data, typed, []);
      case "open": {
        const opened = await openSession(needs)(opening);
        return opened.outcome === "opened"
          ? seeOther(`/sessions/${opened.session.id}`)
          : formPage(needs, desk, id.data, typed, opened.errors);
      }
      default: {
        const prepared = await prepareSession(needs)(opening);
        return prepared.outcome === "prepared"
          ? preview(desk, typed, prepared)
          : formPage(needs, desk, id.data, typed, prepared.errors);
      }
    }
  };

const preview = (
  { visit, season }: Desk,
  form: SessionForm,
  { session, list }: Extract<Prepared, { outcome: "prepared" }>,
): Promise<Reply> =>
  show(
    PreviewSessionPage({
      ...{ frame: visit.frame, session, form, leftOut: list.leftOut },
      seasonName: season.name,
      keptBack: list.fit
        .filter(({ nominationId }) => !form.nominations.includes(nominationId))
        .map(({ name }) => name),
    }),
  );

const typedIn = (form: URLSearchParams): SessionForm => {
  const text = (name: string) => form.get(name) ?? "";
  return {
    title: text("title"),
    note: text("note"),
    agenda: text("agenda"),
    opensDate: text("opensDate"),
    opensTime: text("opensTime"),
    date: text("date"),
    time: text("time"),
    nominations: form.getAll("nominations"),
  };
};

const nameOf = ({ visit, body }: Desk): string =>
  body.kind === "council" ? voteWords[visit.frame.language].council : body.cluster.name;

const blank = ({ clock }: Needs, desk: Desk): SessionForm => ({
  title: suggestedTitle(
    { season: desk.season, body: desk.body.kind, bodyName: nameOf(desk) },
    desk.visit.frame.language,
  ),
  ...{ note: "", agenda: "", opensDate: "", opensTime: "" },
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
  const { fit, leftOut, electorate } = await checkList(needs)(season, body, waiting, day);
  const markup = OpenSessionPage({
    frame: visit.frame,
    formId,
    bodyName: nameOf(desk),
    seasonName: season.name,
    ...{ fit, leftOut, electorate },
    quorum: quorumForAll(fit, electorate, day),
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

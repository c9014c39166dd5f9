import { awardOf } from "../../schemas/catalogue/awards.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Organisation, Season } from "../../schemas/registry.ts";
import { dayOf, shortDate } from "../domain/dates.ts";
import type { WorkOrder } from "../domain/dossier/work-order.ts";
import type { Frame } from "../domain/frame.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import { freezeWords } from "../domain/words/freezes.ts";
import { listWords } from "../domain/words/list.ts";
import { nominationWords } from "../domain/words/nomination.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { TaskList, type Task } from "./parts/task-list.tsx";

type Props = {
  readonly frame: Frame;
  /** Of the viewer's own organisations; absent for whoever nominates nobody. */
  readonly mine: WorkOrder | undefined;
  /** At the viewer's provincial alliance; absent for whoever reviews nothing. */
  readonly waiting: readonly Nomination[] | undefined;
  readonly seasons: readonly Season[];
  readonly organisations: readonly Organisation[];
  readonly older: string | undefined;
  readonly later: boolean;
};

/** What needs the viewer first, then what others have, then what is over. */
export const ListNominationsPage = (props: Props) => {
  const { frame, mine, waiting, older, later } = props;
  const words = listWords[frame.language];
  const title = mine ? words.title : words.allianceTitle;
  return (
    <Layout frame={frame} title={title}>
      <PageHead title={title} {...(mine && { lead: leadOf(mine, props) })} />
      {mine && !isEmpty(mine) && (
        <p>
          <ButtonLink href="/nominations/new" kind={mine.toDo.length > 0 ? "secondary" : "primary"}>
            {words.start}
          </ButtonLink>
        </p>
      )}
      {waiting && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{words.waiting}</h2>
          <p class="hint">{waiting.length > 0 ? words.waitingHint : words.noneWaiting}</p>
          <Rows {...props} nominations={waiting} />
        </section>
      )}
      {mine && isEmpty(mine) && (
        <>
          <Notice kind="info" title={words.none}>
            <p>{words.noneNext}</p>
          </Notice>
          <ButtonLink href="/nominations/new">{words.start}</ButtonLink>
        </>
      )}
      {mine && <Part {...props} title={words.toDo} id="to-do" nominations={mine.toDo} />}
      {mine && (
        <Part {...props} title={words.underWay} id="under-way" nominations={mine.underWay} />
      )}
      {mine && <Part {...props} title={words.ended} id="ended" nominations={mine.ended} />}
      <div class="acts">
        {older !== undefined && (
          <a href={`/nominations?after=${encodeURIComponent(older)}`}>{words.older}</a>
        )}
        {later && <a href="/nominations">{words.newest}</a>}
      </div>
    </Layout>
  );
};

const isEmpty = ({ toDo, underWay, ended }: WorkOrder) =>
  toDo.length + underWay.length + ended.length === 0;

const leadOf = ({ toDo }: WorkOrder, { frame: { language } }: Props) =>
  toDo.length > 0 ? listWords[language].leadTodo(toDo.length) : listWords[language].leadNothing;

type Part = Props & {
  readonly title: string;
  readonly id: string;
  readonly nominations: readonly Nomination[];
};

const Part = ({ title, id, ...props }: Part) =>
  props.nominations.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Rows {...props} />
    </section>
  );

const Rows = (props: Props & { readonly nominations: readonly Nomination[] }) => (
  <TaskList
    language={props.frame.language}
    items={props.nominations.map((nomination) => taskOf(nomination, props))}
  />
);

const taskOf = (nomination: Nomination, { frame, seasons, organisations }: Props): Task => {
  const { language } = frame;
  const words = listWords[language];
  const { state, nominee, award, holder, due, ending } = nomination;
  const season = seasons.find(({ id }) => id === nomination.seasonId);
  const place = organisations.find(({ id }) => id === holder?.organisationId)?.name;
  const facts = [
    awardOf(award).name[language],
    state === "in-stage" && place !== undefined ? words.at(place) : season?.name,
    due === undefined || state === "closed" ? undefined : words.due(shortDate(dayOf(due))),
  ];
  return {
    title: nominee.name,
    href: `/nominations/${nomination.id}`,
    hint: facts.filter((fact) => fact !== undefined).join(" · "),
    ...(state === "closed"
      ? {
          state: ending === "decided" ? "done" : "waiting",
          stateLabel: nominationWords[language].ended[ending ?? "lapsed"],
        }
      : {
          state: state === "returned" ? "fix" : state === "draft" ? "missing" : "waiting",
          stateLabel: isFrozen(nomination) ? freezeWords[language].mark : words.states[state],
        }),
  };
};

import type { Instant } from "../../schemas/primitives.ts";
import type { Season } from "../../schemas/registry.ts";
import type { SessionHead } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { shownState, type ShownState } from "../domain/votes/shown-state.ts";
import { sessionWords } from "../domain/words/sessions.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { DataTable } from "./parts/data-table.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import type { ShapeName } from "./parts/shape.tsx";
import { StateTag } from "./parts/state-tag.tsx";

/** A season with what the viewer may see and open in it. */
export type SeasonSessions = {
  readonly season: Season;
  readonly sessions: readonly SessionHead[];
  readonly openable: readonly {
    readonly kind: "council" | "cluster";
    readonly name: string;
    readonly waiting: number;
  }[];
};

type Props = {
  readonly frame: Frame;
  readonly seasons: readonly SeasonSessions[];
  readonly now: Instant;
};

export const stateShapes: Readonly<Record<ShownState, ShapeName>> = {
  called: "ring",
  open: "dot",
  tied: "half",
  counted: "half",
  announced: "tick",
  cancelled: "cross",
};

/** Every session that the viewer may see, by season, and the way to open another. */
export const SessionsPage = ({ frame, seasons, now }: Props) => {
  const { language } = frame;
  const words = sessionWords[language];
  return (
    <Layout frame={frame} title={words.title} width="board">
      <PageHead title={words.title} lead={words.lead} />
      {seasons.length === 0 && <p class="empty">{words.none}</p>}
      {seasons.map(({ season, sessions, openable }) => (
        <section aria-labelledby={season.id}>
          <h2 id={season.id}>{season.name}</h2>
          <DataTable
            caption={season.name}
            captionHidden
            empty={words.none}
            columns={[
              { key: "title", title: words.columns.title },
              { key: "body", title: words.columns.body },
              { key: "closes", title: words.columns.closes },
              { key: "state", title: words.columns.state },
            ]}
            rows={sessions.map((session) => ({
              title: <a href={`/sessions/${session.id}`}>{session.title}</a>,
              body: session.bodyName,
              closes: dateAndTime(session.closesAt, language),
              state: (
                <StateTag
                  shape={stateShapes[shownState(session, now)]}
                  text={words.states[shownState(session, now)]}
                />
              ),
            }))}
          />
          {openable.map(({ kind, name, waiting }) => (
            <div class="acts">
              <span>{words.waiting(waiting)}</span>
              {waiting > 0 && (
                <ButtonLink
                  kind="secondary"
                  href={`/sessions/new?season=${season.id}&body=${kind}`}
                >
                  {words.open(name)}
                </ButtonLink>
              )}
            </div>
          ))}
        </section>
      ))}
    </Layout>
  );
};

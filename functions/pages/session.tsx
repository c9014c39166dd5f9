import type { BallotBox, Mandate } from "../../schemas/ballot-box.ts";
import type { Session } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { awardTitle } from "../domain/votes/history-sentence.ts";
import { lastTie } from "../domain/votes/last-tie.ts";
import { candidatesOf } from "../domain/votes/rounds.ts";
import type { ShownState } from "../domain/votes/shown-state.ts";
import { sessionStory } from "../domain/votes/session-story.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { sessionWords } from "../domain/words/sessions.ts";
import { DataTable } from "./parts/data-table.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { StateTag } from "./parts/state-tag.tsx";
import { SummaryList } from "./parts/summary-list.tsx";
import { SessionAbsence } from "./session-absence.tsx";
import { SessionActs } from "./session-acts.tsx";
import { SessionResultPart } from "./session-result.tsx";
import { stateShapes } from "./sessions.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  readonly seasonName: string;
  readonly openedBy: string;
  /** The box of the round that is open or was last; undefined before the members were invited. */
  readonly box: BallotBox | undefined;
  /** The names of the people who acted on the session. */
  readonly names?: ReadonlyMap<string, string> | undefined;
  /** For whoever may run the session while it is open. */
  readonly run?: { readonly idle: boolean } | undefined;
  readonly shown: ShownState;
  /** What was just done. */
  readonly said?: SessionAct | undefined;
  /** Deputies of the round, and whether the reader may enter written opinions. */
  readonly mandates?: readonly Pick<Mandate, "memberId" | "name" | "position">[];
  readonly mayEnter?: boolean;
};

/** An act on a session that its page can confirm. */
export type SessionAct = "extend" | "remind" | "close" | "cancel";

/** One session: how many have voted while it is open, the whole result once it is announced. */
export const SessionPage = (props: Props) => {
  const { frame, session, seasonName, openedBy, box, run, said, shown } = props;
  const { mandates = [], mayEnter = false } = props;
  const { language } = frame;
  const words = sessionWords[language];
  const { show } = words;
  const members = box?.members ?? session.electorate.length;
  const ended = isEnded(props);
  return (
    <Layout frame={frame} title={session.title} width="board">
      <PageHead title={session.title} over={session.bodyName} />
      {said !== undefined && <Notice kind="done" title={sessionActWords[language][said].said} />}
      <State {...props} />
      <SummaryList
        rows={[
          {
            label: show.state,
            value: (
              <StateTag
                shape={ended ? "half" : stateShapes[shown]}
                text={ended ? show.ended : words.states[shown]}
              />
            ),
          },
          { label: show.season, value: seasonName },
          { label: show.opens, value: dateAndTime(session.opensAt, language) },
          { label: show.closes, value: dateAndTime(session.closesAt, language) },
          ...(session.round > 1 ? [{ label: show.round, value: String(session.round) }] : []),
          { label: show.members, value: String(session.electorate.length) },
          { label: show.turnout, value: show.turnoutOf(box?.cast ?? 0, members) },
          { label: show.openedBy, value: openedBy },
          ...(session.note === "" ? [] : [{ label: show.note, value: session.note }]),
          ...sessionStory(session, props.names ?? new Map(), language),
        ]}
      />
      {session.state === "open" && <p class="hint">{show.turnoutSecret}</p>}
      <SessionAbsence frame={frame} session={session} mandates={mandates} mayEnter={mayEnter} />
      {run && session.state === "open" && !ended && (
        <SessionActs frame={frame} session={session} idle={run.idle} called={shown === "called"} />
      )}
      {session.state === "announced" ? (
        <SessionResultPart language={language} session={session} />
      ) : (
        <DataTable
          caption={show.list}
          columns={[
            { key: "name", title: show.listColumns.name },
            { key: "award", title: show.listColumns.award },
            { key: "province", title: show.listColumns.province },
          ]}
          rows={candidatesOf(session, session.round).map(({ name, award, province }) => ({
            name,
            award: awardTitle(award, language),
            province,
          }))}
        />
      )}
    </Layout>
  );
};

/** No ballot is awaited any more, though the count has yet to say so. */
const isEnded = ({ session: { state, closedEarly, round }, box }: Props): boolean =>
  state === "open" &&
  (closedEarly?.round === round ||
    (box !== undefined && box.members > 0 && box.cast >= box.members));

const State = (props: Props) => {
  const { frame, session, names, shown } = props;
  const { show, states } = sessionWords[frame.language];
  switch (shown) {
    case "called":
      return (
        <Notice kind="info" title={states.called}>
          <p>{show.opensLater(dateAndTime(session.opensAt, frame.language))}</p>
        </Notice>
      );
    case "open":
      return isEnded(props) ? (
        <Notice kind="info" title={show.ended}>
          <p>{show.endedNext}</p>
        </Notice>
      ) : (
        <Notice kind="info" title={states.open}>
          <p>
            {session.round > 1
              ? show.secondRound(candidatesOf(session, session.round).length)
              : show.notYet}
          </p>
        </Notice>
      );
    case "tied":
      return (
        <Notice kind="info" title={states.tied}>
          <p>
            {show.tied(
              lastTie(session)
                ?.tied.map(({ name }) => name)
                .join("; ") ?? "",
            )}
          </p>
        </Notice>
      );
    case "counted":
      return <Notice kind="info" title={show.counting} />;
    case "cancelled":
      return <Cancelled frame={frame} session={session} names={names} />;
    case "announced":
      return null;
  }
};

const Cancelled = ({ frame, session, names }: Pick<Props, "frame" | "session" | "names">) => {
  const { language } = frame;
  const { cancel } = sessionActWords[language];
  const { cancelled } = session;
  return (
    <Notice kind="warning" title={sessionWords[language].show.cancelled}>
      {cancelled && (
        <>
          <p>
            {cancel.record(
              names?.get(cancelled.by) ?? cancelled.by,
              dateAndTime(cancelled.at, language),
            )}
          </p>
          <p class="detail">
            {cancel.recordReason}: {cancelled.reason}
          </p>
        </>
      )}
    </Notice>
  );
};

import type { Nomination } from "../../schemas/nomination.ts";
import type { Session } from "../../schemas/session.ts";
import { dateAndTime, dayOf } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { quorumForAll } from "../domain/votes/quorum-for-all.ts";
import type { SessionForm } from "../domain/votes/read-session-form.ts";
import { votersOf } from "../domain/votes/rounds.ts";
import type { WhyNotListed } from "../domain/votes/why-not-listed.ts";
import { openingWords } from "../domain/words/opening.ts";
import { sessionWords } from "../domain/words/sessions.ts";
import { LeftOutList } from "./left-out-list.tsx";
import { ListToVote } from "./list-to-vote.tsx";
import { Button } from "./parts/button.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";
import { SessionRules } from "./session-rules.tsx";

type Props = {
  readonly frame: Frame;
  /** As it would be opened. */
  readonly session: Session;
  readonly seasonName: string;
  readonly form: SessionForm;
  /** What could be voted on and was not ticked. */
  readonly keptBack: readonly string[];
  readonly leftOut: readonly { readonly nomination: Nomination; readonly why: WhyNotListed }[];
};

/** Everything that opening a session will do, before any of it is done. */
export const PreviewSessionPage = (props: Props) => {
  const { frame, session, seasonName, keptBack, leftOut } = props;
  const { language } = frame;
  const words = openingWords[language].preview;
  return (
    <Layout frame={frame} title={words.title}>
      <PageHead title={words.title} over={seasonName} lead={words.lead} />
      <Facts frame={frame} session={session} />
      <Invited frame={frame} session={session} />
      <ListToVote language={language} session={session} />
      {keptBack.length > 0 && <p>{words.keptBack(keptBack.join("; "))}</p>}
      <LeftOutList language={language} leftOut={leftOut} />
      <SessionRules language={language} session={session} />
      <Confirm {...props} />
    </Layout>
  );
};

const Facts = ({ frame: { language }, session }: Pick<Props, "frame" | "session">) => {
  const { show } = sessionWords[language];
  const words = openingWords[language].preview;
  const { title, bodyName, calledAt, opensAt, closesAt, note, agenda = [] } = session;
  const opens = calledAt === undefined ? words.atOnce : dateAndTime(opensAt, language);
  return (
    <SummaryList
      rows={[
        { label: words.session, value: title },
        { label: sessionWords[language].columns.body, value: bodyName },
        { label: words.opens, value: opens },
        { label: show.closes, value: dateAndTime(closesAt, language) },
        ...(agenda.length === 0
          ? []
          : [{ label: sessionWords[language].form.agenda, value: agenda.join("\n") }]),
        ...(note === "" ? [] : [{ label: show.note, value: note }]),
      ]}
    />
  );
};

const Invited = ({ frame: { language }, session }: Pick<Props, "frame" | "session">) => {
  const words = openingWords[language].preview;
  const { candidates, electorate, opensAt } = session;
  const invited = votersOf(session, 1);
  const rest = electorate.filter((voter) => !invited.includes(voter));
  const nameOf = (id: string) => candidates.find((one) => one.nominationId === id)?.name ?? id;
  return (
    <section aria-labelledby="invited">
      <h2 id="invited">{words.voters}</h2>
      <p>
        {words.invited(invited.length)}{" "}
        {words.quorum(quorumForAll(candidates, electorate, dayOf(opensAt)), invited.length)}
      </p>
      <SummaryList
        rows={invited.map(({ name, recusedFrom }) => ({
          label: name,
          value:
            recusedFrom.length === 0
              ? words.fromAll
              : words.recusedFrom(recusedFrom.map(nameOf).join("; ")),
        }))}
      />
      {rest.length > 0 && <p>{words.notInvited(rest.map(({ name }) => name).join("; "))}</p>}
    </section>
  );
};

const Confirm = ({ frame, session, form }: Props) => {
  const words = openingWords[frame.language].preview;
  const { nominations, ...typed } = form;
  return (
    <form class="confirm" method="post" action={frame.path}>
      <HiddenNonce frame={frame} />
      <input type="hidden" name="id" value={session.id} />
      {Object.entries(typed).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {nominations.map((id) => (
        <input type="hidden" name="nominations" value={id} />
      ))}
      <p>{words.then}</p>
      <div class="acts">
        <Button name="step" value="open">
          {words.open}
        </Button>
        <Button kind="secondary" name="step" value="edit">
          {words.edit}
        </Button>
      </div>
    </form>
  );
};

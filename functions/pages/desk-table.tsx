import { awardOf } from "../../schemas/catalogue/awards.ts";
import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { Language } from "../../schemas/primitives.ts";
import type { SessionHead } from "../../schemas/session.ts";
import { dayOf, shortDate } from "../domain/dates.ts";
import { formIdOf, mayReassign, mayRemind, type DeskRow } from "../domain/desk/desk-row.ts";
import type { Frame } from "../domain/frame.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import { deskWords } from "../domain/words/desk.ts";
import { freezeWords } from "../domain/words/freezes.ts";
import { kitWords } from "../domain/words/kit.ts";
import { Button } from "./parts/button.tsx";
import { DataTable } from "./parts/data-table.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { StateTag } from "./parts/state-tag.tsx";

type Props = {
  readonly frame: Frame;
  readonly rows: readonly DeskRow[];
  readonly sessions: readonly SessionHead[];
  readonly caption: string;
  readonly empty: string;
};

/** Open nominations: who has each, since when, until when, and what the desk can do. */
export const DeskTable = ({ frame, rows, sessions, caption, empty }: Props) => {
  const { language } = frame;
  const { columns } = deskWords[language];
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: "nominee", title: columns.nominee },
        { key: "stage", title: columns.stage },
        { key: "holder", title: columns.holder },
        { key: "since", title: columns.since },
        { key: "due", title: columns.due },
        { key: "act", title: columns.act },
      ]}
      rows={rows.map((row) => ({
        nominee: <Nominee row={row} language={language} />,
        stage: stageTitle(row, language),
        holder: <Holder row={row} language={language} />,
        since: <span class="date">{shortDate(dayOf(row.nomination.since))}</span>,
        due: <Due row={row} language={language} />,
        act: <Acts row={row} frame={frame} sessions={sessions} />,
      }))}
      empty={empty}
    />
  );
};

type Cell = { readonly row: DeskRow; readonly language: Language };

const stageTitle = ({ nomination }: DeskRow, language: Language): string => {
  const stage = nomination.route[nomination.current];
  const title = stage ? stageOf(stage.name).title[language] : "";
  return nomination.state === "returned" ? deskWords[language].returnedFrom(title) : title;
};

const Nominee = ({ row: { nomination }, language }: Cell) => (
  <div>
    <a href={`/nominations/${nomination.id}`}>{nomination.nominee.name}</a>
    <span class="facts">
      {awardOf(nomination.award).name[language]}, {nomination.province}
    </span>
    {isFrozen(nomination) && <StateTag shape="pause" text={freezeWords[language].mark} />}
  </div>
);

const Holder = ({ row: { holder, unreached }, language }: Cell) => {
  const words = deskWords[language];
  return (
    <div>
      {holder.organisation}
      <span class="facts">
        {holder.people.length === 0 ? words.nobody : holder.people.join(", ")}
      </span>
      {unreached.map((name) => (
        <StateTag shape="alert" text={words.bounced(name)} />
      ))}
    </div>
  );
};

const Due = ({ row: { nomination, overdue, daysLeft }, language }: Cell) => (
  <div>
    {nomination.due !== undefined && <span class="date">{shortDate(dayOf(nomination.due))}</span>}
    {overdue && <StateTag shape="alert" text={deskWords[language].late} />}
    {daysLeft !== undefined && !isFrozen(nomination) && (
      <span class="facts">{kitWords[language].daysLeft(daysLeft)}</span>
    )}
  </div>
);

type ActsProps = Pick<Props, "frame" | "sessions"> & { readonly row: DeskRow };

const Acts = ({ row: { nomination }, frame, sessions }: ActsProps) => {
  const words = deskWords[frame.language];
  const remind = mayRemind(nomination, sessions);
  const reassign = mayReassign(nomination);
  const freeze = isFrozen(nomination) ? "lift" : "freeze";
  const about = <span class="hidden"> {words.aboutNominee(nomination.nominee.name)}</span>;
  return (
    <div class="row-acts">
      {remind && (
        <form method="post" action={`/desk/nominations/${nomination.id}/remind`}>
          <HiddenNonce frame={frame} />
          <input type="hidden" name="form" value={formIdOf(nomination)} />
          <input type="hidden" name="to" value={frame.path} />
          <Button kind="secondary">
            {words.remind}
            {about}
          </Button>
        </form>
      )}
      {reassign && (
        <a href={`/desk/nominations/${nomination.id}/reassign`}>
          {words.reassign}
          {about}
        </a>
      )}
      <a href={`/desk/nominations/${nomination.id}/freeze`}>
        {freezeWords[frame.language].links[freeze]}
        {about}
      </a>
    </div>
  );
};

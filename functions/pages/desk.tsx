import { stages } from "../../schemas/catalogue/stages.ts";
import type { Decision } from "../../schemas/decision.ts";
import type { Season } from "../../schemas/registry.ts";
import type { SessionHead } from "../../schemas/session.ts";
import { isFiltered, type DeskFilter } from "../domain/desk/desk-filter.ts";
import type { DeskRow } from "../domain/desk/desk-row.ts";
import type { Frame } from "../domain/frame.ts";
import { deskWords } from "../domain/words/desk.ts";
import { DeskTable } from "./desk-table.tsx";
import { DeskWaiting } from "./desk-waiting.tsx";
import { CheckboxField } from "./parts/checkbox-field.tsx";
import { FilterRow } from "./parts/filter-row.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SelectField } from "./parts/select-field.tsx";
import { TextField } from "./parts/text-field.tsx";

/** What the desk has just done, told on the list. */
export type DeskSaid = "reminded" | "reassigned" | "changed";

type Props = {
  readonly frame: Frame;
  readonly rows: readonly DeskRow[];
  readonly filter: DeskFilter;
  readonly seasons: readonly Season[];
  readonly sessions: readonly SessionHead[];
  readonly decisions: readonly Decision[];
  /** Addresses of the next part of the list, and of its start when this is not it. */
  readonly more: string | undefined;
  readonly first: string | undefined;
  readonly said: DeskSaid | undefined;
};

/** What is stalled, with whom, and the button that helps. */
export const DeskPage = (props: Props) => {
  const { frame, rows, filter, sessions, decisions, more, first, said } = props;
  const { language } = frame;
  const words = deskWords[language];
  const late = rows.filter(({ overdue }) => overdue).length;
  const empty = !isFiltered(filter)
    ? words.none
    : more === undefined
      ? words.noneFits
      : words.noneFitsYet;
  return (
    <Layout frame={frame} title={words.title} width="board">
      {said !== undefined && (
        <Notice kind={said === "changed" ? "warning" : "done"} title={words.said[said].title}>
          <p>{words.said[said].next}</p>
        </Notice>
      )}
      <PageHead title={words.title} lead={words.lead} />
      <DeskWaiting frame={frame} sessions={sessions} decisions={decisions} />
      <Filter {...props} />
      <DeskTable
        frame={frame}
        rows={rows}
        sessions={sessions}
        caption={words.counts(rows.length, late)}
        empty={empty}
      />
      <div class="acts">
        {more !== undefined && <a href={more}>{words.more}</a>}
        {first !== undefined && <a href={first}>{words.first}</a>}
      </div>
    </Layout>
  );
};

const Filter = ({ frame: { language }, filter, seasons }: Props) => {
  const words = deskWords[language].filter;
  const all = { value: "", label: words.all };
  return (
    <FilterRow language={language} action="/desk" label={words.label} filtered={isFiltered(filter)}>
      <SelectField
        language={language}
        name="season"
        label={words.season}
        value={filter.season}
        options={[all, ...seasons.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        language={language}
        name="stage"
        label={words.stage}
        value={filter.stage}
        options={[
          all,
          ...Object.entries(stages).map(([value, { title }]) => ({
            value,
            label: title[language],
          })),
          { value: "returned", label: words.returned },
        ]}
      />
      <TextField
        language={language}
        name="province"
        label={words.province}
        type="search"
        value={filter.province}
        maxlength={80}
      />
      <CheckboxField
        language={language}
        name="overdue"
        label={words.overdue}
        checked={filter.overdueOnly}
      />
      <CheckboxField
        language={language}
        name="frozen"
        label={words.frozen}
        checked={filter.frozenOnly}
      />
    </FilterRow>
  );
};

import { awardOf } from "../../schemas/catalogue/awards.ts";
import type { Decision } from "../../schemas/decision.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Season } from "../../schemas/registry.ts";
import type { Frame } from "../domain/frame.ts";
import { decisionWords } from "../domain/words/decisions.ts";
import { DecisionTables } from "./decision-tables.tsx";
import { GatherForm, type Group } from "./gather-form.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  readonly now: string;
  readonly groups: readonly Group[];
  /** Those that wait for a decision, and cannot have one while they are frozen. */
  readonly frozen: readonly Nomination[];
  readonly waiting: readonly Decision[];
  readonly seasons: readonly Season[];
  readonly season: Season | undefined;
  readonly signed: readonly Decision[];
  readonly cancelled: readonly Decision[];
  /** What became of the form that was sent just now. */
  readonly result: "drafted" | "nothing" | undefined;
};

/** The desk's decisions: to be drawn up, waiting for the signature, issued. */
export const DecisionsPage = ({ frame, groups, frozen, result, ...lists }: Props) => {
  const { language } = frame;
  const words = decisionWords[language];
  return (
    <Layout frame={frame} title={words.title} width="board">
      <PageHead title={words.title} lead={words.lead} />
      {result === "drafted" && (
        <Notice kind="done" title={words.draftedTitle}>
          <p>{words.drafted}</p>
        </Notice>
      )}
      {result === "nothing" && (
        <Notice kind="warning" title={words.nothingTitle}>
          <p>{words.nothing}</p>
        </Notice>
      )}
      <DecisionTables frame={frame} {...lists}>
        <section aria-labelledby="gather">
          <h2 id="gather">{words.gatherTitle}</h2>
          <p class="hint">{words.gatherLead}</p>
          {groups.length === 0 && <p class="empty">{words.gatherNone}</p>}
          {groups.map((group) => (
            <GatherForm frame={frame} group={group} title={awardOf(group.award).name[language]} />
          ))}
          {frozen.length > 0 && (
            <>
              <h3>{words.frozenTitle}</h3>
              <p class="hint">{words.frozenLead}</p>
              <ul>
                {frozen.map(({ id, nominee, award }) => (
                  <li>
                    <a href={`/nominations/${id}`}>{nominee.name}</a>
                    {`, ${awardOf(award).name[language]}`}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </DecisionTables>
    </Layout>
  );
};

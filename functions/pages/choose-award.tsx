import { awardOf, isAwardCode, type Award } from "../../schemas/catalogue/awards.ts";
import type { Season } from "../../schemas/registry.ts";
import { longDate } from "../domain/dates.ts";
import type { Obstacle } from "../domain/dossier/eligibility.ts";
import type { Frame } from "../domain/frame.ts";
import { obstacleSentence } from "../domain/words/obstacles.ts";
import { startWords } from "../domain/words/start.ts";
import { Layout } from "./parts/layout.tsx";
import { LinkList } from "./parts/link-list.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

type OfferedSeason = { readonly season: Season; readonly obstacles: readonly Obstacle[] };
type Props = { readonly frame: Frame; readonly seasons: readonly OfferedSeason[] };

/** The seasons that take nominations today, each with its awards. */
export const ChooseAwardPage = ({ frame, seasons }: Props) => {
  const { language } = frame;
  const words = startWords[language];
  const open = seasons.filter(({ obstacles }) => obstacles.length === 0);
  const shut = seasons.filter(({ obstacles }) => obstacles.length > 0);
  return (
    <Layout frame={frame} title={words.title}>
      <PageHead title={words.title} {...(open.length > 0 && { lead: words.lead })} />
      {open.length === 0 && (
        <Notice kind="info" title={words.none}>
          <p>{words.noneNext}</p>
        </Notice>
      )}
      {open.map(({ season }) => (
        <section aria-labelledby={`season-${season.id}`}>
          <h2 id={`season-${season.id}`}>{season.name}</h2>
          <p class="hint">{words.openUntil(longDate(season.closes, language))}</p>
          <LinkList
            items={season.awards.filter(isAwardCode).map((code) => ({
              href: `/nominations/new?season=${season.id}&award=${code}`,
              title: awardOf(code).name[language],
              hint: words.forKinds[forWhom(awardOf(code))],
            }))}
          />
        </section>
      ))}
      {shut.length > 0 && (
        <section aria-labelledby="shut">
          <h2 id="shut">{words.notNow}</h2>
          {shut.map(({ season, obstacles }) => (
            <p class="muted">
              <strong>{season.name}</strong>{" "}
              {obstacles.map((obstacle) => obstacleSentence(obstacle, language)).join(" ")}
            </p>
          ))}
        </section>
      )}
    </Layout>
  );
};

const forWhom = ({ for: kinds }: Award) =>
  kinds.length > 1 ? "both" : kinds.includes("collective") ? "collective" : "individual";

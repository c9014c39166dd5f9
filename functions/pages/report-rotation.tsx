import { fairnessRules } from "../../schemas/catalogue/fairness-rules.ts";
import type { Language } from "../../schemas/primitives.ts";
import type { ClusterRotation, FairnessReport } from "../domain/fairness/fairness-report.ts";
import { rotationFindings } from "../domain/fairness/findings.ts";
import { fairnessWords } from "../domain/words/fairness.ts";
import { ProvinceName } from "./report-province-name.tsx";

type Props = { readonly language: Language; readonly report: FairnessReport };

/** How awards went round in each cluster: sentences, and a grid of provinces and years. */
export const ReportRotation = ({ language, report }: Props) => {
  const words = fairnessWords[language].rotation;
  return (
    <section aria-labelledby="rotation">
      <h2 id="rotation">{words.title}</h2>
      <p>{words.lead}</p>
      {report.rotations.length === 0 && <p class="empty">{words.none}</p>}
      {report.rotations.map((cluster) => (
        <ClusterGrid language={language} cluster={cluster} years={report.years} />
      ))}
      <p class="hint">{words.how(fairnessRules.restYears, fairnessRules.leastTurnYears)}</p>
    </section>
  );
};

type GridProps = {
  readonly language: Language;
  readonly cluster: ClusterRotation;
  readonly years: readonly number[];
};

const ClusterGrid = ({ language, cluster, years }: GridProps) => {
  const { all, province, rotation: words } = fairnessWords[language];
  const name = cluster.name ?? words.noCluster;
  return (
    <>
      <h3>{name}</h3>
      <ul>
        {rotationFindings(cluster, language).map((finding) => (
          <li>{finding}</li>
        ))}
      </ul>
      {cluster.awards > 0 && (
        <div class="scroll" role="region" aria-label={words.scroll(name)} tabindex={0}>
          <table class="grid">
            <caption class="hidden">{words.caption(name)}</caption>
            <thead>
              <tr>
                <th scope="col">{province}</th>
                {years.map((year) => (
                  <th scope="col">{year}</th>
                ))}
                <th scope="col">{all}</th>
              </tr>
            </thead>
            <tbody>
              {cluster.rows.map(({ member, counts }) => (
                <tr>
                  <th scope="row">
                    <ProvinceName
                      language={language}
                      line={cluster.lines.find(({ id }) => id === member)}
                    />
                  </th>
                  {counts.map((count) => (
                    <td>{count === 0 ? 0 : <strong class="won">{count}</strong>}</td>
                  ))}
                  <td>{counts.reduce((sum, count) => sum + count, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};

import type { RegistryView } from "../domain/registry/registry-view.ts";
import { registryWords } from "../domain/words/registry.ts";
import { DataTable } from "./parts/data-table.tsx";

type Props = Pick<RegistryView, "frame" | "year" | "years" | "clusters" | "bodies">;

/** The clusters of one year, with who leads them. */
export const RegistryClusters = ({ frame: { language }, year, years, clusters, bodies }: Props) => {
  const words = registryWords[language].clusters;
  const nameOf = (id: string | undefined) => bodies.find((body) => body.id === id)?.name ?? "";
  const deputies = clusters.some(({ deputy }) => deputy !== undefined);
  const others = years.filter((other) => other !== year);
  return (
    <section aria-labelledby="clusters">
      <h2 id="clusters">{words.title(year)}</h2>
      <DataTable
        caption={words.title(year)}
        captionHidden
        columns={[
          { key: "name", title: words.name },
          { key: "leader", title: words.leader },
          ...(deputies ? [{ key: "deputy" as const, title: words.deputy }] : []),
          { key: "members", title: words.members },
        ]}
        rows={clusters.map(({ name, leader, deputy, members }) => ({
          name,
          leader: nameOf(leader),
          deputy: nameOf(deputy),
          members: (
            <ul>
              {members.map((id) => (
                <li>{nameOf(id)}</li>
              ))}
            </ul>
          ),
        }))}
        empty={words.none}
      />
      {others.length > 0 && (
        <p>
          {words.otherYears}{" "}
          {others.map((other) => (
            <>
              <a href={`/registry?year=${other}#clusters`}>{other}</a>{" "}
            </>
          ))}
        </p>
      )}
    </section>
  );
};

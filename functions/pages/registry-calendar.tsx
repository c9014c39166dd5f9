import { shortDate } from "../domain/dates.ts";
import type { RegistryView } from "../domain/registry/registry-view.ts";
import { registryWords } from "../domain/words/registry.ts";
import { DataTable } from "./parts/data-table.tsx";
import { ValidityCell } from "./validity-cell.tsx";

type Props = Pick<RegistryView, "frame" | "day" | "seasons" | "campaigns">;

/** Seasons with their days, and the campaigns that they belong to. */
export const RegistryCalendar = ({ frame: { language }, day, seasons, campaigns }: Props) => {
  const all = registryWords[language];
  const words = all.seasons;
  const campaignOf = (id: string) => campaigns.find((campaign) => campaign.id === id)?.name ?? "";
  return (
    <>
      <section aria-labelledby="seasons">
        <h2 id="seasons">{words.title}</h2>
        <DataTable
          caption={words.title}
          captionHidden
          columns={[
            { key: "name", title: words.name },
            { key: "kind", title: words.kind },
            { key: "days", title: words.days },
            { key: "campaign", title: words.campaign },
          ]}
          rows={seasons.map(({ name, kind, opens, closes, campaignId }) => ({
            name,
            kind: all.seasonKinds[kind],
            days: words.between(shortDate(opens), shortDate(closes)),
            campaign: campaignOf(campaignId),
          }))}
          empty={words.none}
        />
      </section>
      <section aria-labelledby="campaigns">
        <h2 id="campaigns">{all.campaigns.title}</h2>
        <DataTable
          caption={all.campaigns.title}
          captionHidden
          columns={[
            { key: "name", title: all.campaigns.name },
            { key: "validity", title: all.validity },
          ]}
          rows={campaigns.map((campaign) => ({
            name: campaign.name,
            validity: <ValidityCell language={language} validity={campaign} day={day} />,
          }))}
          empty={all.campaigns.none}
        />
      </section>
    </>
  );
};

import type { RegistryView } from "../domain/registry/registry-view.ts";
import { seatWords } from "../domain/words/seats.ts";
import { registryWords } from "../domain/words/registry.ts";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { RegistryCalendar } from "./registry-calendar.tsx";
import { RegistryClusters } from "./registry-clusters.tsx";
import { RegistryRegulations } from "./registry-regulations.tsx";
import { RegistryRoles } from "./registry-roles.tsx";

/** Who holds which role; clusters of the year; seasons, campaigns and regulations. */
export const RegistryPage = (props: RegistryView) => {
  const { frame, handedOver } = props;
  const words = registryWords[frame.language];
  const { handOver: seats, kept } = seatWords[frame.language];
  return (
    <Layout frame={frame} title={words.title} width="board">
      {handedOver && (
        <Notice kind="done" title={words.handOver.doneTitle(handedOver.name)}>
          <p>{words.handOver.done(handedOver.asked)}</p>
          {handedOver.left > 0 && <p>{words.handOver.later(handedOver.left)}</p>}
          {handedOver.sessions > handedOver.kept.length && (
            <p>{seats.done(handedOver.sessions - handedOver.kept.length)}</p>
          )}
          {handedOver.kept.map(({ title, why }) => (
            <p>{seats.kept(title, kept[why])}</p>
          ))}
        </Notice>
      )}
      <PageHead title={words.title} lead={words.lead} />
      <RegistryRoles {...props} />
      <RegistryClusters {...props} />
      <RegistryCalendar {...props} />
      <RegistryRegulations language={frame.language} day={props.day} />
    </Layout>
  );
};

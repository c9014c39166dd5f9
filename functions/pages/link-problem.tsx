import type { VoidReason } from "../../schemas/link.ts";
import type { Frame } from "../domain/frame.ts";
import { linkProblemWords } from "../domain/words/link-problems.ts";
import { HelpLine } from "./parts/help-line.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Pick<Frame, "language" | "helpLine">;
  readonly why: VoidReason | "expired";
  /** Whom to ask; the desk when nobody nearer is known. */
  readonly contact: { readonly name: string; readonly organisation: string } | undefined;
};

/** For whoever follows a mailed link that no longer works: why, what stands, whom to ask. */
export const LinkProblemPage = ({ frame: { language, helpLine }, why, contact }: Props) => {
  const words = linkProblemWords[language];
  const { title, next } = words.reasons[why];
  return (
    <Layout frame={{ language, path: "/", nonce: "", mock: false, helpLine }} title={title}>
      <PageHead title={title} lead={next} />
      <p>{words.kept}</p>
      <p>
        {contact ? words.ask(contact.name, contact.organisation) : words.askDesk}{" "}
        <HelpLine language={language} line={helpLine} />
      </p>
    </Layout>
  );
};

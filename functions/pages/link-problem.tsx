import type { VoidReason } from "../../schemas/link.ts";
import type { Language } from "../../schemas/primitives.ts";
import { linkProblemWords } from "../domain/words/link-problems.ts";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly language: Language;
  readonly why: VoidReason | "expired";
  /** Whom to ask; the desk when nobody nearer is known. */
  readonly contact: { readonly name: string; readonly organisation: string } | undefined;
};

/** For whoever follows a mailed link that no longer works: why, what stands, whom to ask. */
export const LinkProblemPage = ({ language, why, contact }: Props) => {
  const words = linkProblemWords[language];
  const { title, next } = words.reasons[why];
  return (
    <Layout frame={{ language, path: "/", nonce: "", mock: false }} title={title}>
      <PageHead title={title} lead={next} />
      <p>{words.kept}</p>
      <p>{contact ? words.ask(contact.name, contact.organisation) : words.askDesk}</p>
    </Layout>
  );
};

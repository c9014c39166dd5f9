import type { Frame } from "../domain/frame.ts";
import { homeWords } from "../domain/words/home.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { HelpLine } from "./parts/help-line.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  /** The address that signed in without being registered; absent when nobody signed in at all. */
  readonly unknownEmail?: string;
};

/** Why signing in did not work, and whom to ask. */
export const SignInProblemPage = ({ frame, unknownEmail }: Props) => {
  const words = homeWords[frame.language];
  const title = unknownEmail === undefined ? words.unfinishedTitle : words.unknownTitle;
  const lead = unknownEmail === undefined ? words.unfinishedLead : words.unknownLead(unknownEmail);
  return (
    <Layout frame={{ ...frame, path: "/" }} title={title}>
      <PageHead title={title} lead={lead} />
      {unknownEmail === undefined ? (
        <p>{words.unfinishedNext}</p>
      ) : (
        <p>
          {words.unknownNext} <HelpLine language={frame.language} line={frame.helpLine} />
        </p>
      )}
      <div class="acts">
        <ButtonLink href="/sign-in">
          {unknownEmail === undefined ? words.again : words.otherAddress}
        </ButtonLink>
      </div>
    </Layout>
  );
};

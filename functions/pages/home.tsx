import type { Frame } from "../domain/frame.ts";
import { homeWords } from "../domain/words/home.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { Button } from "./parts/button.tsx";
import { HelpLine } from "./parts/help-line.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { TextField } from "./parts/text-field.tsx";

/** The first page: sign in, or check a decision. A viewer who gets here holds no seat today. */
export const HomePage = ({ frame }: { readonly frame: Frame }) => {
  const { language, viewer } = frame;
  const words = homeWords[language];
  return (
    <Layout frame={frame} title={words.title}>
      <PageHead title={words.title} lead={words.lead} />
      {viewer ? (
        <Notice kind="warning" title={words.noSeat(viewer.person.name)}>
          <p>
            {words.noSeatNext} <HelpLine language={language} line={frame.helpLine} />
          </p>
        </Notice>
      ) : (
        <section aria-labelledby="sign-in">
          <h2 id="sign-in">{words.signInTitle}</h2>
          <p>{words.signInLead}</p>
          <p>
            <ButtonLink href="/sign-in">{words.signIn}</ButtonLink>
          </p>
          <p class="hint">{words.byLink}</p>
        </section>
      )}
      <section aria-labelledby="verify">
        <h2 id="verify">{words.verifyTitle}</h2>
        <p>{words.verifyLead}</p>
        <form method="get" action="/verify">
          <TextField
            language={language}
            name="number"
            label={words.number}
            hint={words.numberHint}
            width="short"
            inputmode="numeric"
          />
          <TextField
            language={language}
            name="year"
            label={words.year}
            width="short"
            inputmode="numeric"
            maxlength={4}
          />
          <Button kind="secondary">{words.verify}</Button>
        </form>
      </section>
    </Layout>
  );
};

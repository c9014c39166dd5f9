import type { Frame } from "../../domain/frame.ts";
import { kitWords } from "../../domain/words/kit.ts";

/** The same page in the other language. */
export const LanguageSwitch = ({ frame }: { readonly frame: Frame }) => {
  const other = frame.language === "vi" ? "en" : "vi";
  return (
    <form method="post" action="/language">
      <input type="hidden" name="to" value={frame.path} />
      <input type="hidden" name="language" value={other} />
      <button class="plain" type="submit" lang={other}>
        {kitWords[frame.language].otherLanguage}
      </button>
    </form>
  );
};

import type { Frame } from "../../domain/frame.ts";
import { kitWords } from "../../domain/words/kit.ts";
import { HelpLine } from "./help-line.tsx";
import { Shape } from "./shape.tsx";

/** Whose product this is, whom to phone, and what a trial edition has to say about itself. */
export const SiteFooter = ({ frame }: { readonly frame: Frame }) => {
  const words = kitWords[frame.language];
  return (
    <footer class="site">
      <div class="bar">
        <p>{words.purpose}</p>
        {frame.helpLine !== undefined && (
          <p>
            {words.help} <HelpLine language={frame.language} line={frame.helpLine} />
          </p>
        )}
        {frame.mock && (
          <p class="mock">
            <Shape name="alert" /> {words.mock}
          </p>
        )}
      </div>
    </footer>
  );
};

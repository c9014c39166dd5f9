import type { Child } from "hono/jsx";
import type { Frame } from "../../domain/frame.ts";
import { kitWords } from "../../domain/words/kit.ts";
import { assetPaths } from "../assets/paths.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

type Props = {
  readonly frame: Frame;
  readonly title: string;
  /** `reading` 40 rem for forms and text, `board` 72 rem for tables. */
  readonly width?: "reading" | "board";
  /** Loads a script; only pages with a `data-upload` or a `data-compare` form need one. */
  readonly script?: "upload" | "compare";
  /** Renews the page by itself, or goes on to another, where something comes in a moment. */
  readonly refresh?: { readonly seconds: number; readonly to: string };
  readonly children?: Child;
};

/** The whole document around a page. `show` adds the doctype. */
export const Layout = ({ frame, title, width = "reading", script, refresh, children }: Props) => (
  <html lang={frame.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      {refresh && <meta http-equiv="refresh" content={`${refresh.seconds}; url=${refresh.to}`} />}
      <title>{`${title} – ${kitWords[frame.language].product}`}</title>
      <link
        rel="preload"
        href={assetPaths.regularVietnamese}
        as="font"
        type="font/woff2"
        crossorigin=""
      />
      <link rel="stylesheet" href={assetPaths.stylesheet} />
      <link rel="icon" href={assetPaths.icon} type="image/svg+xml" />
      {script && <script src={assetPaths[script]} defer></script>}
    </head>
    <body>
      <a class="skip" href="#main">
        {kitWords[frame.language].skip}
      </a>
      <SiteHeader frame={frame} />
      <main id="main" class={width} tabindex={-1}>
        {children}
      </main>
      <SiteFooter frame={frame} />
    </body>
  </html>
);

import type { Frame } from "../../domain/frame.ts";
import { destinationsOf } from "../../domain/navigation.ts";
import { kitWords } from "../../domain/words/kit.ts";
import { HiddenNonce } from "./hidden-nonce.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

/** The product's name, where the viewer's seats lead, and the way out. */
export const SiteHeader = ({ frame }: { readonly frame: Frame }) => {
  const words = kitWords[frame.language];
  const destinations = destinationsOf(frame.viewer);
  return (
    <header class="site">
      <div class="bar">
        <a class="brand" href="/">
          <strong>{words.product}</strong>
          <span>{words.purpose}</span>
        </a>
        <div class="visitor">
          {frame.viewer && (
            <>
              <span>{frame.viewer.person.name}</span>
              <form method="post" action="/sign-out">
                <HiddenNonce frame={frame} />
                <button class="plain" type="submit">
                  {words.signOut}
                </button>
              </form>
            </>
          )}
          <LanguageSwitch frame={frame} />
        </div>
      </div>
      {destinations.length > 0 && (
        <nav aria-label={words.mainMenu}>
          <ul>
            {destinations.map(({ word, href }) => (
              <li>
                <a href={href} aria-current={currency(frame.path, href)}>
                  {words.nav[word]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
};

const currency = (path: string, href: string) => {
  const place = path.split("?")[0] ?? path;
  if (place === href) return "page";
  return place.startsWith(`${href}/`) ? "true" : undefined;
};

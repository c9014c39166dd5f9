import { Language } from "../../schemas/primitives.ts";
import { sameSitePath } from "../domain/same-site-path.ts";
import { openRoute } from "../runtime/open-route.ts";
import { languageCookie, seeOther, type Reply } from "../runtime/reply.ts";
import type { Asked } from "../runtime/request.ts";

/** Remembers a language in the browser and goes back to the page, on this site only. */
export const switchLanguage = ({ form }: Asked): Reply => {
  const to = sameSitePath(form.get("to"));
  const { data: language } = Language.safeParse(form.get("language"));
  return seeOther(to, language ? [languageCookie(language)] : []);
};

export const handler = openRoute({ name: "switch-language", run: switchLanguage });

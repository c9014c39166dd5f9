import { awardOf } from "../../../schemas/catalogue/awards.ts";
import { AwardCodeSchema } from "../../../schemas/nomination.ts";
import type { Language } from "../../../schemas/primitives.ts";
import type { Season } from "../../../schemas/registry.ts";
import type { Session } from "../../../schemas/session.ts";
import { sessionWords } from "../words/sessions.ts";

type Facts = {
  readonly season: Pick<Season, "name" | "year" | "awards">;
  readonly body: Session["body"];
  readonly bodyName: string;
};

/**
 * The name that is suggested for a session: what the body does, what the season is about, whose
 * session it is. A season's own name often begins with such a verb, which is not said twice.
 */
export const suggestedTitle = (facts: Facts, language: Language): string =>
  `${language === "vi" ? vietnamese(facts) : english(facts)} – ${facts.bodyName}`;

const vietnamese = ({ season: { name, year }, body }: Facts): string => {
  const { lead, general } = sessionWords.vi.form.suggested;
  const verb = /^(bình xét|suy tôn|xét)([ ,]|$)/iu;
  const about = name.trim().replace(/^xét (?=tặng|khen thưởng|đề nghị)/iu, "");
  if (verb.test(about)) return about;
  if (/^(tặng|khen thưởng|đề nghị)/iu.test(about)) return `${lead[body]} ${lowerFirst(about)}`;
  return /^năm \d+$/iu.test(about) ? `${lead[body]} ${general(year)}` : `${lead[body]}: ${about}`;
};

const english = ({ season: { year, awards }, body }: Facts): string => {
  const { lead, general } = sessionWords.en.form.suggested;
  const [only, ...others] = awards.flatMap((code) => AwardCodeSchema.safeParse(code).data ?? []);
  return only === undefined || others.length > 0
    ? `${lead[body]} ${general(year)}`
    : `${lead[body]} ${awardOf(only).name.en}, ${year}`;
};

const lowerFirst = (text: string): string =>
  text.slice(0, 1).toLocaleLowerCase("vi") + text.slice(1);

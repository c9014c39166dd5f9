import { signedIn, visitor } from "../visitor.ts";
import { linkMailedTo } from "./mailbox.ts";
import { stableId } from "./stable-id.ts";
import { until } from "./until.ts";

/** A session as its opener sets it up. */
export type SessionPlan = {
  readonly opener: string;
  readonly season: string;
  readonly body: "cluster" | "council";
  readonly title: string;
  /** Names that must be on the list before it is opened. */
  readonly candidates: readonly string[];
  /** Nominations to be voted on, where these are not all that wait. */
  readonly only?: readonly string[];
  /** Day and time in Vietnam, `2022-10-16` and `17:00`. */
  readonly date: string;
  readonly time: string;
  readonly note: string;
};

/** The id that a session of a play has. */
export const sessionId = (season: string, body: SessionPlan["body"], title: string): string =>
  stableId("s", `${season} ${body} ${title}`);

/** Opens a session over what waits, once all candidates are on its list. */
export const openSession = async (home: string, plan: SessionPlan): Promise<string> => {
  const id = sessionId(plan.season, plan.body, plan.title);
  const opener = await signedIn(home, plan.opener);
  const there = await opener.open(`/sessions/${id}`);
  if (there.status === 200) return id;
  const page = await until(`the list of ${plan.title}`, async () => {
    const form = await opener.open(`/sessions/new?season=${plan.season}&body=${plan.body}`);
    return plan.candidates.every((name) => form.text.includes(name)) ? form : undefined;
  });
  const preview = await opener.send(page, ({ fields }) => fields.has("id"), {
    id,
    title: plan.title,
    date: plan.date,
    time: plan.time,
    note: plan.note,
    ...(plan.only && { nominations: plan.only }),
  });
  if (preview.status >= 400) throw new Error(`the session cannot be opened: ${preview.text}`);
  const confirmed = { step: "open" };
  const opened = await opener.send(preview, ({ fields }) => fields.has("id"), confirmed);
  if (opened.status >= 400) throw new Error(`the session was not opened: ${opened.text}`);
  return id;
};

/** What a voter thinks of a nominee, by its name. */
export type Opinion = (nominee: string) => "agree" | "disagree" | "abstain";

/** Votes by the mailed link: answers each nominee, reviews, casts. */
export const castBallot = async (
  home: string,
  address: string,
  title: string,
  opinion: Opinion,
): Promise<void> => castByLink(home, await linkMailedTo(home, address, "ballot", title), opinion);

/** Votes by a link; a cast ballot is left alone. */
export const castByLink = async (home: string, link: string, opinion: Opinion): Promise<void> => {
  const voter = visitor(home);
  const ballot = await voter.open(link);
  const form = ballot.forms.find(({ action }) => action === home + link);
  if (!form) return; // This ballot is in the box.
  const choices: Record<string, string> = { step: "review" };
  for (const [, id = "", title] of ballot.html.matchAll(
    /<h2 id="name-([^"]+)">\d+\. ([^<]+)<\/h2>/g,
  )) {
    if (ballot.html.includes(`name="choice-${id}"`)) choices[`choice-${id}`] = opinion(title ?? "");
  }
  const review = await voter.send(ballot, (one) => one === form, choices);
  if (review.status !== 200)
    throw new Error(`“${ballot.title}” could not be answered: ${review.text}`);
  const cast = await voter.send(review, ({ action }) => action === home + link, { step: "cast" });
  if (cast.status !== 200)
    throw new Error(`the ballot “${ballot.title}” was not taken: ${cast.text}`);
};

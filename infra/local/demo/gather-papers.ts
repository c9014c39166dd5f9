import * as z from "zod";
import { mailsTo } from "./acts/mailbox.ts";
import { until } from "./acts/until.ts";
import { signedIn } from "./visitor.ts";

/** What to gather, and who may see it. */
export type Sought = {
  readonly desk: string;
  readonly season: string;
  readonly sessions: readonly string[];
  readonly nominations: readonly string[];
};

/** What the play left: files to keep, whom the decision honours, and what happened when. */
export type Papers = {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly honoured: readonly string[];
  readonly number: string;
  readonly timeline: object;
};

const Published = z.object({
  number: z.string(),
  state: z.string(),
  awardees: z.array(z.object({ name: z.string() })),
});

const readable = (bytes: Uint8Array) => Buffer.from(bytes);

const pathIn = (links: readonly { readonly href: string }[], shape: RegExp): string | undefined => {
  const found = links.find(({ href }) => shape.test(href));
  return found && new URL(found.href).pathname;
};

/** Fetches the issued decision, the minutes and the timelines as the desk would. */
export const gatherPapers = async (home: string, sought: Sought): Promise<Papers> => {
  const desk = await signedIn(home, sought.desk);
  const path = await until("an issued decision", async () => {
    const { links } = await desk.open(`/decisions?season=${sought.season}`);
    const decision = pathIn(links, /\/decisions\/d-\w+$/);
    if (decision === undefined) return undefined;
    return pathIn((await desk.open(decision)).links, /\/verify\/\d+\/\d{4}$/);
  });
  const published = await until("its publication", async () => {
    const response = await fetch(home + path, { headers: { accept: "application/json" } });
    const facts = Published.safeParse(await response.json());
    return facts.success && facts.data.state === "published" ? facts.data : undefined;
  });

  const files = [
    { name: "decision.pdf", bytes: readable(await desk.download(`${path}/decision.pdf`)) },
    ...(await Promise.all(
      sought.sessions.map(async (id, at) => ({
        name: at === 0 ? "minutes-cluster.pdf" : "minutes-council.pdf",
        bytes: readable(await desk.download(`/sessions/${id}/minutes.pdf`)),
      })),
    )),
  ];
  const nominations = await Promise.all(
    sought.nominations.map(async (id) => {
      const page = await desk.open(`/nominations/${id}`);
      return { id, title: page.title, told: page.text.split("\n").map((line) => line.trim()) };
    }),
  );
  const mails = await mailsTo(home, "");
  return {
    files,
    honoured: published.awardees.map(({ name }) => name),
    number: published.number,
    timeline: {
      decision: published,
      nominations,
      mails: mails.map(({ at, to, subject }) => ({ at, to, subject })).toReversed(),
    },
  };
};

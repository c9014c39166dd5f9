import { signedIn, type SeenPage, type Visitor } from "../visitor.ts";
import type { DossierFile } from "../dossiers/dossier-brief.ts";
import { stableId } from "./stable-id.ts";
import { until } from "./until.ts";

/** What an officer sends in. */
export type Proposal = {
  readonly name: string;
  readonly officer: string;
  readonly season: string;
  readonly award: string;
  /** Individuals are named; a whole unit is not. */
  readonly person?: { readonly name: string; readonly position: string };
  readonly achievements: string;
  readonly earlierAwards: string;
  readonly files: readonly DossierFile[];
};

const act = (page: SeenPage, part: string) => (form: { readonly action: string }) =>
  new URL(form.action).pathname === part && page.status < 500;

/** The id that a nomination of a play has. */
export const nominationId = (season: string, award: string, name: string): string =>
  stableId("n", `${season} ${award} ${name}`);

/** Starts a nomination and types its text; the answer is its id. */
export const draft = async (home: string, proposal: Proposal): Promise<string> => {
  const officer = await signedIn(home, proposal.officer);
  const { season, award, person } = proposal;
  const id = nominationId(season, award, proposal.name);
  const start = await officer.open(`/nominations/new?season=${season}&award=${award}`);
  const started = await officer.send(start, act(start, "/nominations/new"), {
    id,
    ...(person
      ? { who: "person", personName: person.name, position: person.position }
      : { who: "unit" }),
  });
  if (started.status >= 400) throw new Error(`not started: ${started.text}`);
  const page = await officer.open(`/nominations/${id}/details`);
  if (!page.forms.some(act(page, `/nominations/${id}/details`))) return id;
  const described = await officer.send(page, act(page, `/nominations/${id}/details`), {
    achievements: proposal.achievements,
    earlierAwards: proposal.earlierAwards,
  });
  if (described.status >= 400) throw new Error(`not described: ${described.text}`);
  return id;
};

/** Sends the files of a dossier straight to the store, each once, and waits for their checks. */
export const sendFiles = async (
  home: string,
  id: string,
  officer: string,
  files: readonly DossierFile[],
): Promise<void> => {
  const visitor = await signedIn(home, officer);
  const path = `/nominations/${id}/files`;
  const page = await visitor.open(path);
  for (const file of files) await sendFile(visitor, page, file);
  await until(
    `the checks of the files of ${id}`,
    async () => {
      const { text } = await visitor.open(path);
      return files.every(({ fileName }) => text.includes(fileName)) ? true : undefined;
    },
    pauseOfPerson,
  );
};

/** Milliseconds after which somebody looks again whether the files were checked. */
const pauseOfPerson = 200;

const sendFile = async (visitor: Visitor, page: SeenPage, file: DossierFile) => {
  if (page.text.includes(file.fileName)) return;
  const form = page.forms.find(
    ({ multipart, fields }) => multipart && (fields.get("key") ?? "").includes(`/${file.slot}/`),
  );
  if (!form) throw new Error(`no upload form for ${file.slot}: ${page.text}`);
  form.fields.set("x-amz-meta-name", encodeURIComponent(file.fileName));
  form.fields.set("success_action_redirect", ""); // The page is looked at once, after the last.
  const sent = await visitor.upload(form, file);
  if (sent.status >= 400) throw new Error(`the store refused ${file.fileName}: ${sent.text}`);
};

/**
 * Sends the nomination in for the first time, or in again after a return; whichever was done before
 * is not done twice.
 */
export const submit = async (
  home: string,
  id: string,
  email: string,
  which: "first" | "again" = "first",
): Promise<void> => {
  const officer = await signedIn(home, email);
  const path = `/nominations/${id}/submit`;
  const page = await officer.open(path);
  const returned = page.title.includes("nộp lại");
  if (!page.forms.some(act(page, path)) || returned !== (which === "again")) return;
  const sent = await officer.send(page, act(page, path));
  if (sent.status >= 400) throw new Error(`not submitted: ${sent.text}`);
};

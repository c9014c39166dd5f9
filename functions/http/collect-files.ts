import type { DossierFile } from "../../schemas/dossier.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { PersonRole } from "../../schemas/registry.ts";
import { changeDraft } from "../acts/change-draft.ts";
import { findOwn } from "../acts/find-nomination.ts";
import { actorIn } from "../domain/dossier/actor-in.ts";
import { awaitedFile, awaiting } from "../domain/dossier/awaited-file.ts";
import { checklist } from "../domain/dossier/checklist.ts";
import { mayEdit } from "../domain/dossier/editing.ts";
import { hasRoom } from "../domain/dossier/receive-file.ts";
import { removeFile } from "../domain/dossier/remove-file.ts";
import { CollectFilesPage, type SlotForm } from "../pages/collect-files.tsx";
import type { Clock, DossierFiles, Nominations } from "../ports.ts";
import { clock, dossierFiles, nominations, publicUrl } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly files: Pick<DossierFiles, "uploadForm">;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/** The papers of a dossier: one form for each, posting straight to the store; a POST takes one out. */
export const collectFiles =
  (needs: Needs) =>
  async (visit: SignedInVisit): Promise<Reply> => {
    const { nomination, seat } = await findOwn(needs)(visit.viewer, visit.params["id"]);
    if (!mayEdit(nomination)) return seeOther(`/nominations/${nomination.id}?said=sealed`);
    return visit.method === "POST"
      ? takeOut(needs, visit, nomination, seat)
      : showFiles(needs, visit, nomination);
  };

const takeOut = async (
  { nominations, clock }: Needs,
  { form }: SignedInVisit,
  { id }: Nomination,
  seat: PersonRole,
): Promise<Reply> => {
  const wanted = form.get("remove");
  const by = { actor: actorIn(seat), at: clock.now() };
  await changeDraft({ nominations })(id, async (nomination) => {
    const files = await nominations.files(id);
    const file = files.find((one) => one.id === wanted && !one.removed);
    return file && removeFile(nomination, file, by);
  });
  return seeOther(`/nominations/${id}/files?said=removed`);
};

const showFiles = async (
  needs: Needs,
  { frame, query }: SignedInVisit,
  nomination: Nomination,
): Promise<Reply> => {
  const files = await needs.nominations.files(nomination.id);
  const list = checklist({ nomination, files });
  const awaited = awaitedFile(query, files);
  const here = `/nominations/${nomination.id}/files`;
  return show(
    CollectFilesPage({
      frame,
      nomination,
      list,
      forms: await formsFor(needs, nomination, files, list.slots),
      awaited,
      ...(awaited?.outcome === "checking" && {
        refresh: `${here}?${awaiting(awaited.slot, files, awaited.look + 1)}`,
      }),
      removed: query.get("said") === "removed",
    }),
  );
};

/** Making a form is arithmetic only: nothing is called, however many slots there are. */
const formsFor = (
  needs: Needs,
  { id }: Nomination,
  files: readonly DossierFile[],
  slots: ReturnType<typeof checklist>["slots"],
): Promise<SlotForm[]> =>
  Promise.all(
    slots
      .filter(({ slot }) => hasRoom(slot, files))
      .map(async ({ slot }) => ({
        slot,
        form: await needs.files.uploadForm(
          id,
          slot,
          `${needs.publicUrl}/nominations/${id}/files?${awaiting(slot, files)}`,
        ),
      })),
  );

export const handler = page({
  name: "collect-files",
  for: "signed-in",
  run: (visit) =>
    collectFiles({
      nominations: nominations(),
      files: dossierFiles(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(visit),
});

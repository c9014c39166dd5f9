import { findReadable } from "../acts/find-nomination.ts";
import { NotFound } from "../domain/errors.ts";
import type { DossierFiles, Nominations } from "../ports.ts";
import { dossierFiles, nominations } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "find" | "files">;
  readonly files: Pick<DossierFiles, "viewUrl">;
};

/** Leads to exactly the checked version of a file, for those who may read its nomination. */
export const openFile =
  (needs: Needs) =>
  async ({ viewer, params }: SignedInVisit): Promise<Reply> => {
    const nomination = await findReadable(needs)(viewer, params["id"]);
    const files = await needs.nominations.files(nomination.id);
    const file = files.find(({ id }) => id === params["file"]);
    if (file?.state !== "accepted") throw new NotFound("file");
    return seeOther(await needs.files.viewUrl(file));
  };

export const handler = page({
  name: "open-file",
  for: "signed-in",
  run: (visit) => openFile({ nominations: nominations(), files: dossierFiles() })(visit),
});

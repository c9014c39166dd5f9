import type { Viewer } from "../../functions/domain/frame.ts";
import { collectFiles } from "../../functions/http/collect-files.ts";
import { describeNomination } from "../../functions/http/describe-nomination.ts";
import { listNominations } from "../../functions/http/list-nominations.ts";
import { openFile } from "../../functions/http/open-file.ts";
import { showNomination } from "../../functions/http/show-nomination.ts";
import { startNomination } from "../../functions/http/start-nomination.ts";
import { submitNomination } from "../../functions/http/submit-nomination.ts";
import { withdrawNomination } from "../../functions/http/withdraw-nomination.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import { anId } from "./a-session.ts";
import { aDraft, officerWorld, viewers, visitBy } from "./officer-world.ts";
import { pageOf } from "./page-reader.ts";

/** The nomination that stands in the world of the routes. */
export const draftId = anId("n", 1);

/** The routes of an officer over one world with one draft, asked by somebody. */
export const officerRoutes = async (more: Partial<Nomination> = {}) => {
  const officer = officerWorld();
  const { needs } = officer;
  await officer.nominations.save({ after: aDraft(more), events: [] });
  const routes = {
    list: listNominations(needs),
    start: startNomination(needs),
    show: showNomination(needs),
    details: describeNomination(needs),
    files: collectFiles(needs),
    file: openFile(needs),
    submit: submitNomination(needs),
    withdraw: withdrawNomination(needs),
  };
  const ask = async (
    route: keyof typeof routes,
    {
      by = viewers.lan,
      form,
      query = "",
      file = "",
    }: { by?: Viewer; form?: Record<string, string>; query?: string; file?: string } = {},
  ) =>
    pageOf(
      await routes[route](
        visitBy(by, {
          method: form ? "POST" : "GET",
          path: `/nominations/${draftId}`,
          params: { id: draftId, file },
          query: new URLSearchParams(query),
          ...(form && { form: new URLSearchParams(form) }),
        }),
      ),
    );
  return { ...officer, ask, read: async () => (await officer.nominations.find(draftId))! };
};

import { signedIn } from "../visitor.ts";
import { until } from "./until.ts";

/** Draws up the decision for everything of a season and award that waits for one. */
export const draftDecision = async (
  home: string,
  address: string,
  season: string,
  award: string,
): Promise<void> => {
  const desk = await signedIn(home, address);
  const wanted = ({ fields }: { readonly fields: URLSearchParams }) =>
    fields.get("season") === season && fields.get("award") === award && fields.has("decision");
  const page = await until(`${award} waiting for a decision`, async () => {
    const decisions = await desk.open("/decisions");
    return decisions.forms.some(wanted) ? decisions : undefined;
  });
  const drafted = await desk.send(page, wanted);
  if (drafted.status >= 400) throw new Error(`not drafted: ${drafted.text}`);
};

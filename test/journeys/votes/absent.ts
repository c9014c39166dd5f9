import { ballotId } from "../../../functions/adapters/ballot-id.ts";
import { linkMailedTo } from "../../../infra/local/demo/acts/mailbox.ts";
import { until } from "../../../infra/local/demo/acts/until.ts";
import { readDossier } from "../../../infra/local/demo/drawn-dossiers.ts";
import { signedIn, visitor, type Form } from "../../../infra/local/demo/visitor.ts";
import { cast, receiptsOf, type KnownBallot, type Will } from "./ballots.ts";

type About = { readonly id: string; readonly title: string };

/** Names a deputy by the member's own link, and sees that it takes no ballot any more. */
export const nameDeputy = async (
  home: string,
  member: string,
  { title }: About,
  deputy: { readonly name: string; readonly position: string; readonly email: string },
) => {
  const link = `${await linkMailedTo(home, member, "ballot", title)}/deputy`;
  const who = visitor(home);
  const asked = ({ action, fields }: Form) => action === home + link && fields.has("nonce");
  const review = await who.send(await who.open(link), asked, { step: "review", ...deputy });
  const named = await who.send(review, asked, { step: "name" });
  if (named.status !== 200) throw new Error(`no deputy was named: ${named.text}`);
  return who.open(link.replace(/\/deputy$/, ""));
};

/** The desk sends the scan of an absent member's paper and types what it says. */
export const enterOpinion = async (
  home: string,
  desk: string,
  member: { readonly id: string; readonly email: string },
  { id, title }: About,
  will: Will,
): Promise<KnownBallot> => {
  const clerk = await signedIn(home, desk);
  const path = `/sessions/${id}/opinions/${member.id}`;
  const upload = (await clerk.open(path)).forms.find(({ multipart }) => multipart);
  const [paper] = readDossier("htx-nam-yang", "MERIT_CHAIR").filter(
    ({ slot }) => slot === "minutes",
  );
  if (!upload || !paper) throw new Error("nowhere to send a scan, or no scan");
  upload.fields.set("x-amz-meta-name", encodeURIComponent("Ý kiến đã ký.pdf"));
  upload.fields.set("success_action_redirect", "");
  await clerk.upload(upload, paper);
  const page = await until("the check of the scan", async () => {
    const now = await clerk.open(path);
    return now.forms.some(({ fields }) => fields.has("scan")) ? now : undefined;
  });
  const choices = await cast(clerk, page, will);
  const [receipt = ""] = await receiptsOf(home, member.email, title);
  return { voter: member.email, receipt, id: ballotId(id, 1, receipt), choices };
};

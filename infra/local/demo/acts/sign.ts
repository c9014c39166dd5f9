import { visitor } from "../visitor.ts";
import { linkMailedTo } from "./mailbox.ts";

/** Signs the decision about something by the mailed link. */
export const signByMail = async (home: string, address: string, saying: string): Promise<void> =>
  signByLink(home, await linkMailedTo(home, address, "sign", saying));

/** Signs a decision by its link; one that is signed shows no form. */
export const signByLink = async (home: string, link: string): Promise<void> => {
  const chairman = visitor(home);
  const page = await chairman.open(link);
  const sign = ({
    method,
    fields,
  }: {
    readonly method: string;
    readonly fields: URLSearchParams;
  }) => method === "POST" && fields.has("nonce");
  if (!page.forms.some(sign)) return;
  const signed = await chairman.send(page, sign, { action: "sign" });
  if (signed.status >= 400) throw new Error(`not signed: ${signed.text}`);
};

import { visitor, type SeenPage } from "../visitor.ts";
import { linkMailedTo } from "./mailbox.ts";

/** What a reviewer answers. */
export type ReviewAnswer =
  | { readonly answer: "approve"; readonly score?: string }
  | { readonly answer: "return"; readonly slot: string; readonly reason: string };

/** Answers the review of one nominee by the link that was mailed. */
export const reviewByMail = async (
  home: string,
  address: string,
  nominee: string,
  answer: ReviewAnswer,
): Promise<SeenPage> =>
  reviewByLink(home, await linkMailedTo(home, address, "review", nominee), answer);

/**
 * Answers a review by its link. One that was answered before shows what stands and no form, and
 * nothing is done.
 */
export const reviewByLink = async (
  home: string,
  link: string,
  answer: ReviewAnswer,
): Promise<SeenPage> => {
  const reviewer = visitor(home);
  const page = await reviewer.open(link);
  const fields =
    answer.answer === "approve"
      ? { answer: "approve", ...(answer.score !== undefined && { score: answer.score }) }
      : { answer: "return", [`fix-${answer.slot}`]: "yes", [`why-${answer.slot}`]: answer.reason };
  const form = page.forms.findIndex(
    ({ action, fields: shown }) =>
      action === home + link &&
      (answer.answer === "return") === shown.has("why-text") &&
      !shown.has("reason"),
  );
  if (form < 0) return page;
  const answered = await reviewer.send(page, (one) => one === page.forms[form], fields);
  if (answered.status >= 400 && answered.status !== 409) {
    throw new Error(`the review “${page.title}” was not taken: ${answered.text}`);
  }
  return answered;
};

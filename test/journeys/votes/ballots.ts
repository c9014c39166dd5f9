import { entryCode } from "../../../functions/adapters/seal-ballot.ts";
import { ballotId } from "../../../functions/adapters/ballot-id.ts";
import { mailsTo, linkMailedTo } from "../../../infra/local/demo/acts/mailbox.ts";
import {
  visitor,
  type Form,
  type SeenPage,
  type Visitor,
} from "../../../infra/local/demo/visitor.ts";
import type { Choice } from "../../../schemas/session.ts";

/** What somebody answers for each nominee, by its name; a return gives its reason. */
export type Will = (nominee: string) => Choice;

/** A ballot whose voter the test knows, which nobody else can. */
export type KnownBallot = {
  readonly voter: string;
  readonly receipt: string;
  readonly id: string;
  readonly choices: Readonly<Record<string, Choice>>;
};

export const reason = "Báo cáo chưa nêu số liệu năm 2022, đề nghị bổ sung.";

/** The fields that say a will on a page with ballot questions, by nomination. */
export const answersOn = (page: SeenPage, will: Will) =>
  [...page.html.matchAll(/<h[23] id="name-([^"]+)">\d+\. ([^<]+)<\/h[23]>/g)]
    .map(([, id = "", name = ""]) => ({ id, choice: will(name) }))
    .filter(({ id }) => page.html.includes(`name="choice-${id}"`));

const fieldsOf = (answers: ReturnType<typeof answersOn>): Record<string, string> =>
  Object.fromEntries(
    answers.flatMap(({ id, choice }) => [
      [`choice-${id}`, choice] as const,
      ...(choice === "return" ? [[`reason-${id}`, reason] as const] : []),
    ]),
  );

/** Answers, reviews and confirms on a page with ballot questions; what the last page says. */
export const cast = async (who: Visitor, page: SeenPage, will: Will) => {
  const answers = answersOn(page, will);
  const asked = ({ action, method, multipart }: Form) =>
    action === page.url && method === "POST" && !multipart;
  const review = await who.send(page, asked, { step: "review", ...fieldsOf(answers) });
  if (review.status !== 200) throw new Error(`not reviewed: ${review.text}`);
  const done = await who.send(review, asked, { step: "cast" });
  if (done.status !== 200) throw new Error(`not cast: ${done.text}`);
  return Object.fromEntries(answers.map(({ id, choice }) => [id, choice]));
};

/** Votes by the mailed link, and reads the receipt in the mail that follows. */
export const voteByMail = async (
  home: string,
  address: string,
  about: { readonly id: string; readonly title: string; readonly round?: number },
  will: Will,
): Promise<KnownBallot> => {
  const { id, title, round = 1 } = about;
  const before = await receiptsOf(home, address, title);
  const voter = visitor(home);
  const link = await linkMailedTo(home, address, "ballot", title);
  const choices = await cast(voter, await voter.open(link), will);
  const [receipt = ""] = (await receiptsOf(home, address, title)).filter(
    (one) => !before.includes(one),
  );
  return { voter: address, receipt, id: ballotId(id, round, receipt), choices };
};

/** The receipts that were mailed to somebody about a session, newest first. */
export const receiptsOf = async (home: string, address: string, title: string) =>
  (await mailsTo(home, address))
    .filter(({ text }) => text.replaceAll(/\s+/g, " ").includes(title))
    .flatMap(({ text }) => /\b[0-9A-Z]{16}\b/.exec(text)?.[0] ?? []);

/** Everything by which a ballot could be known again: its id, its receipt, its published codes. */
export const marksOf = ({ id, receipt, choices }: KnownBallot): string[] => [
  id,
  receipt,
  receipt.replace(/(.{4})(?=.)/g, "$1 "),
  receipt.replace(/(.{4})(?=.)/g, "$1-"),
  ...Object.keys(choices).map((nomination) => entryCode(receipt, nomination)),
];

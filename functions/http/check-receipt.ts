import type { Id } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { readReceipt, readSessionCode } from "../domain/votes/read-receipt.ts";
import {
  receiptStanding,
  roundsOfReceipts,
  type ReceiptStanding,
} from "../domain/votes/receipt-standing.ts";
import { receiptWords } from "../domain/words/receipts.ts";
import { ReceiptFormPage } from "../pages/receipt-form.tsx";
import { ReceiptStandingPage } from "../pages/receipt-standing.tsx";
import type { BallotBoxes, BallotSealer, Sessions } from "../ports.ts";
import { ballotBoxes, ballotSealer, sessions } from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find">;
  readonly ballotBoxes: Pick<BallotBoxes, "holds">;
  readonly ballotSealer: Pick<BallotSealer, "id" | "code">;
};

type Asked = Pick<Visit, "method" | "frame" | "query" | "form">;

/** Shows whoever holds a receipt, and needs nothing else, what became of its ballot. */
export const checkReceipt =
  (needs: Needs) =>
  async ({ method, frame, query, form }: Asked): Promise<Reply> => {
    const from = method === "POST" ? form : query;
    const typed = {
      session: from.get("session") ?? "",
      receipt: method === "POST" ? (form.get("receipt") ?? "") : "",
    };
    const id = readSessionCode(typed.session);
    const receipt = readReceipt(typed.receipt);
    const session = id === undefined ? undefined : await needs.sessions.find(id);
    if (method === "GET") return show(ReceiptFormPage({ frame, session, typed }));
    if (id === undefined || receipt === undefined) {
      const words = receiptWords[frame.language];
      const errors = [
        ...(id === undefined ? [{ field: "session", message: words.sessionWrong }] : []),
        ...(receipt === undefined ? [{ field: "receipt", message: words.receiptWrong }] : []),
      ];
      return show(ReceiptFormPage({ frame, session, typed, errors }), 422);
    }
    const found = await standing(needs, id, session, receipt);
    if (!session || found.standing === "unknown") {
      return show(ReceiptFormPage({ frame, session, typed, unknown: true }), 404);
    }
    return show(ReceiptStandingPage({ frame, session, found }));
  };

/** Asks every box that there can be, so that a receipt that is wrong takes as long as a right one. */
const standing = async (
  { ballotBoxes, ballotSealer }: Needs,
  id: Id,
  session: Session | undefined,
  receipt: string,
): Promise<ReceiptStanding> => {
  const held = await Promise.all(
    roundsOfReceipts.map((round) =>
      ballotBoxes.holds(id, round, ballotSealer.id(id, round, receipt)),
    ),
  );
  if (!session) return { standing: "unknown" };
  return receiptStanding(
    session,
    roundsOfReceipts.filter((_, at) => held[at]),
    (nominationId) => ballotSealer.code(receipt, nominationId),
  );
};

export const handler = page({
  name: "check-receipt",
  for: "everyone",
  run: (visit) =>
    checkReceipt({
      sessions: sessions(),
      ballotBoxes: ballotBoxes(),
      ballotSealer: ballotSealer(),
    })(visit),
});

import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import { deputyAsked, deputyMailId } from "../domain/notices/absence.ts";
import { withDeputies } from "../domain/votes/standing-in.ts";
import type { Mailer } from "../ports.ts";
import { ballotLink, type BallotLinkMaker } from "./ballot-link.ts";

/** What asking a deputy needs. */
export type AskDeputyNeeds = BallotLinkMaker & {
  readonly mailer: Pick<Mailer, "send" | "wasSent">;
};

/** Mails a deputy a ballot link, once for each naming, however often it is asked. */
export const askDeputy =
  (needs: AskDeputyNeeds) =>
  async (session: Session, member: Voter, mandate: Mandate): Promise<void> => {
    if (await needs.mailer.wasSent(deputyMailId(mandate))) return;
    const { electorate } = withDeputies({ electorate: [member] }, [mandate]);
    const link = await ballotLink(needs)(session, member, mandate);
    await needs.mailer.send(deputyAsked(session, electorate[0] ?? member, mandate, link));
  };

import type { Mandate } from "../../schemas/ballot-box.ts";
import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import { after } from "../domain/dates.ts";
import { deputyAsked, deputyMailId } from "../domain/notices/absence.ts";
import { withDeputies } from "../domain/votes/standing-in.ts";
import type { Links, Mailer } from "../ports.ts";

/** What asking a deputy needs. */
export type AskDeputyNeeds = {
  readonly links: Pick<Links, "issue">;
  readonly mailer: Pick<Mailer, "send" | "wasSent">;
  readonly publicUrl: string;
};

/** Mails a deputy a ballot link, once for each naming, however often it is asked. */
export const askDeputy =
  ({ links, mailer, publicUrl }: AskDeputyNeeds) =>
  async (session: Session, member: Voter, mandate: Mandate): Promise<void> => {
    if (await mailer.wasSent(deputyMailId(mandate))) return;
    const { electorate } = withDeputies({ electorate: [member] }, [mandate]);
    const token = await links.issue({
      purpose: "ballot",
      subjectId: session.id,
      occasion: mandate.round,
      personId: mandate.deputyId,
      deputyFor: member.personId,
      role: member.role,
      organisationId: member.organisationId,
      email: mandate.email,
      expires: after(session.closesAt, sessionRules.linkDaysAfterClosing * 86_400),
    });
    const voter = electorate[0] ?? member;
    await mailer.send(deputyAsked(session, voter, mandate, `${publicUrl}/ballot/${token}`));
  };

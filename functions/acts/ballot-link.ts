import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import { after } from "../domain/dates.ts";
import type { Links } from "../ports.ts";

/** What making a ballot link needs. */
export type BallotLinkMaker = {
  readonly links: Pick<Links, "issue">;
  readonly publicUrl: string;
};

/** A new ballot link for a member, or for the deputy of one, which voids the one before. */
export const ballotLink =
  ({ links, publicUrl }: BallotLinkMaker) =>
  async (session: Session, voter: Voter, mandate?: Mandate): Promise<string> => {
    const token = await links.issue({
      purpose: "ballot",
      subjectId: session.id,
      occasion: session.round,
      personId: mandate?.deputyId ?? voter.personId,
      ...(mandate && { deputyFor: voter.personId }),
      role: voter.role,
      organisationId: voter.organisationId,
      email: mandate?.email ?? voter.email,
      expires: after(session.closesAt, sessionRules.linkDaysAfterClosing * 86_400),
    });
    return `${publicUrl}/ballot/${token}`;
  };

import type { PaperMode } from "../../../schemas/paper.ts";
import type { Session, Voter } from "../../../schemas/session.ts";

/** What the minutes say besides the session itself. */
export type MinutesFacts = {
  readonly session: Session;
  /** Members whose ballot lay in the box of the first round; asked only where the result does not say it. */
  readonly voted: ReadonlySet<string>;
  /** The names of those who opened or extended the session or entered an opinion in it. */
  readonly names: ReadonlyMap<string, string>;
  /** The names of the members' organisations. */
  readonly units: ReadonlyMap<string, string>;
  /** The member who chairs the body; undefined when it has none in this electorate. */
  readonly chair: Pick<Voter, "personId" | "name"> | undefined;
  /** The organisation that leads the cluster; its member is shown as the leader. */
  readonly leaderId: string | undefined;
  readonly place: string;
  readonly mode: PaperMode;
  readonly publicUrl: string;
};

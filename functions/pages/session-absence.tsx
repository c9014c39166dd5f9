import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { asCounted } from "../domain/votes/with-successors.ts";
import { absenceWords } from "../domain/words/absence.ts";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  /** Who stands in for whom in the round that is open or was last. */
  readonly mandates: readonly Pick<Mandate, "memberId" | "name" | "position">[];
  /** The reader may type in written opinions. */
  readonly mayEnter: boolean;
};

/** Who stands in for whom, never whether they voted; and the way to the written opinions. */
export const SessionAbsence = ({ frame, session, mandates, mayEnter }: Props) => {
  const words = absenceWords[frame.language];
  const counted = session.results.at(-1);
  const { electorate } = counted ? asCounted(session, counted) : session;
  const memberOf = (id: string) => electorate.find(({ personId }) => personId === id)?.name ?? id;
  return (
    <>
      {mandates.length > 0 && (
        <>
          <h2>{words.deputies}</h2>
          <ul>
            {mandates.map(({ memberId, name, position }) => (
              <li>{words.standsIn(name, position, memberOf(memberId))}</li>
            ))}
          </ul>
        </>
      )}
      {mayEnter && (
        <p>
          <a href={`/sessions/${session.id}/opinions`}>{words.opinions}</a>
        </p>
      )}
    </>
  );
};

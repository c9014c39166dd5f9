import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session } from "../../schemas/session.ts";
import type { Mandates } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = { readonly mandates: Pick<Mandates, "find"> };

/** The deputies of a round, member by member: whoever asks need not be allowed to list a box. */
export const standingMandates =
  ({ mandates }: Needs) =>
  async (session: Session, round: number): Promise<Mandate[]> => {
    const found = await fewAtOnce(session.electorate, ({ personId }) =>
      mandates.find(session.id, round, personId),
    );
    return found.flatMap((mandate) => mandate ?? []);
  };

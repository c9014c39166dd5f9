import { Id } from "../../schemas/primitives.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { PersonRole } from "../../schemas/registry.ts";
import { NotFound } from "../domain/errors.ts";
import type { Viewer } from "../domain/frame.ts";
import { mayRead, ownerSeat } from "../domain/permissions.ts";
import type { Nominations } from "../ports.ts";

type Needs = { readonly nominations: Pick<Nominations, "find"> };

/** A nomination that the viewer may read; for everybody else there is none. */
export const findReadable =
  ({ nominations }: Needs) =>
  async (viewer: Viewer, id: string | undefined): Promise<Nomination> => {
    const known = Id.safeParse(id);
    const nomination = known.success ? await nominations.find(known.data) : undefined;
    if (!nomination || !mayRead(viewer, nomination)) throw new NotFound("nomination");
    return nomination;
  };

/** A nomination that the viewer may change, with the seat by which. */
export const findOwn =
  (needs: Needs) =>
  async (
    viewer: Viewer,
    id: string | undefined,
  ): Promise<{ readonly nomination: Nomination; readonly seat: PersonRole }> => {
    const nomination = await findReadable(needs)(viewer, id);
    const seat = ownerSeat(viewer, nomination);
    if (!seat) throw new NotFound("nomination");
    return { nomination, seat };
  };

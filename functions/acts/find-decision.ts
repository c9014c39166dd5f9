import type { Decision } from "../../schemas/decision.ts";
import { Id } from "../../schemas/primitives.ts";
import { Forbidden, NotFound } from "../domain/errors.ts";
import type { Viewer } from "../domain/frame.ts";
import { deskSeat } from "../domain/permissions.ts";
import type { PersonRole } from "../../schemas/registry.ts";
import type { Decisions } from "../ports.ts";

/** A decision for the desk, by the id of an address; anybody else is refused, found or not. */
export const findDecision =
  ({ decisions }: { readonly decisions: Pick<Decisions, "find"> }) =>
  async (
    viewer: Viewer,
    id: string | undefined,
  ): Promise<{ readonly decision: Decision; readonly seat: PersonRole }> => {
    const seat = deskSeat(viewer);
    if (!seat) throw new Forbidden("desk");
    const known = Id.safeParse(id);
    const decision = known.success ? await decisions.find(known.data) : undefined;
    if (!decision) throw new NotFound("decision");
    return { decision, seat };
  };

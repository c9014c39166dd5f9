import type { Instant } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { secondsBetween } from "../domain/dates.ts";
import type { Executions } from "../ports.ts";
import { moveClosing, type MoveNeeds } from "./move-closing.ts";

type Needs = MoveNeeds & { readonly executions: Pick<Executions, "resume"> };

/** Extended now or by the same form before; counted already; or changed by somebody else. */
export type Extended = "extended" | "counted" | "changed";

/**
 * Gives the round that is open more time; `from` is the closing that the form showed. The workflow
 * waits anew and tells the voters; should it not hear of this, it finds the box open at the old time.
 */
export const extendSession =
  (needs: Needs) =>
  async (session: Session, by: string, from: Instant, to: Instant): Promise<Extended> => {
    if (session.state !== "open") return "counted";
    if (session.closesAt === to) return resumed(needs, session);
    if (session.closesAt !== from) return "changed";
    const { round } = session;
    const extended = await moveClosing(needs)(session, to, (latest) =>
      latest.closesAt === to
        ? latest
        : {
            ...latest,
            extensions: [
              ...(latest.extensions ?? []),
              { by, at: needs.clock.now(), round, from, to },
            ],
          },
    );
    return extended ? resumed(needs, extended) : "counted";
  };

const resumed = async (
  { executions, clock }: Needs,
  { taskToken, closesAt }: Session,
): Promise<"extended"> => {
  try {
    if (taskToken !== undefined) {
      const secondsToAnswer = secondsBetween(clock.now(), closesAt);
      await executions.resume(taskToken, { outcome: "extended", secondsToAnswer });
    }
  } catch {
    // The box stays open until the new time, and the workflow finds it so.
  }
  return "extended";
};

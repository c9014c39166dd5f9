import type { Nomination } from "../../schemas/nomination.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { reminded } from "../domain/notices/nomination.ts";
import type { Clock, Links, Mailer, Registry } from "../ports.ts";
import { askHolder } from "./ask-holder.ts";
import { tellOfficers } from "./tell-officers.ts";

/** What asking again needs. */
export type AskAgainNeeds = {
  readonly registry: Registry;
  readonly links: Links;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/**
 * Asks whoever a wait waits for once more. A review gets a new link, which voids the one before; a
 * cooperative is pointed to its dossier; a signature has reminders of its own.
 */
export const askAgain =
  (needs: AskAgainNeeds) =>
  async (nomination: Nomination, stage: StageRecord, occasion: string): Promise<void> => {
    switch (stage.kind) {
      case "review":
      case "vote":
        await askHolder(needs)(nomination, stage, occasion);
        return;
      case "revision":
        await tellOfficers(needs)(nomination, (facts) =>
          reminded(
            facts,
            `${stage.visit}-${occasion}`,
            `${needs.publicUrl}/nominations/${nomination.id}`,
          ),
        );
        return;
      case "signature":
        return;
    }
  };

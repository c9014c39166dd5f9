import type { Clock, Executions, Links, Mailer, Nominations, Registry } from "../ports.ts";

/** What opening, prolonging and closing the waits of a nomination needs. */
export type StageNeeds = {
  readonly nominations: Nominations;
  readonly executions: Executions;
  readonly registry: Registry;
  readonly links: Links;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

import * as z from "zod";
import { Instant, LocalDate, Slug } from "./primitives.ts";

/** What has to be cleared up before a nomination may go on. */
export const FreezeKind = z.enum(["complaint", "inspection", "investigation"]);
export type FreezeKind = z.infer<typeof FreezeKind>;

/** How what was open came out, when a nomination goes on. */
export const FreezeOutcome = z.enum(["nothing-found", "remedied", "dropped", "mistake"]);
export type FreezeOutcome = z.infer<typeof FreezeOutcome>;

/**
 * That a nomination is not gone on with. That it is so, and since when, is for everybody who may read
 * the nomination; kind, paper and note are for the desk alone.
 */
export const Freeze = z.object({
  kind: FreezeKind,
  /** The paper that it rests on, as it was typed. */
  paper: z.string().min(1),
  /** Number and date of that paper, where the line cites one. */
  number: z.string().optional(),
  date: LocalDate.optional(),
  note: z.string().min(1),
  at: Instant,
  by: Slug,
});
export type Freeze = z.infer<typeof Freeze>;

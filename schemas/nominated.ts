import type * as z from "zod";
import { Nomination } from "./nomination.ts";

/** What reports count of a nomination that was sent in. Without an ending it is still on its way. */
export const Nominated = Nomination.pick({
  id: true,
  seasonId: true,
  award: true,
  nominee: true,
  allianceId: true,
  province: true,
  ending: true,
});
export type Nominated = z.infer<typeof Nominated>;

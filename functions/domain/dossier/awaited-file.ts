import { isSlot, type Slot } from "../../../schemas/catalogue/slots.ts";
import type { DossierFile } from "../../../schemas/dossier.ts";

/** A file that was just sent: taken or refused by now, still being checked, or late. */
export type Awaited =
  | { readonly outcome: "received"; readonly file: DossierFile }
  | { readonly outcome: "checking"; readonly slot: Slot; readonly look: number }
  | { readonly outcome: "slow"; readonly slot: Slot };

/** How often a page looks by itself before it leaves looking to the person. */
const mostLooks = 10;

const sent = (files: readonly DossierFile[], slot: Slot) =>
  files.filter((file) => file.slot === slot);

/** The address that a form returns to: it says how many files of the slot were known before. */
export const awaiting = (slot: Slot, files: readonly DossierFile[], look = 1): string =>
  `sent=${slot}&had=${sent(files, slot).length}&look=${look}`;

/** What became of the file that an address speaks of; undefined when it speaks of none. */
export const awaitedFile = (
  query: URLSearchParams,
  files: readonly DossierFile[],
): Awaited | undefined => {
  const slot = query.get("sent") ?? "";
  const had = Number(query.get("had"));
  const look = Number(query.get("look"));
  if (!isSlot(slot) || !Number.isInteger(had) || !Number.isInteger(look)) return undefined;
  const file = sent(files, slot).slice(Math.max(0, had)).at(-1);
  if (file) return { outcome: "received", file };
  return look < mostLooks ? { outcome: "checking", slot, look } : { outcome: "slow", slot };
};

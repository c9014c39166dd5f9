import type { Slot } from "../../../../schemas/catalogue/slots.ts";
import type { NomineeFacts } from "./nominee-facts.ts";

/** What one dossier is drawn from; the same brief gives the same bytes. */
export type DossierBrief = {
  /** As the registry calls the nominee. */
  readonly nominee: string;
  /** The award's full Vietnamese name. */
  readonly award: string;
  readonly year: number;
  readonly facts: NomineeFacts;
  readonly seed: number;
};

/** A finished paper for one place in the dossier. */
export type DossierFile = {
  readonly slot: Slot;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** What stands at the foot of every page, for no figure in these papers is real. */
export const sampleNote =
  "Hồ sơ minh họa của phần mềm Suy Tôn – số liệu, chữ ký và con dấu là dữ liệu mẫu";

/** A whole number that depends on the seed and a purpose only. */
export const pick = (seed: number, purpose: string, from: number, to: number): number => {
  let mixed = seed >>> 0 || 1;
  for (const character of purpose)
    mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  mixed ^= mixed >>> 15;
  return from + ((Math.imul(mixed, 0x2c_1b_3c_6d) >>> 0) % (to - from + 1));
};

/** A day of the year's last weeks before the vote, spelled as papers do. */
export const dayOf = (brief: DossierBrief, purpose: string): string => {
  const day = pick(brief.seed, purpose, 5, 28);
  return `ngày ${String(day).padStart(2, "0")} tháng 9 năm ${brief.year}`;
};

/** A whole number as Vietnamese papers write it. */
export const thousands = (value: number): string =>
  String(value).replaceAll(/\B(?=(\d{3})+$)/g, ".");

/** `2022-03-18` as it is cited. */
export const cited = (date: string): string => date.split("-").reverse().join("/");

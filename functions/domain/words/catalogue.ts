import type { Language } from "../../../schemas/primitives.ts";

/**
 * The words of one subject in both languages. Vietnamese comes first and gives the shape; a word
 * that English lacks, or has in addition, is a compile error.
 */
export const catalogue = <Words>(both: {
  readonly vi: Words;
  readonly en: NoInfer<Words>;
}): Readonly<Record<Language, Words>> => both;

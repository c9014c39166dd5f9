/** One value of PDF syntax; dictionaries keep duplicates, because readers differ in which they obey. */
export type PdfValue =
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "array"; readonly items: readonly PdfValue[] }
  | PdfDictionary
  | { readonly kind: "reference"; readonly number: number }
  /** true, false, null. */
  | { readonly kind: "word"; readonly text: string };

/** A PDF dictionary in the order it is written. */
export type PdfDictionary = {
  readonly kind: "dictionary";
  readonly entries: readonly (readonly [string, PdfValue])[];
};

/** The value under a key; of duplicates the last. */
export const valueOf = (dictionary: PdfDictionary, key: string): PdfValue | undefined =>
  dictionary.entries.findLast(([name]) => name === key)?.[1];

/** A whole number under a key, or undefined when it is anything else. */
export const numberOf = (dictionary: PdfDictionary, key: string): number | undefined => {
  const value = valueOf(dictionary, key);
  return value?.kind === "number" && Number.isInteger(value.value) ? value.value : undefined;
};

/** Whether a key holds a name, in any of its duplicates. */
export const isNamed = (dictionary: PdfDictionary, key: string, name: string): boolean =>
  dictionary.entries.some(
    ([each, value]) => each === key && value.kind === "name" && value.text === name,
  );

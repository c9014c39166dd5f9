/** What the document says about itself. */
export type PaperFacts = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** Day of the paper; a draft has none. */
  readonly date: string | null;
  /** Everything the paper shows: the file's identifier is its digest, and the file carries it as JSON. */
  readonly data: unknown;
};

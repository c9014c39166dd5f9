/** What one cell of a sheet holds. A text stays a text, whatever it begins with. */
export type SheetCell = string | number | null;

/** One table of a workbook, its first row being the heads of its columns. */
export type Sheet = {
  /** At most 31 characters, as spreadsheets allow. */
  readonly name: string;
  /** What the table says, in sentences, above it. */
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
};

/** Tables that are downloaded as one file. */
export type Workbook = { readonly sheets: readonly Sheet[] };

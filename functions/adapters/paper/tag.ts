/** What a part of a paper is to somebody who hears it read. One object is one element, however many lines and pages it takes. */
export type Tag = {
  readonly role:
    | "Document"
    | "H1"
    | "H2"
    | "P"
    | "L"
    | "LI"
    | "LBody"
    | "Table"
    | "TR"
    | "TH"
    | "TD"
    | "Figure"
    | "Form";
  readonly within?: Tag;
  /** What to say instead of showing it. */
  readonly alt?: string;
  /** Where a figure stands, in PDF's coordinates: left, bottom, right, top. */
  readonly box?: readonly number[];
};

/** What is seen and not read: rules, seals, the page's furniture. */
export type Artifact = { readonly role: "Artifact"; readonly kind?: "Pagination" };

/** Rules, frames and seals. */
export const ornament: Artifact = { role: "Artifact" };

/** Page numbers and whatever else a new page repeats. */
export const pagination: Artifact = { role: "Artifact", kind: "Pagination" };

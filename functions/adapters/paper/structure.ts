import { PDFHexString, PDFRef, type PDFContext, type PDFObject } from "pdf-lib";
import type { Tag } from "./tag.ts";

/** A stretch of marked content of a page, or an annotation on it. */
type Part = { readonly page: PDFRef } & (
  { readonly mark: number } | { readonly annotation: PDFRef }
);

type Element = {
  readonly tag: Tag;
  readonly ref: PDFRef;
  readonly parent: PDFRef;
  readonly kids: (PDFRef | Part)[];
};

/** The elements of a document in the order in which they are first met, which is the order of reading. */
export const structure = (context: PDFContext) => {
  const root = context.nextRef();
  const whole: Element = {
    tag: { role: "Document" },
    ref: context.nextRef(),
    parent: root,
    kids: [],
  };
  const known = new Map<Tag, Element>();
  const parents: (PDFRef | PDFRef[])[] = [];

  const elementOf = (tag: Tag): Element => {
    const before = known.get(tag);
    if (before) return before;
    const parent = tag.within ? elementOf(tag.within) : whole;
    const element: Element = { tag, ref: context.nextRef(), parent: parent.ref, kids: [] };
    parent.kids.push(element.ref);
    known.set(tag, element);
    return element;
  };

  return {
    /** Takes the marks of a page, in their order; gives the number by which the page finds them. */
    addMarks: (page: PDFRef, marks: readonly Tag[]): number => {
      const elements = marks.map((tag, mark) => {
        const element = elementOf(tag);
        element.kids.push({ page, mark });
        return element.ref;
      });
      return parents.push(elements) - 1;
    },

    /** Takes an annotation; gives the number by which it finds its element. */
    addAnnotation: (page: PDFRef, annotation: PDFRef, tag: Tag): number => {
      const element = elementOf(tag);
      element.kids.push({ page, annotation });
      return parents.push(element.ref) - 1;
    },

    /** Writes everything; gives what the catalogue names. */
    finish: (): PDFRef => {
      for (const element of [whole, ...known.values()]) {
        context.assign(element.ref, dictionaryOf(context, element));
      }
      const numbers = parents.flatMap((entry, index) => [index, entry]);
      const top = context.obj({
        Type: "StructTreeRoot",
        K: whole.ref,
        ParentTree: context.register(context.obj({ Nums: numbers })),
        ParentTreeNextKey: parents.length,
      });
      context.assign(root, top);
      return root;
    },
  };
};

const dictionaryOf = (context: PDFContext, { tag, parent, kids }: Element): PDFObject => {
  const page = kids.find(isPart)?.page;
  const written = kids.map((kid) => (isPart(kid) ? partOf(kid, page) : kid));
  const attributes = attributesOf(tag);
  return context.obj({
    S: tag.role,
    P: parent,
    ...(page && { Pg: page }),
    ...(tag.alt !== undefined && { Alt: PDFHexString.fromText(tag.alt) }),
    ...(attributes && { A: attributes }),
    K: written.length === 1 && written[0] !== undefined ? written[0] : written,
  });
};

const isPart = (kid: PDFRef | Part): kid is Part => !(kid instanceof PDFRef);

/** A mark on the element's own page is its number alone. */
const partOf = (part: Part, page: PDFRef | undefined) => {
  if ("annotation" in part) return { Type: "OBJR", Obj: part.annotation, Pg: part.page };
  if (part.page === page) return part.mark;
  return { Type: "MCR", Pg: part.page, MCID: part.mark };
};

const attributesOf = ({ role, box }: Tag) => {
  if (role === "TH") return { O: "Table", Scope: "Column" };
  if (box) return { O: "Layout", BBox: [...box] };
  return undefined;
};

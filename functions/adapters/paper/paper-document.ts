import { createHash } from "node:crypto";
import {
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFFont,
  type PDFImage,
  type PDFRef,
} from "pdf-lib";
import { sheet, type Sheet } from "./measures.ts";
import { pen, type Pen } from "./pen.ts";
import { addSignatureField } from "./signature-field.ts";
import { typeFace, type FaceStyle } from "./type-face.ts";

/** What the document says about itself. */
export type PaperFacts = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** Day of the paper; a draft has none. */
  readonly date: string | null;
  /** Everything the paper shows: the file's identifier is its digest. */
  readonly data: unknown;
};

/** Pictures that a configured organisation puts on its papers, PNG with a transparent ground. */
export type Stamps = { readonly seal?: Uint8Array; readonly signature?: Uint8Array };

/** A document being drawn; `finish` gives the file, the same bytes for the same facts and strokes. */
export type PaperDocument = Awaited<ReturnType<typeof paperDocument>>;

/** Opens a document that is archivable (PDF/A-2u as far as its maker can see to it). */
export const paperDocument = async (facts: PaperFacts, stamps: Stamps = {}) => {
  const document = await PDFDocument.create({ updateMetadata: false });
  describe(document, facts);
  const fonts = await embedFonts(document);
  const images = {
    seal: stamps.seal && (await document.embedPng(stamps.seal)),
    signature: stamps.signature && (await document.embedPng(stamps.signature)),
  };
  const pens: { readonly own: Pen; readonly shared: Pen | undefined }[] = [];
  const used = new Set<FaceStyle>();

  const penOn = (size: Sheet): Pen =>
    pen(size, (style) => {
      used.add(style);
      return fonts[style];
    });

  return {
    /** Whether the organisation's own picture is to be shown there. */
    has: (image: keyof Stamps) => images[image] !== undefined,

    /** Strokes that several pages share, kept once in the file. */
    sharedPen: penOn,

    /** A page of its own strokes, and after them those that it shares. */
    addPage: (size: Sheet = sheet, shared?: Pen): Pen => {
      const own = penOn(size);
      pens.push({ own, shared });
      return own;
    },

    finish: async (): Promise<Uint8Array> => {
      const resources = document.context.register(resourcesOf(document, [...used], fonts, images));
      const written = new Map<Pen, PDFRef>();
      const contentOf = (one: Pen): PDFRef => {
        const { context } = document;
        const ref =
          written.get(one) ?? context.register(context.flateStream(one.operators.join("\n")));
        written.set(one, ref);
        return ref;
      };
      pens.forEach(({ own, shared }) => {
        const { signatures, sheet: size } = own;
        const page = document.addPage([size.width, size.height]);
        const contents = shared && document.context.obj([contentOf(own), contentOf(shared)]);
        page.node.set(PDFName.of("Contents"), contents ?? contentOf(own));
        page.node.set(PDFName.of("Resources"), resources);
        for (const rectangle of signatures) addSignatureField(document, page, rectangle);
      });
      return document.save({
        useObjectStreams: false,
        updateFieldAppearances: false,
        objectsPerTick: Number.POSITIVE_INFINITY,
      });
    },
  };
};

const describe = (document: PDFDocument, facts: PaperFacts) => {
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setSubject(facts.subject);
  document.setAuthor(facts.author);
  document.setKeywords([...facts.keywords]);
  document.setCreator("Suy Tôn");
  document.setProducer("Suy Tôn");
  document.setLanguage("vi");
  if (facts.date !== null) {
    // The day begins in Vietnam, which has one time zone and no summer time.
    const day = new Date(`${facts.date}T00:00:00+07:00`);
    document.setCreationDate(day);
    document.setModificationDate(day);
  }
  const digest = createHash("sha256").update(JSON.stringify(facts.data)).digest("hex");
  const id = PDFHexString.of(digest.slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  document.convertToPDFA({ conformance: "2U" });
};

const embedFonts = async (document: PDFDocument): Promise<Record<FaceStyle, PDFFont>> => {
  const embed = async (style: FaceStyle) => {
    const { bytes, engine } = typeFace(style);
    document.registerFontkit({ create: () => engine });
    return document.embedFont(bytes, { subset: true, customName: `SUYTON+Tinos-${style}` });
  };
  return {
    regular: await embed("regular"),
    bold: await embed("bold"),
    italic: await embed("italic"),
    boldItalic: await embed("boldItalic"),
  };
};

const resourcesOf = (
  document: PDFDocument,
  used: readonly FaceStyle[],
  fonts: Readonly<Record<FaceStyle, PDFFont>>,
  images: Readonly<Record<keyof Stamps, PDFImage | undefined>>,
) =>
  document.context.obj({
    Font: Object.fromEntries(used.map((style) => [style, fonts[style].ref])),
    ExtGState: { inked: { Type: "ExtGState", ca: 0.8, CA: 0.8 } },
    XObject: {
      ...(images.seal && { seal: images.seal.ref }),
      ...(images.signature && { signature: images.signature.ref }),
    },
  });

import type { Sheet } from "./measures.ts";
import { number, type Field, type Pen, type Shared } from "./pen.ts";
import { ornament, type Artifact, type Tag } from "./tag.ts";

/** A pen whose strokes collect as one content stream, each marked as what it is to a reader; or, if not a page's own, for what several pages show. */
export const pagePen = (sheet: Sheet, shared: Shared, own = true): Pen => {
  const { font, drawing } = shared;
  const operators: string[] = [];
  const marks: Tag[] = [];
  const fields: Field[] = [];
  let drawn: Tag | Artifact = ornament;
  let open: Tag | Artifact | undefined;
  /** Where PDF's points begin to count, below the upper edge. */
  let base = own ? sheet.height : 0;

  const up = (y: number) => base - y;

  const close = () => {
    if (open) operators.push("EMC");
    open = undefined;
  };

  const write = (content: string) => {
    if (own && open !== drawn) {
      close();
      operators.push(drawn.role === "Artifact" ? artifact(drawn) : opening(drawn, marks.length));
      if (drawn.role !== "Artifact") marks.push(drawn);
      open = drawn;
    }
    operators.push(content);
  };

  const as: Pen["as"] = (tag, draw) => {
    const before = drawn;
    drawn = tag;
    draw();
    drawn = before;
  };

  const repeated: Pen["repeated"] = (key, top, draw) => {
    const name = drawing(key, () => {
      const inner = pagePen(sheet, shared, false);
      draw(inner);
      return inner;
    });
    const lower = number(up(top));
    write(lower === "0" ? `/${name} Do` : `q 1 0 0 1 0 ${lower} cm /${name} Do Q`);
  };

  const frame = (edges: readonly number[], top: number, bottom: number) => {
    const [high, low] = [number(up(top)), number(up(bottom))];
    const [left, right] = [number(edges[0] ?? 0), number(edges.at(-1) ?? 0)];
    const across = [high, low].map((y) => `${left} ${y} m ${right} ${y} l`);
    const down = edges.map((x) => `${number(x)} ${high} m ${number(x)} ${low} l`);
    write(`0.5 w ${[...across, ...down].join(" ")} S`);
  };

  return {
    sheet,
    up,
    marks,
    fields,
    as,

    content: () => {
      close();
      return operators.join("\n");
    },

    shifted: (top, draw) => {
      const before = base;
      close();
      operators.push(`q 1 0 0 1 0 ${number(up(top))} cm`);
      base = top;
      draw();
      base = before;
      close();
      operators.push("Q");
    },

    repeated,

    inked: (colour, draw) => {
      close();
      operators.push(`q ${colour} rg`);
      draw();
      close();
      operators.push("Q");
    },

    line: (words, x, baseline, { stretch = 0, followed = false } = {}) => {
      let face = "";
      let shown = "";
      const shows: string[] = [];
      words.forEach((word, index) => {
        const wanted = `/${word.style} ${number(word.size)} Tf `;
        const { codes } = font(word.style);
        if (wanted !== face) {
          if (shown !== "") shows.push(shownAs(face, shown));
          face = wanted;
          shown = "";
        }
        if (index > 0 && word.spaced) {
          shown += codes(" ");
          if (stretch > 0) shown += `>${number((-stretch * 1000) / word.size)}<`;
        }
        shown += codes(word.text);
        // Not seen, but a voice would run two words into one without it.
        if (followed && index === words.length - 1) shown += codes(" ");
      });
      shows.push(shownAs(face, shown));
      write(`BT ${number(x)} ${number(up(baseline))} Td ${shows.join(" ")} ET`);
    },

    stroke: (x1, y1, x2, y2, width = 0.5) => {
      const from = `${number(x1)} ${number(up(y1))} m`;
      write(`${number(width)} w ${from} ${number(x2)} ${number(up(y2))} l S`);
    },

    grid: (edges, top, bottom) => {
      // Rows are alike but for their height, and there are many.
      const height = bottom - top;
      if (!own) frame(edges, top, bottom);
      else {
        repeated(`grid ${edges.join(" ")} ${number(height)}`, top, (once) => {
          once.grid(edges, 0, height);
        });
      }
    },

    raw: (content) => {
      write(`q ${content} Q`);
    },

    turned: (text, style, size, { x, y, angle }) => {
      const [cos, sin, back] = [Math.cos(angle), Math.sin(angle), -Math.sin(angle)].map((part) =>
        number(part, 4),
      );
      const matrix = [cos, sin, back, cos, number(x), number(y), "Tm"].join(" ");
      return `BT /${style} ${number(size)} Tf ${matrix} <${font(style).codes(text)}> Tj ET`;
    },

    signature: (place, alt) => {
      fields.push({ place, tag: { role: "Form", alt } });
    },
  };
};

/** Codes in their face; the array is for what stands apart from its neighbour. */
const shownAs = (face: string, codes: string) =>
  codes.includes(">") ? `${face}[<${codes}>]TJ` : `${face}<${codes}>Tj`;

const opening = ({ role }: Tag, id: number) => `/${role} <</MCID ${id}>> BDC`;

const artifact = ({ kind }: Artifact) =>
  kind === undefined ? "/Artifact BMC" : `/Artifact <</Type /${kind}>> BDC`;

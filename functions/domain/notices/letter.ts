import { escaped } from "./escaped.ts";
import { wrapped } from "./wrapped.ts";

/** One part of a mail. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | {
      readonly kind: "facts";
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "button"; readonly label: string; readonly url: string };

/** A mail's own words in both shapes, which say the same; whose mail it is and whom to phone comes around. */
export type Letter = { readonly text: string; readonly html: string };

const textOf = (block: Block): string => {
  switch (block.kind) {
    case "paragraph":
      return wrapped(block.text);
    case "facts":
      return block.rows.map(({ label, value }) => wrapped(`${label}: ${value}`)).join("\n");
    case "list":
      return block.items.map((item) => wrapped(item, "  ").replace(/^ {2}/, "- ")).join("\n");
    case "button":
      return `${block.label}:\n${block.url}`;
  }
};

const htmlOf = (block: Block): string => {
  switch (block.kind) {
    case "paragraph":
      return `<p style="margin:0 0 16px">${escaped(block.text).replaceAll("\n", "<br>")}</p>`;
    case "facts":
      return `<table role="presentation" style="border-collapse:collapse;margin:0 0 16px">${block.rows
        .map(
          ({ label, value }) =>
            `<tr><td style="padding:4px 16px 4px 0;color:#55606b;vertical-align:top">${escaped(label)}</td><td style="padding:4px 0;font-weight:600;vertical-align:top">${escaped(value)}</td></tr>`,
        )
        .join("")}</table>`;
    case "list":
      return `<ul style="margin:0 0 16px;padding-left:20px">${block.items.map((item) => `<li style="margin:0 0 6px">${escaped(item)}</li>`).join("")}</ul>`;
    case "button":
      return `<p style="margin:24px 0"><a href="${escaped(block.url)}" style="background:#a5161d;color:#ffffff;padding:14px 24px;border-radius:6px;text-decoration:none;font-weight:600;display:inline-block">${escaped(block.label)}</a></p><p style="margin:0 0 16px;font-size:14px;color:#55606b;word-break:break-all">${escaped(block.url)}</p>`;
  }
};

/** Sets blocks as plain text of 72 columns and as HTML that needs nothing from elsewhere. */
export const letter = (blocks: readonly Block[]): Letter => ({
  text: blocks.map(textOf).join("\n\n"),
  html: blocks.map(htmlOf).join(""),
});

/** One part of a mail. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | {
      readonly kind: "facts";
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "button"; readonly label: string; readonly url: string };

/** A mail's words in both shapes, which say the same. */
export type Letter = { readonly text: string; readonly html: string };

const width = 72;

/** Makes any text safe inside HTML. */
export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

const wrapped = (text: string, indent = ""): string =>
  text
    .split("\n")
    .map((line) => {
      const lines = [indent];
      for (const word of line.split(" ")) {
        const last = lines.at(-1) ?? "";
        const joined = last.trim() === "" ? last + word : `${last} ${word}`;
        if (joined.length > width && last.trim() !== "") lines.push(indent + word);
        else lines[lines.length - 1] = joined;
      }
      return lines.join("\n");
    })
    .join("\n");

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
export const letter = (title: string, blocks: readonly Block[], footer: string): Letter => ({
  text: `${[...blocks.map(textOf), `-- \n${wrapped(footer)}`].join("\n\n")}\n`,
  html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head><body style="margin:0;background:#f6f7f8"><div style="max-width:600px;margin:0 auto;padding:24px 20px;background:#ffffff;color:#1b1f24;font:17px/1.55 'Be Vietnam Pro',system-ui,sans-serif"><p style="margin:0 0 24px;color:#a5161d;font-weight:600">Suy Tôn</p>${blocks.map(htmlOf).join("")}<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #d7dbe0;font-size:14px;color:#55606b">${escaped(footer)}</p></div></body></html>`,
});

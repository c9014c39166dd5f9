/** A piece of HTML that may be put into another as it is. */
export type Markup = { readonly html: string };

type Value = string | number | Markup | readonly Markup[] | undefined | false;

/** Writes HTML in which every value that is not markup itself is escaped. */
export const markup = (texts: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  html: texts.map((text, place) => (place === 0 ? text : shown(values[place - 1]) + text)).join(""),
});

const shown = (value: Value): string => {
  if (value === undefined || value === false) return "";
  if (typeof value === "string" || typeof value === "number") return escaped(String(value));
  return "html" in value ? value.html : value.map(({ html }) => html).join("");
};

const entities = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities.get(sign) ?? sign);

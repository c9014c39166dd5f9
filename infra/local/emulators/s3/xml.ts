/** An element: its name, then its text or its children. */
export type XmlNode = readonly [
  name: string,
  content: string | number | boolean | readonly XmlNode[],
];

/** Writes a document as S3 does; every text is escaped here and nowhere else. */
export const xmlDocument = ([name, content]: XmlNode, namespace?: string): string => {
  const attribute = namespace === undefined ? "" : ` xmlns="${escaped(namespace)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${attribute}>${inner(content)}</${name}>`;
};

/** The namespace of S3's answers. */
export const s3Namespace = "http://s3.amazonaws.com/doc/2006-03-01/";

const inner = (content: XmlNode[1]): string =>
  typeof content === "object"
    ? content.map(([name, child]) => `<${name}>${inner(child)}</${name}>`).join("")
    : escaped(String(content));

const names: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot" };

const escaped = (text: string) =>
  text.replace(/[&<>"\u0000-\u0008\u000b-\u001f\u007f]/g, (character) => {
    const name = names[character];
    return name === undefined ? `&#x${character.charCodeAt(0).toString(16)};` : `&${name};`;
  });

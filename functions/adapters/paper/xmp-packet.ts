import type { PaperFacts } from "./paper-facts.ts";

/** What a document says about itself, as archives read it: the same as its information dictionary, and the level of PDF/A. */
export const xmpPacket = (facts: PaperFacts): string => {
  const day = facts.date === null ? undefined : `${facts.date}T00:00:00+07:00`;
  const dates = day === undefined ? [] : [`<xmp:CreateDate>${day}</xmp:CreateDate>`];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
    "<dc:format>application/pdf</dc:format>",
    `<dc:title>${translated(facts.title)}</dc:title>`,
    `<dc:description>${translated(facts.subject)}</dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(facts.author)}</rdf:li></rdf:Seq></dc:creator>`,
    "<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>",
    `<pdf:Keywords>${escaped(facts.keywords.join(", "))}</pdf:Keywords>`,
    "<pdf:Producer>Suy Tôn</pdf:Producer>",
    "<xmp:CreatorTool>Suy Tôn</xmp:CreatorTool>",
    ...dates,
    ...dates.map((date) => date.replaceAll("CreateDate", "ModifyDate")),
    "</rdf:Description></rdf:RDF></x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("\n");
};

const translated = (text: string) =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

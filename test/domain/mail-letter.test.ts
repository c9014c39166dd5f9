import { expect, it } from "vitest";
import { asSent } from "../../functions/domain/notices/as-sent.ts";
import { letter, type Block } from "../../functions/domain/notices/letter.ts";

const hostile = `<img src=x onerror="alert('1')">&amp;`;
const blocks: Block[] = [
  { kind: "paragraph", text: `${hostile}\nhai` },
  { kind: "facts", rows: [{ label: hostile, value: hostile }] },
  { kind: "list", items: [hostile] },
  { kind: "button", label: hostile, url: `https://a.example/"><script>${hostile}` },
];

it.each(blocks.map((block) => [block.kind, block] as const))(
  "shows markup in a %s of a mail as text",
  (_kind, block) => {
    const { html, text } = letter([block]);
    expect(html).not.toMatch(/<img|<script|onerror="|="https:[^"]*"></);
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;");
    expect(text).toContain("<img src=x");
  },
);

it("shows markup in the subject and the help line as text", () => {
  const { html } = asSent({ subject: hostile, text: "", html: "" }, hostile);
  expect(html).not.toContain("<img");
});

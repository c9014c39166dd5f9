import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const spoken = new Set(["title", "label", "alt", "placeholder", "aria-label", "summary"]);

/** Every text of a JSX file that a person would read and that comes from no catalogue of words. */
const literalTexts = (file: string, source = readFileSync(file, "utf8")): string[] => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (text: string, node: ts.Node) => {
    if (!/\p{L}/u.test(text)) return;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} ${text.trim()}`);
  };
  const look = (node: ts.Node) => {
    if (ts.isJsxText(node)) note(node.text, node);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) {
      if (ts.isStringLiteralLike(node.expression)) note(node.expression.text, node);
    }
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (spoken.has(node.name.getText())) note(node.initializer.text, node);
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
};

describe("what people read", () => {
  it.each([
    ["a text between tags", "<p>Xin chào</p>"],
    ["a text in braces", '<p>{"Xin chào"}</p>'],
    ["a label", '<input aria-label="Tên" />'],
  ])("is found when it is %s", (_what, jsx) => {
    expect(literalTexts("sample.tsx", `const x = ${jsx};`)).toHaveLength(1);
  });

  it("is not confused with signs and classes", () => {
    expect(literalTexts("sample.tsx", 'const x = <p class="hint"> – {words.next}</p>;')).toEqual(
      [],
    );
  });

  it("stands in the catalogues of words, never in a page", () => {
    const files = globSync("functions/pages/**/*.tsx");
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => literalTexts(file))).toEqual([]);
  });
});

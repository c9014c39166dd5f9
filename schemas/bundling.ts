/**
 * How a function becomes one file, the same on both hosts: plain esbuild options. ASCII output keeps
 * a bundle at one byte a character in memory; the module fields let unused parts of the SDK fall
 * away, which halves the size and the start of a function.
 */
export const bundling = {
  bundle: true,
  platform: "node",
  target: "node24",
  format: "cjs",
  mainFields: ["module", "main"],
  minify: true,
  charset: "ascii",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  loader: { ".css": "text", ".ttf": "binary", ".woff2": "binary" },
} as const;

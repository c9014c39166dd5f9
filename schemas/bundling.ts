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
  // A bundle has one way out to modules, `require`: it is the one that a host can watch.
  supported: { "dynamic-import": false },
  minify: true,
  charset: "ascii",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  loader: { ".css": "text", ".ttf": "binary", ".woff2": "binary" },
} as const;

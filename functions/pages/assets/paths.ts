// Made by `npm run assets` from functions/pages and the font package. Do not edit.

/** Where the browser finds the stylesheet, the script, the icon and the fonts. */
export const assetPaths = {
  stylesheet: "/assets/stylesheet.da2ae6a9768e.css",
  upload: "/assets/upload.a0e7d9d477e4.js",
  compare: "/assets/compare.6f8089610714.js",
  icon: "/assets/icon.aada8e02ac8a.svg",
  regularVietnamese: "/assets/regular-vietnamese.dc085e2fba34.woff2",
  regularLatin: "/assets/regular-latin.03d1b589cff1.woff2",
  semiboldVietnamese: "/assets/semibold-vietnamese.97658c6f9a38.woff2",
  semiboldLatin: "/assets/semibold-latin.9503dec2a7c5.woff2",
} as const;

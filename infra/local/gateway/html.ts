const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in markup or in a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const style = `
  :root { color-scheme: light dark; }
  body { margin: 2rem auto; max-inline-size: 60rem; padding-inline: 1rem;
    font: 17px/1.55 system-ui, sans-serif; }
  h1 { font-size: 1.5rem; } a { color: inherit; }
  button, input { font: inherit; min-block-size: 44px; padding-inline: 1rem; }
  table { border-collapse: collapse; inline-size: 100%; }
  th, td { text-align: start; padding: .5rem; border-block-end: 1px solid #8886; vertical-align: top; }
  :focus-visible { outline: 3px solid #0b63ce; outline-offset: 2px; }
`;

/** A plain page of the embedded host itself; `content` is markup. */
export const localPage = (title: string, content: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)} – Suy Tôn</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</body>
</html>
`;

/** Headers of such a page: nothing from elsewhere, no script, shown in no frame but its own. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; " +
    "form-action 'self'; frame-ancestors 'self'; base-uri 'none'",
};

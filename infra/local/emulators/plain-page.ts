import { markup, type Markup } from "./markup.ts";

type Page = { readonly title: string; readonly body: Markup };

/** A page of the trial tools: one style of its own, no script, nothing from elsewhere. */
export const plainPage = ({ title, body }: Page): string =>
  markup`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title} – Suy Tôn</title>
<style>${{ html: style }}</style>
</head>
<body>
<header class="trial">Chỉ có trên máy chạy thử, không thuộc hệ thống thật.</header>
<main>${body}</main>
</body>
</html>
`.html;

/** What a browser may do with such a page: show it. */
export const plainPageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const style = `
:root { --ink: #1b1f24; --muted: #55606b; --line: #d7dbe0; --paper: #fff; --wash: #f6f7f8;
  --red: #a5161d; --link: #0b4fa8; --focus: #0b63ce; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --muted: #a9b2bc; --line: #3b424a; --paper: #16191d; --wash: #1f2429;
    --red: #ff9a94; --link: #8dbbff; --focus: #8dbbff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 17px/1.55 "Be Vietnam Pro", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.trial { margin: 0; padding: 8px 16px; background: var(--wash); color: var(--muted);
  border-bottom: 1px solid var(--line); font-size: 15px; text-align: center; }
main { max-inline-size: 44rem; margin: 0 auto; padding: 24px 16px 64px; }
h1 { margin: 0 0 8px; font-size: 28px; line-height: 1.25; font-weight: 600; }
h2 { margin: 32px 0 8px; font-size: 19px; font-weight: 600; }
p { margin: 0 0 16px; }
a { padding-block: 11px; color: var(--link); }
small, .muted { color: var(--muted); font-size: 15px; }
ul { margin: 0; padding: 0; list-style: none; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0 0 24px; }
dt { color: var(--muted); }
dd { margin: 0; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.rows { border-block-start: 1px solid var(--line); }
.rows > li { border-block-end: 1px solid var(--line); }
.row { display: block; inline-size: 100%; min-block-size: 44px; padding: 12px 8px; border: 0;
  background: none; color: inherit; font: inherit; text-align: start; text-decoration: none;
  cursor: pointer; }
button.row b { color: var(--link); }
.row:hover { background: var(--wash); }
.row b { display: block; font-weight: 600; }
.row small { display: block; }
summary { min-block-size: 44px; padding: 10px 0; cursor: pointer; }
label { display: block; margin: 0 0 4px; font-weight: 600; }
input { display: block; inline-size: 100%; max-inline-size: 26rem; min-block-size: 44px;
  margin: 0 0 12px; padding: 8px 12px; border: 1px solid var(--muted); border-radius: 4px;
  background: var(--paper); color: inherit; font: inherit; }
.button { min-block-size: 44px; padding: 8px 20px; border: 0; border-radius: 4px;
  background: #a5161d; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
.error { margin: 0 0 8px; color: var(--red); font-weight: 600; }
iframe { inline-size: 100%; block-size: 70vh; min-block-size: 24rem;
  border: 1px solid var(--line); background: #fff; resize: vertical; }
pre { margin: 0; padding: 16px; background: var(--wash); font: 15px/1.5 ui-monospace, monospace;
  white-space: pre-wrap; }
`;

import { createHash } from 'node:crypto';
import type { Translator } from '../i18n/translator.ts';

/** One page for the browser in which somebody signs in. Plain words. */
export interface PageContent {
  readonly title: string;
  readonly lines: readonly string[];
  /** Shown large, to be typed in the chat. */
  readonly code?: string;
  /** Where the page leads to, by the words of each way. */
  readonly choices?: readonly { readonly title: string; readonly href: string }[];
  /** What marks a make-believe page. */
  readonly demo?: string;
}

const STYLE = `
:root{color-scheme:light dark}
body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;margin:0;display:grid;min-height:100vh;place-items:center;background:#f5f5f5;color:#242424}
main{box-sizing:border-box;width:min(30rem,100%);padding:2rem;background:#fff;border:1px solid #d1d1d1;border-radius:8px}
h1{font-size:1.35rem;line-height:1.3;margin:0 0 1rem}
p{margin:.75rem 0}
.code{font:600 2.25rem/1.2 ui-monospace,Consolas,monospace;letter-spacing:.15em;text-align:center;padding:1rem;margin:1rem 0;background:#ebf3fc;border-radius:6px;user-select:all}
.demo{font-weight:600;padding:.5rem .75rem;border-left:4px solid #bc4b09;background:#fdf6f3}
a{display:block;margin:.5rem 0;padding:.65rem 1rem;border:1px solid #616161;border-radius:6px;color:inherit;text-decoration:none}
a:hover,a:focus{background:#ebf3fc}
@media (prefers-color-scheme:dark){body{background:#1f1f1f;color:#fff}main{background:#292929;border-color:#666}.code,a:hover,a:focus{background:#082338}.demo{background:#411200}}
`.trim();

/** The one style that pages may have: anything else in them is not applied. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** The document. Every word in it is escaped; there is no script. */
export function pageHtml({ title, lines, code, choices = [], demo }: PageContent, t: Translator): string {
  const body = [
    ...(demo === undefined ? [] : [`<p class="demo">${escaped(demo)}</p>`]),
    `<h1>${escaped(title)}</h1>`,
    ...(code === undefined ? [] : [`<p class="code">${escaped(code)}</p>`]),
    ...lines.map((line) => `<p>${escaped(line)}</p>`),
    ...choices.map((choice) => `<a href="${escaped(choice.href)}">${escaped(choice.title)}</a>`),
  ].join('\n');
  return `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

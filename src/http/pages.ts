import { readFile } from 'node:fs/promises';
import { marked } from 'marked';

/** Texts that people read in a browser, as HTML by their path. */
export type Pages = Readonly<Record<string, string>>;

/** What a page may do: show itself. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'public, max-age=3600',
} as const;

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}' +
  'table{border-collapse:collapse}td,th{border:1px solid #c8c8c8;padding:.3rem .6rem;text-align:left;vertical-align:top}' +
  '@media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}a{color:#8ecae6}}';

/** The pages that the manifest links to. Their Markdown is our own; it is read once, as the bot starts. */
export async function loadPages(docs: URL): Promise<Pages> {
  const page = async (name: string): Promise<string> => toPage(await readFile(new URL(`${name}.md`, docs), 'utf8'));
  return { '/privacy': await page('privacy'), '/terms': await page('terms') };
}

async function toPage(markdown: string): Promise<string> {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const body = await marked.parse(markdown);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} · PEC bot</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>\n`;
}

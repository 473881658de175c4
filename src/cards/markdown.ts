import { marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { showMarks } from './escape.ts';

/** A part of an answer as a card shows it: words with the little Markdown that Teams draws, or lines to copy. */
export type TextPart = { readonly text: string } | { readonly code: readonly string[] };

/** Most parts of one answer. */
const MOST_PARTS = 20;

/**
 * Turns our own Markdown (of `knowledge/`) into what a TextBlock can draw: bold, italics, lists and links. Headings
 * become bold lines and table rows become sentences; images and raw HTML fall away.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/task-modules-and-cards/cards/cards-format
 */
export function markdownParts(markdown: string): readonly TextPart[] {
  return marked
    .lexer(markdown)
    .flatMap(partsOf)
    .filter((part) => !('text' in part) || part.text !== '')
    .slice(0, MOST_PARTS);
}

function partsOf(token: Token): readonly TextPart[] {
  switch (token.type) {
    case 'heading':
      return [words(`**${plainInline(token.tokens)}**`)];
    case 'paragraph':
      return [commandOf(token) ?? words(inline(token.tokens))];
    case 'text':
      return [words(inline(token.tokens ?? [token]))];
    case 'list':
      return [words(listLines(token as Tokens.List).join('\n'))];
    case 'table':
      return [words(tableLines(token as Tokens.Table).join('\n'))];
    case 'code':
      return [{ code: (token as Tokens.Code).text.split('\n') }];
    case 'blockquote':
      return (token.tokens ?? []).flatMap(partsOf);
    default:
      return [];
  }
}

/** A paragraph that is one piece of code is a command to copy. */
function commandOf(paragraph: Token): TextPart | undefined {
  const [only, ...others] = 'tokens' in paragraph ? (paragraph.tokens ?? []) : [];
  if (only?.type !== 'codespan' || others.length > 0) return undefined;
  return { code: [(only as Tokens.Codespan).text] };
}

/** A TextBlock takes `<id>` for HTML and drops it. */
function withoutTags(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›');
}

function words(text: string): TextPart {
  return { text: text.trim() };
}

function listLines(list: Tokens.List): readonly string[] {
  const first = list.start === '' ? 1 : list.start;
  return list.items.flatMap((item, index) => {
    const mark = list.ordered ? `${first + index}.` : '-';
    const [own = '', ...nested] = item.tokens.flatMap((token) =>
      token.type === 'list'
        ? listLines(token as Tokens.List)
        : partsOf(token).map((part) => ('text' in part ? part.text : part.code.join(' '))),
    );
    return [`${mark} ${own}`, ...nested];
  });
}

function tableLines(table: Tokens.Table): readonly string[] {
  const heads = table.header.map((cell) => inline(cell.tokens));
  return table.rows.map((row) => {
    const [first = '', ...others] = row.map((cell) => inline(cell.tokens));
    const described = others.map((text, index) => `${heads[index + 1] ?? ''}: ${text}`);
    return `- **${first}** ${described.join('; ')}`;
  });
}

function inline(tokens: readonly Token[] = []): string {
  return tokens.map(inlineOne).join('');
}

function inlineOne(token: Token): string {
  switch (token.type) {
    case 'strong':
      return `**${inline(token.tokens)}**`;
    case 'em':
      return `_${inline(token.tokens)}_`;
    case 'link':
      return safeLink(inline(token.tokens), (token as Tokens.Link).href);
    case 'br':
      return '\n';
    case 'codespan':
      return showMarks(withoutTags((token as Tokens.Codespan).text));
    case 'escape':
      return token.raw;
    case 'image':
    case 'html':
      return '';
    case 'text':
      return 'tokens' in token && token.tokens ? inline(token.tokens) : token.raw.replace(/\s*\n\s*/g, ' ');
    default:
      return 'tokens' in token && token.tokens ? inline(token.tokens) : token.raw;
  }
}

function plainInline(tokens: readonly Token[] = []): string {
  return inline(tokens).replace(/\*\*|_/g, '');
}

function safeLink(text: string, href: string): string {
  return href.startsWith('https://') ? `[${text}](${href})` : text;
}

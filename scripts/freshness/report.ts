import type { CheckedPage, Outcome } from './check.ts';

/** What needs somebody comes first. */
const ORDER: readonly Outcome[] = ['dead', 'moved', 'changed', 'stale', 'new', 'unreachable', 'fresh'];

const NEXT: Readonly<Record<Outcome, string>> = {
  dead: 'Find where the page went, and mend its address.',
  moved: 'Read the page at its new address, and mend the address.',
  changed: 'Read the page, mend the answers that lean on it, set lastVerified, then: npm run freshness -- --accept ID',
  stale: 'Read the page and the answers that lean on it, and set lastVerified.',
  new: 'Read the page, then: npm run freshness -- --accept ID',
  unreachable: 'Nothing can be said today. Try again later.',
  fresh: 'Nothing to do.',
};

/** The report in Markdown, for a terminal and for an issue alike. Fresh pages are only counted. */
export function toMarkdown(checked: readonly CheckedPage[]): string {
  const byOutcome = Map.groupBy(checked, ({ outcome }) => outcome);
  const sections = ORDER.flatMap((outcome) => {
    const pages = byOutcome.get(outcome) ?? [];
    if (pages.length === 0) return [];
    const lines = outcome === 'fresh' ? [] : ['', ...pages.map(lineOf)];
    return [['', `## ${outcome}: ${pages.length}`, '', NEXT[outcome], ...lines].join('\n')];
  });
  return [`# ${checked.length} source pages`, ...sections].join('\n');
}

/** 0 where every page is fresh, 2 where some could not be reached and the others are, 1 where somebody has to look. */
export function exitCodeFor(checked: readonly CheckedPage[]): 0 | 1 | 2 {
  const wanting = checked.filter(({ outcome }) => outcome !== 'fresh');
  if (wanting.length === 0) return 0;
  return wanting.every(({ outcome }) => outcome === 'unreachable') ? 2 : 1;
}

function lineOf({ id, url, detail }: CheckedPage): string {
  return `- \`${id}\` <${url}>${detail === null ? '' : ` → ${detail}`}`;
}

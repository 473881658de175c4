import pLimit from 'p-limit';
import type { Clock } from '../../src/clock.ts';
import { isLongAgo } from '../../src/knowledge/verified.ts';
import type { Baseline } from './baseline.ts';
import { fetchPage, type FetchLimits } from './fetch-page.ts';
import { hashOfMainText } from './main-text.ts';
import type { SourcePage } from './pages.ts';

/**
 * `dead`: the page is gone. `moved`: it lives elsewhere now. `changed`: it says something else than what was
 * accepted. `new`: nobody accepted its text yet, so there is nothing to compare with. `stale`: the same, but last
 * verified too long ago. `unreachable`: nothing can be said today.
 */
export type Outcome = 'dead' | 'moved' | 'changed' | 'new' | 'stale' | 'unreachable' | 'fresh';

export interface CheckedPage {
  readonly id: string;
  readonly url: string;
  readonly outcome: Outcome;
  /** The new address, the status or the reason, where there is one to tell. */
  readonly detail: string | null;
  /** Of the text that was found; null where none was. */
  readonly hash: string | null;
}

export interface CheckOptions extends FetchLimits {
  readonly baseline: Baseline;
  readonly clock: Clock;
}

/** Few at a time: we are a guest. */
const AT_A_TIME = 4;

/** Looks at every page. The order of the answer is that of the pages. */
export async function checkPages(pages: readonly SourcePage[], options: CheckOptions): Promise<readonly CheckedPage[]> {
  const limit = pLimit(AT_A_TIME);
  return Promise.all(pages.map((page) => limit(() => checkPage(page, options))));
}

async function checkPage(page: SourcePage, options: CheckOptions): Promise<CheckedPage> {
  const { id, url } = page;
  const found = await fetchPage(url, options);
  switch (found.kind) {
    case 'dead':
      return { id, url, outcome: 'dead', detail: `HTTP ${found.status}`, hash: null };
    case 'led-away':
      return { id, url, outcome: 'moved', detail: found.url, hash: null };
    case 'unreachable':
      return { id, url, outcome: 'unreachable', detail: found.reason, hash: null };
    case 'page': {
      const hash = hashOfMainText(found.html);
      if (found.url !== new URL(url).href) return { id, url, outcome: 'moved', detail: found.url, hash };
      return { id, url, ...judge(page, hash, options), hash };
    }
  }
}

function judge(
  { id, lastVerified }: SourcePage,
  hash: string,
  { baseline, clock }: CheckOptions,
): Pick<CheckedPage, 'outcome' | 'detail'> {
  const accepted = Object.hasOwn(baseline, id) ? baseline[id] : undefined;
  if (!accepted) return { outcome: 'new', detail: null };
  if (accepted.hash !== hash) return { outcome: 'changed', detail: `accepted on ${accepted.acceptedOn}` };
  const verified = lastVerified ?? accepted.acceptedOn;
  if (isLongAgo(verified, clock.now())) return { outcome: 'stale', detail: `last verified on ${verified}` };
  return { outcome: 'fresh', detail: null };
}

import type { DemoList } from '../model.ts';
import { json, type DemoReply } from './reply.ts';

const DEFAULT_PAGE_SIZE = 3;

/** One page of a list as Azure answers it, with a next link where there is more. What `toArm` makes null is left out. */
export function page<T>(
  url: URL,
  list: DemoList<T>,
  toArm: (item: T, index: number) => unknown,
  pageSize = DEFAULT_PAGE_SIZE,
): DemoReply {
  const from = Number(url.searchParams.get('$skiptoken') ?? 0);
  const to = Math.min(from + pageSize, list.length);
  const value: unknown[] = [];
  for (let index = from; index < to; index += 1) {
    const item = list.at(index);
    const shown = item === undefined ? null : toArm(item, index);
    if (shown !== null) value.push(shown);
  }
  if (to >= list.length) return json({ value });

  const next = new URL(url);
  next.searchParams.set('$skiptoken', String(to));
  return json({ value, nextLink: next.href });
}

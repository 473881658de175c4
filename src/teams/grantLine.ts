import { isGuid } from '../pec/profile.ts';
import type { GrantHolder } from '../store/grants.ts';
import { GIVE_LINE, TAKE_BACK_LINE } from './adminWords.ts';

/** What a typed line gives or takes back. */
export interface GrantLine {
  readonly change: 'give' | 'take-back';
  /** As it was typed: a tenant id, a domain, a name or a word for all. */
  readonly customer: string;
  readonly holder: TypedHolder;
}

/** Whom a line names: somebody mentioned, or an object id, in a directory where one was typed. */
export type TypedHolder =
  | { readonly kind: 'mention'; readonly name: string }
  | { readonly kind: GrantHolder['kind']; readonly objectId: string; readonly tenantId: string | null };

const GROUP = /^(?:group|groep|gruppe|groupe)\s+(.+)$/iu;
const MENTION = /^<at[^>]*>(.{1,200}?)<\/at>$/iu;
const EVERY_CUSTOMER: ReadonlySet<string> = new Set(['all', 'alle', 'allen', 'tous', 'alles', 'tout']);

/** Reads a line; null where it is a question that only begins alike, such as "grant reader to my team". */
export function parseGrantLine(text: string): GrantLine | null {
  for (const [change, pattern] of [
    ['give', GIVE_LINE],
    ['take-back', TAKE_BACK_LINE],
  ] as const) {
    const [, customer, who] = pattern.exec(text) ?? [];
    const holder = who === undefined ? null : readHolder(who);
    if (customer !== undefined && holder) return { change, customer, holder };
  }
  return null;
}

/** Whom a text names by id: a person, or with a word before it a group; null where it is no id. */
export function readHolder(text: string): TypedHolder | null {
  const mentioned = MENTION.exec(text.trim())?.[1];
  if (mentioned !== undefined) return { kind: 'mention', name: mentioned };
  const group = GROUP.exec(text.trim())?.[1];
  const ids = (group ?? text)
    .trim()
    .replace(/[.,;]$/, '')
    .toLowerCase()
    .split('/');
  const [objectId, tenantId = null] = ids.length === 2 ? [ids[1], ids[0]] : [ids[0]];
  if (ids.length > 2 || objectId === undefined || !isGuid(objectId)) return null;
  if (tenantId !== null && !isGuid(tenantId)) return null;
  return { kind: group === undefined ? 'person' : 'group', objectId, tenantId };
}

/** Whether a word means every customer. */
export function meansEveryCustomer(text: string): boolean {
  return EVERY_CUSTOMER.has(text.trim().toLowerCase());
}

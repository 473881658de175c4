import type { Language } from '../i18n/languages.ts';
import type { KnownIds } from './knownIds.ts';
import type { Outcome } from './tree.ts';

/** A longer line is no help: the script then says where the rest goes. */
const MOST_SUBSCRIPTIONS = 10;
const FOLDER = 'pec-access';

/** The line that writes an outcome's files without Teams, with the ids that are known. */
export function accessCommand({ delegation }: Outcome, ids: KnownIds, language: Language): string {
  const { customerTenantId, subscriptionIds, linkedPrincipal } = ids;
  const fits = subscriptionIds.length <= MOST_SUBSCRIPTIONS;
  const given = delegation
    ? option('linked', linkedPrincipal)
    : [
        ...option('tenant', customerTenantId),
        ...(fits ? subscriptionIds : []).flatMap((id) => option('subscription', id)),
      ];
  return [
    'npm run access --',
    ...option('way', wayOf(delegation)),
    ...given,
    ...option('out', FOLDER),
    ...option('lang', language),
  ].join(' ');
}

function wayOf(delegation: Outcome['delegation']): string {
  if (!delegation) return 'reinstate';
  if (delegation.scope === 'resource-group') return 'lighthouse-group';
  return delegation.people ? 'lighthouse-jit' : 'lighthouse';
}

function option(name: string, value: string | null): readonly string[] {
  return value === null ? [] : [`--${name} ${value}`];
}

import type { Translator } from '../i18n/translator.ts';
import { organisationsOf } from '../pec/ours.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Evidence } from '../pec/report.ts';
import { shortId } from './short-id.ts';

/** As many names as a sentence bears. */
const MOST_NAMES = 5;

export function roleName(roleNameOrNull: string | null | undefined, roleDefinitionId: string, t: Translator): string {
  return roleNameOrNull ? roleNameOrNull : t('access.unnamedRole', { id: shortId(roleDefinitionId) });
}

/** Who holds a grant, in words, such as "Your AdminAgents (4f2…c1)". */
export function holderName(evidence: Evidence, t: Translator, profile: PartnerProfile): string {
  const id = shortId(evidence.principalId ?? '');
  const isReseller = evidence.holder === 'reseller-of-record';
  const holder = isReseller ? 'reseller' : 'bill-to';
  const [, organisation] = organisationsOf(profile).find(([role]) => role === evidence.holder) ?? [
    null,
    profile.billTo,
  ];

  switch (evidence.path) {
    case 'aobo':
      return t('access.who.agentGroup', { holder, org: organisation.name, group: evidence.agentGroup ?? '', id });
    case 'lighthouse':
      return t('access.who.lighthouse', { holder, org: organisation.name, id });
    default:
      return t('access.who.direct', { type: evidence.principalType ?? '', id });
  }
}

/** A scope in words. Names of resource groups and resources are the customer's own and untrusted. */
export function scopeName(scope: string, t: Translator): string {
  const [, root, , kind, group, ...rest] = scope.split('/');
  if (root?.toLowerCase() !== 'subscriptions') return t('access.where.above');
  if (kind === undefined) return t('access.where.subscription');
  if (kind.toLowerCase() === 'resourcegroups' && rest.length === 0) {
    return t('access.where.resource-group', { name: group ?? '' });
  }
  return t('access.where.resource', { name: lastSegment(scope) });
}

/** A list for a sentence: the first few names, then how many more. Resource ids are cut to their names. */
export function shortList(names: readonly string[], t: Translator): string {
  const shown = names.slice(0, MOST_NAMES).map(lastSegment);
  const rest = names.length - shown.length;

  return t.list(rest > 0 ? [...shown, t('access.andMore', { count: rest })] : shown);
}

function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

import type { Translator } from '../i18n/translator.ts';
import type { TracedGrant } from '../pec/report.ts';
import { isCounting } from '../pec/weigh.ts';
import { roleName, scopeName } from './phrases.ts';
import { shortId } from './short-id.ts';

export interface GrantExplanation {
  /** The access path, such as "Owner ← foreign group 4f2…c1 = your AdminAgents". */
  readonly line: string;
  /** Why it counts or not, in one or two short sentences. */
  readonly outcome: string;
  readonly counts: boolean;
}

/** Words for one grant that was weighed. */
export function explainGrant(traced: TracedGrant, t: Translator): GrantExplanation {
  const values = {
    role: roleName(traced.roleName, traced.roleDefinitionId, t),
    date: traced.endsAt === null ? '' : t.date(traced.endsAt),
  };
  const sentences = [
    t(`access.outcome.${traced.outcome}`, values),
    ...(traced.pal === 'verified' || traced.pal === 'attested' ? [t(`access.pal.${traced.pal}`)] : []),
    ...(traced.inherited ? [t('access.inherited')] : []),
    ...(coversPart(traced) ? [t('access.partOnly', { where: scopeName(traced.scope, t) })] : []),
  ];

  return {
    line: lineOf(traced, values.role, t),
    outcome: sentences.join(' '),
    counts: isCounting(traced),
  };
}

function lineOf(traced: TracedGrant, role: string, t: Translator): string {
  const ours = traced.outcome === 'not-ours' ? 'other' : 'ours';
  const values = {
    role,
    id: shortId(traced.principalId),
    type: traced.principalType,
    group: traced.agentGroup ?? '',
    tenant: shortId(traced.managedByTenantId ?? ''),
    holder: traced.holder === 'reseller-of-record' ? 'reseller' : 'bill-to',
  };

  return traced.path === 'direct'
    ? t('access.holder.direct', values)
    : t(`access.holder.${traced.path}.${ours}`, values);
}

/** A scope inside the subscription has more than the two segments of its own. */
function coversPart({ scope }: TracedGrant): boolean {
  const [, root, , inner] = scope.split('/');
  return root?.toLowerCase() === 'subscriptions' && inner !== undefined;
}

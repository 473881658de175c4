import type { Translator } from '../i18n/translator.ts';
import { isGuid } from '../pec/profile.ts';
import { WELL_KNOWN_ROLES } from '../pec/roles.ts';
import type { Artefact } from './artefact.ts';
import { reinstatementInBash } from './reinstatement-bash.ts';
import { reinstatementInPowershell } from './reinstatement-powershell.ts';
import { BASH_FILE, POWERSHELL_FILE, type ScriptIds } from './script-ids.ts';

export interface Reinstatement {
  /** Null where whoever runs it fills it in. */
  readonly customerTenantId: string | null;
  /** Object id of the partner's agent group, a foreign group in the customer's eyes; null as above. */
  readonly agentGroupId: string | null;
  /** Empty where whoever runs it fills one in. */
  readonly subscriptionIds: readonly string[];
}

const MAY_ASSIGN = [
  WELL_KNOWN_ROLES.owner,
  WELL_KNOWN_ROLES.userAccessAdministrator,
  WELL_KNOWN_ROLES.roleBasedAccessControlAdministrator,
];

/**
 * Scripts for the customer's Owner, who gives the partner's agent group the least role that earns. They say what they
 * will do, look at everything first, and change nothing that is in place already.
 * Source: https://learn.microsoft.com/en-us/partner-center/customers/reinstate-csp
 * @returns null where an id is no GUID.
 */
export function reinstatementFiles(input: Reinstatement, t: Translator): readonly Artefact[] | null {
  const { customerTenantId, agentGroupId, subscriptionIds } = input;
  if ([customerTenantId, agentGroupId, ...subscriptionIds].some((id) => id !== null && !isGuid(id))) return null;

  const ids: ScriptIds = {
    tenant: customerTenantId?.toLowerCase() ?? 'CUSTOMER_TENANT_ID',
    group: agentGroupId?.toLowerCase() ?? 'ADMIN_AGENTS_ID',
    subscriptions: subscriptionIds.length > 0 ? subscriptionIds.map((id) => id.toLowerCase()) : ['SUBSCRIPTION_ID'],
    role: WELL_KNOWN_ROLES.supportRequestContributor,
    mayAssign: MAY_ASSIGN,
  };
  return [
    { filename: BASH_FILE, mediaType: 'text/x-shellscript', content: reinstatementInBash(ids, t) },
    { filename: POWERSHELL_FILE, mediaType: 'text/plain', content: reinstatementInPowershell(ids, t) },
  ];
}

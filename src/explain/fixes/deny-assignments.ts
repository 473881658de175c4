import type { Translator } from '../../i18n/translator.ts';
import type { Commands } from '../commands.ts';

/**
 * Lists the deny assignments of a subscription; they cannot be removed by a role assignment.
 * Source: https://learn.microsoft.com/en-us/azure/role-based-access-control/deny-assignments
 */
export function listDenyAssignments(subscriptionId: string, t: Translator): Commands {
  const scope = `/subscriptions/${subscriptionId}`;
  return {
    az: `az rest --method get --url "${scope}/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01"`,
    powershell: `Get-AzDenyAssignment -Scope ${scope}`,
    portal: t('fix.portal.denyAssignments'),
  };
}

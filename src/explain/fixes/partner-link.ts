import type { Translator } from '../../i18n/translator.ts';
import { organisationsOf } from '../../pec/ours.ts';
import { isGuid, type PartnerProfile } from '../../pec/profile.ts';
import type { Evidence } from '../../pec/report.ts';
import type { Commands } from '../commands.ts';

export type LinkAction = 'show' | 'create' | 'update';

const POWERSHELL: Readonly<Record<LinkAction, string>> = {
  show: 'Get-AzManagementPartner',
  create: 'New-AzManagementPartner',
  update: 'Update-AzManagementPartner',
};

/**
 * Shows or makes a partner admin link. It belongs to the identity that is signed in and holds in one directory, so
 * signing in to that directory is part of the command. A service principal has to sign in itself: a person who ran this
 * for it would show or link their own identity. Its secret is asked for, or taken from the shell, and never written.
 * Source: https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id
 */
export function partnerLinkFix(
  action: LinkAction,
  { linkTenantId, holder, principalType }: Evidence,
  profile: PartnerProfile,
  t: Translator,
): Commands {
  if (linkTenantId === undefined || !isGuid(linkTenantId)) return {};

  const partnerId = partnerIdFor(holder, profile);
  const azArgument = action === 'show' ? '' : ` --partner-id ${partnerId}`;
  const powershellArgument = action === 'show' ? '' : ` -PartnerId ${partnerId}`;
  const isApp = principalType === 'ServicePrincipal';
  const azApp = isApp ? ' --service-principal --username "$CLIENT_ID" --password "$CLIENT_SECRET"' : '';
  const powershellApp = isApp ? ' -ServicePrincipal -Credential (Get-Credential)' : '';
  return {
    az: [
      `az login${azApp} --tenant ${linkTenantId} --allow-no-subscriptions`,
      `az managementpartner ${action}${azArgument}`,
    ].join('\n'),
    powershell: [
      `Connect-AzAccount -Tenant ${linkTenantId}${powershellApp}`,
      `${POWERSHELL[action]}${powershellArgument}`,
    ].join('\n'),
    // Only people sign in to the portal.
    ...(isApp ? {} : { portal: t('fix.portal.partnerLink', { tenant: linkTenantId }) }),
  };
}

/** The partner (location) id that a link of ours should carry: the holder's, and the bill-to partner's otherwise. */
export function partnerIdFor(holder: Evidence['holder'], profile: PartnerProfile): string {
  const found = organisationsOf(profile).find(([role]) => role === holder)?.[1] ?? profile.billTo;
  return found.partnerIds[0] ?? '';
}

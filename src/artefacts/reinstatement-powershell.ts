import type { Translator } from '../i18n/translator.ts';
import { powershellQuoted } from './quoting.ts';
import { POWERSHELL_FILE, type ScriptIds } from './script-ids.ts';

/** Windows PowerShell reads a file without it as ANSI, and spoils what is not ASCII. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The reinstatement for the Az module, in Windows PowerShell 5.1 and PowerShell 7. */
export function reinstatementInPowershell(ids: ScriptIds, t: Translator): string {
  const q = powershellQuoted;
  const list = (all: readonly string[]): string => all.map((id) => `  ${q(id)}`).join('\n');
  return `${BYTE_ORDER_MARK}#Requires -Modules Az.Accounts, Az.Resources
# ${t('reinstate.title')}
# ./${POWERSHELL_FILE} [-Yes]
param([switch] $Yes)
$ErrorActionPreference = 'Stop'

$tenant = ${q(ids.tenant)}
$group = ${q(ids.group)}
$role = ${q(ids.role)}
# ${t('reinstate.subscriptions')}
$subscriptions = @(
${list(ids.subscriptions)}
)
$mayAssign = @(
${list(ids.mayAssign)}
)

function Stop-Here([string] $words) {
  Write-Warning $words
  exit 1
}

foreach ($id in @($tenant, $group, $role) + $subscriptions) {
  if ($id -notmatch '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$') {
    Stop-Here (${q(t('reinstate.notAGuid', { id: '{0}' }))} -f $id)
  }
}

Write-Host (${q(t('reinstate.plan', { group: '{0}' }))} -f $group)
foreach ($subscription in $subscriptions) { Write-Host "  $subscription" }
Write-Host ${q(t('reinstate.earns'))}

$signIn = "Connect-AzAccount -Tenant $tenant"
$context = Get-AzContext
if (-not $context) { Stop-Here (${q(t('reinstate.signIn', { command: '{0}' }))} -f $signIn) }
if ($context.Tenant.Id -ne $tenant) {
  Stop-Here (${q(t('reinstate.otherTenant', { signedIn: '{0}', tenant: '{1}', command: '{2}' }))} -f $context.Tenant.Id, $tenant, $signIn)
}
if ($context.Account.Type -ne 'User') { Stop-Here ${q(t('reinstate.notAPerson'))} }
try {
  $me = (Get-AzADUser -SignedIn).Id
} catch {
  Stop-Here ${q(t('reinstate.whoAmI'))}
}

foreach ($subscription in $subscriptions) {
  $scope = "/subscriptions/$subscription"
  try {
    Set-AzContext -Subscription $subscription -Tenant $tenant | Out-Null
    $owner = @(Get-AzRoleAssignment -ObjectId $me -ExpandPrincipalGroups | Where-Object {
        $above = $_.Scope -eq '/' -or $_.Scope -like '/providers/Microsoft.Management/*'
        ($above -or $_.Scope -eq $scope) -and $mayAssign -contains $_.RoleDefinitionId
      })
  } catch {
    Write-Warning $_.Exception.Message
    Stop-Here (${q(t('reinstate.unreadable', { subscription: '{0}' }))} -f $subscription)
  }
  if ($owner.Count -eq 0) { Stop-Here (${q(t('reinstate.notOwner', { subscription: '{0}' }))} -f $subscription) }
}

if (-not $Yes) { Read-Host ${q(t('reinstate.goOn'))} | Out-Null }

$given = 0
$kept = 0
$failed = 0
foreach ($subscription in $subscriptions) {
  $scope = "/subscriptions/$subscription"
  try {
    Set-AzContext -Subscription $subscription -Tenant $tenant | Out-Null
    $there = @(Get-AzRoleAssignment -Scope $scope | Where-Object {
        $_.Scope -eq $scope -and $_.ObjectId -eq $group -and $_.RoleDefinitionId -eq $role
      })
    if ($there.Count -gt 0) {
      $kept++
      Write-Host (${q(t('reinstate.kept', { subscription: '{0}' }))} -f $subscription)
    } else {
      New-AzRoleAssignment -ObjectId $group -ObjectType 'ForeignGroup' -RoleDefinitionId $role -Scope $scope | Out-Null
      $given++
      Write-Host (${q(t('reinstate.given', { subscription: '{0}' }))} -f $subscription)
    }
  } catch {
    $failed++
    Write-Warning (${q(t('reinstate.failed', { subscription: '{0}' }))} -f $subscription)
    Write-Warning $_.Exception.Message
  }
}

Write-Host (${q(t('reinstate.done', { given: '{0}', kept: '{1}', failed: '{2}' }))} -f $given, $kept, $failed)
if ($failed -gt 0) { exit 1 }
`;
}

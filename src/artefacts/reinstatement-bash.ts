import type { Translator } from '../i18n/translator.ts';
import { shellQuoted } from './quoting.ts';
import { BASH_FILE, type ScriptIds } from './script-ids.ts';

/** The reinstatement for the Azure CLI. Keeps to what bash 3.2 knows, which macOS still has. */
export function reinstatementInBash(ids: ScriptIds, t: Translator): string {
  const value = '%s';
  const oneOf = ids.mayAssign.map((role) => `ends_with(roleDefinitionId, '${role}')`).join(' || ');
  const q = shellQuoted;
  return `#!/usr/bin/env bash
# ${t('reinstate.title')}
# bash ${BASH_FILE} [--yes]
set -euo pipefail

TENANT=${q(ids.tenant)}
GROUP=${q(ids.group)}
ROLE=${q(ids.role)}
asks=yes
for argument in "$@"; do
  if [[ $argument == --yes ]]; then asks=no; fi
done
# ${t('reinstate.subscriptions')}
set -- \\
${ids.subscriptions.map((id) => `  ${q(id)}`).join(' \\\n')}

say() {
  local words=$1
  shift
  printf "$words\\n" "$@"
}
stop() {
  say "$@" >&2
  exit 1
}
ask_azure() { az "$@" --output tsv | tr -d '\\r'; }

for id in "$TENANT" "$GROUP" "$ROLE" "$@"; do
  [[ $id =~ ^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$ ]] || stop ${q(t('reinstate.notAGuid', { id: value }))} "$id"
done
TENANT=$(tr '[:upper:]' '[:lower:]' <<< "$TENANT")
GROUP=$(tr '[:upper:]' '[:lower:]' <<< "$GROUP")
command -v az > /dev/null || stop ${q(t('reinstate.noTool', { tool: 'Azure CLI' }))}

say ${q(t('reinstate.plan', { group: value }))} "$GROUP"
for subscription in "$@"; do say '  %s' "$subscription"; done
say ${q(t('reinstate.earns'))}

signed_in=$(ask_azure account show --query tenantId) || stop ${q(t('reinstate.signIn', { command: value }))} "az login --tenant $TENANT"
[[ $signed_in == "$TENANT" ]] ||
  stop ${q(t('reinstate.otherTenant', { signedIn: value, tenant: value, command: value }))} "$signed_in" "$TENANT" "az login --tenant $TENANT"
[[ $(ask_azure account show --query user.type) == user ]] || stop ${q(t('reinstate.notAPerson'))}
me=$(ask_azure ad signed-in-user show --query id) || stop ${q(t('reinstate.whoAmI'))}

for subscription in "$@"; do
  owner=$(ask_azure role assignment list --subscription "$subscription" --scope "/subscriptions/$subscription" \\
    --assignee "$me" --include-inherited --include-groups --fill-principal-name false \\
    --query "length([?${oneOf}])") || stop ${q(t('reinstate.unreadable', { subscription: value }))} "$subscription"
  [[ $owner -gt 0 ]] || stop ${q(t('reinstate.notOwner', { subscription: value }))} "$subscription"
done

if [[ $asks == yes && -t 0 ]]; then
  say ${q(t('reinstate.goOn'))}
  read -r
fi

given=0 kept=0 failed=0
for subscription in "$@"; do
  there=$(ask_azure role assignment list --subscription "$subscription" --scope "/subscriptions/$subscription" \\
    --fill-principal-name false \\
    --query "length([?principalId == '$GROUP' && ends_with(roleDefinitionId, '$ROLE')])") || there=unknown
  if [[ $there == unknown ]]; then
    failed=$((failed + 1))
    say ${q(t('reinstate.unreadable', { subscription: value }))} "$subscription" >&2
  elif [[ $there -gt 0 ]]; then
    kept=$((kept + 1))
    say ${q(t('reinstate.kept', { subscription: value }))} "$subscription"
  elif az role assignment create --subscription "$subscription" --scope "/subscriptions/$subscription" \\
    --assignee-object-id "$GROUP" --assignee-principal-type ForeignGroup --role "$ROLE" --output none; then
    given=$((given + 1))
    say ${q(t('reinstate.given', { subscription: value }))} "$subscription"
  else
    failed=$((failed + 1))
    say ${q(t('reinstate.failed', { subscription: value }))} "$subscription" >&2
  fi
done

say ${q(t('reinstate.done', { given: value, kept: value, failed: value }))} "$given" "$kept" "$failed"
[[ $failed -eq 0 ]]
`;
}

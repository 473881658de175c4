import type { Artefact } from '../artefacts/artefact.ts';
import { delegationFiles } from '../artefacts/delegation-files.ts';
import { reinstatementFiles } from '../artefacts/reinstatement.ts';
import type { Translator } from '../i18n/translator.ts';
import { WELL_KNOWN_ROLES, type RoleCatalogue } from '../pec/roles.ts';
import type { KnownIds } from './knownIds.ts';
import type { Outcome } from './tree.ts';

/** The files that carry out an outcome, filled with the ids that are known; none where nothing is to be run or deployed. */
export function outcomeFiles(
  outcome: Outcome,
  ids: KnownIds,
  roles: RoleCatalogue,
  t: Translator,
): readonly Artefact[] {
  if (outcome.delegation) {
    const { scope, people } = outcome.delegation;
    const made = delegationFiles(
      {
        scope,
        managedByTenantId: ids.tenantId,
        linked: {
          principalId: ids.linkedPrincipal,
          roleDefinitionId: WELL_KNOWN_ROLES.supportRequestContributor,
        },
        people: people ? { principalId: null, roleDefinitionId: WELL_KNOWN_ROLES.contributor, approverIds: [] } : null,
        resourceGroupName: null,
      },
      roles,
    );
    return made.ok ? made.files : [];
  }
  if (!outcome.steps.some((step) => step === 'assign-owner' || step === 'assign-smaller')) return [];
  const { customerTenantId, adminAgents, subscriptionIds } = ids;
  return reinstatementFiles({ customerTenantId, agentGroupId: adminAgents, subscriptionIds }, t) ?? [];
}

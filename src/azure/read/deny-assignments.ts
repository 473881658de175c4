import type { DenyAssignment as ArmDenyAssignment, Principal } from '@azure/arm-authorization';
import type { DenyAssignment, Unread } from '../../pec/snapshot.ts';
import { collect, type ReadSession } from '../session.ts';
import { lower } from './ids.ts';

/** Azure's name for everybody. Source: https://learn.microsoft.com/en-us/azure/role-based-access-control/deny-assignments */
const EVERYONE = '00000000-0000-0000-0000-000000000000';

/** Deny assignments at, above and below the subscription. */
export function readDenyAssignments(
  session: ReadSession,
  scope: string,
  unread: Unread[],
): Promise<readonly DenyAssignment[]> {
  return collect(
    session,
    { subject: 'deny-assignments', scope, unread },
    () => session.clients.authorization.denyAssignments.listForScope(scope.slice(1)).byPage(),
    toDenyAssignment,
  );
}

function toDenyAssignment(item: ArmDenyAssignment): DenyAssignment {
  const id = lower(item.id, 'deny assignment id');
  const principalIds = idsOf(item.principals);

  return {
    id,
    name: item.denyAssignmentName ?? item.name ?? id,
    scope: lower(item.scope, 'scope of a deny assignment'),
    everyone: principalIds.includes(EVERYONE),
    principalIds,
    excludedPrincipalIds: idsOf(item.excludePrincipals),
    actions: (item.permissions ?? []).flatMap(({ actions }) => actions ?? []),
    appliesToChildScopes: item.doNotApplyToChildScopes !== true,
  };
}

function idsOf(principals: readonly Principal[] | undefined): readonly string[] {
  return (principals ?? []).flatMap(({ id }) => id?.toLowerCase() ?? []);
}

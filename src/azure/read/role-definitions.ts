import pLimit from 'p-limit';
import type { RoleDefinition as ArmRoleDefinition } from '@azure/arm-authorization';
import type { RoleDefinition, Unread } from '../../pec/snapshot.ts';
import { attempt, type ReadSession } from '../session.ts';
import { roleDefinitionGuid } from './ids.ts';

/** Bounds the look-ups of one read: a tenant may hold thousands of roles, a person reads a few names. */
const MAX_LOOKUPS = 100;

/** The roles met in one read that Microsoft's list does not name. */
export interface RoleNames {
  /** Reads what is not known yet of the roles in `ids`; answers with those that Azure knows. */
  resolve(ids: Iterable<string>, about: { scope: string; unread: Unread[] }): Promise<readonly RoleDefinition[]>;
}

/**
 * Names of roles, and whether they are custom: one request for all custom roles of a subscription that meets an unknown
 * one, then one for each built-in role that Microsoft's list lacks. Nothing is asked twice in one read.
 * Source: https://learn.microsoft.com/en-us/rest/api/authorization/role-definitions/list
 */
export function createRoleNames(session: ReadSession, isListed: (roleDefinitionId: string) => boolean): RoleNames {
  const known = new Map<string, RoleDefinition | null>();
  // One at a time: subscriptions that are read together meet the same roles.
  const queue = pLimit(1);
  let lookups = 0;

  async function readCustom(scope: string, unread: Unread[]): Promise<void> {
    await attempt(session, { subject: 'role-definitions', scope, unread }, async () => {
      const pages = session.clients.authorization.roleDefinitions
        .list(scope.slice(1), { filter: "type eq 'CustomRole'" })
        .byPage();
      for await (const page of pages) {
        for (const item of page) {
          const role = toRoleDefinition(item);
          known.set(role.roleDefinitionId, role);
        }
      }
    });
  }

  async function readOne(id: string, scope: string, unread: Unread[]): Promise<void> {
    const about = { subject: 'role-definitions', scope, unread } as const;
    const problems: Unread[] = [];
    const role = await attempt(session, { ...about, unread: problems }, async () =>
      toRoleDefinition(await session.clients.authorization.roleDefinitions.get(scope.slice(1), id)),
    );
    known.set(id, role);
    unread.push(...problems.filter(({ reason }) => reason !== 'not-found'));
  }

  async function resolve(wanted: readonly string[], scope: string, unread: Unread[]): Promise<void> {
    const missing = () => wanted.filter((id) => !known.has(id));

    if (missing().length > 0 && lookups < MAX_LOOKUPS) {
      lookups += 1;
      await readCustom(scope, unread);
    }
    for (const id of missing()) {
      if (lookups >= MAX_LOOKUPS || session.signal.aborted) break;
      lookups += 1;
      await readOne(id, scope, unread);
    }
  }

  return {
    async resolve(ids, { scope, unread }) {
      const wanted = [...new Set(ids)].filter((id) => !isListed(id));
      if (wanted.length > 0) await queue(() => resolve(wanted, scope, unread));
      return wanted.flatMap((id) => known.get(id) ?? []);
    },
  };
}

function toRoleDefinition(item: ArmRoleDefinition): RoleDefinition {
  const roleDefinitionId = roleDefinitionGuid(item.id ?? item.name);
  return { roleDefinitionId, name: item.roleName ?? roleDefinitionId, custom: item.roleType === 'CustomRole' };
}

import { z } from 'zod/v4';
import type { Authorization, Delegation, Unread } from '../../pec/snapshot.ts';
import { attempt, collect, type ReadSession } from '../session.ts';
import { roleDefinitionGuid } from './ids.ts';
import { getJson, pagesOf } from './plain.ts';

const API_VERSION = '2022-10-01';

/**
 * A subscription that never registered Azure Lighthouse's provider cannot have been delegated.
 * Source: https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-register-resource-provider
 */
const NEVER_REGISTERED: ReadonlySet<string> = new Set(['MissingSubscriptionRegistration', 'SubscriptionNotRegistered']);

const authorization = z.object({
  principalId: z.string(),
  roleDefinitionId: z.string(),
  principalIdDisplayName: z.string().nullish(),
});

export const registrationDefinition = z.object({
  properties: z.object({
    managedByTenantId: z.string(),
    managedByTenantName: z.string().nullish(),
    registrationDefinitionName: z.string().nullish(),
    authorizations: z.array(authorization).nullish(),
    eligibleAuthorizations: z.array(authorization).nullish(),
  }),
  plan: z.object({ name: z.string().nullish() }).nullish(),
});
type RegistrationDefinition = z.infer<typeof registrationDefinition>;

export const registrationAssignment = z.object({
  id: z.string(),
  properties: z.object({
    registrationDefinitionId: z.string(),
    provisioningState: z.string().nullish(),
    registrationDefinition: registrationDefinition.nullish().catch(null),
  }),
});
type RegistrationAssignment = z.infer<typeof registrationAssignment>;

export interface ReadDelegationsOptions {
  readonly endpoint: string;
  readonly scope: string;
  readonly unread: Unread[];
}

/**
 * Azure Lighthouse delegations of the subscription. They never appear among the role assignments.
 * Source: https://learn.microsoft.com/en-us/rest/api/managedservices/registration-assignments/list
 */
export async function readDelegations(
  session: ReadSession,
  options: ReadDelegationsOptions,
): Promise<readonly Delegation[]> {
  const { endpoint, scope, unread } = options;
  const url =
    `${endpoint}${scope}/providers/Microsoft.ManagedServices/registrationAssignments` +
    `?api-version=${API_VERSION}&$expandRegistrationDefinition=true`;
  const found = await collect(
    session,
    { subject: 'delegations', scope, unread, noneWhen: NEVER_REGISTERED },
    () => pagesOf(session, url, registrationAssignment),
    (item) => item,
  );

  const definitions = new Map<string, RegistrationDefinition | null>();
  const delegations: Delegation[] = [];
  for (const assignment of found) {
    const definition =
      assignment.properties.registrationDefinition ?? (await readDefinition(session, options, assignment, definitions));
    if (definition) delegations.push(toDelegation(assignment, definition));
  }
  return delegations;
}

/**
 * One delegation by its address; null where there is none any more, or it could not be read.
 * @param id of a registration assignment, made of validated parts
 */
export async function readDelegation(
  session: ReadSession,
  options: ReadDelegationsOptions,
  id: string,
): Promise<Delegation | null> {
  const problems: Unread[] = [];
  const url = `${options.endpoint}${id}?api-version=${API_VERSION}&$expandRegistrationDefinition=true`;
  const found = await attempt(session, { subject: 'delegations', scope: options.scope, unread: problems }, () =>
    getJson(session, url, registrationAssignment),
  );
  options.unread.push(...problems.filter(({ reason }) => reason !== 'not-found'));
  if (!found) return null;

  const definition =
    found.properties.registrationDefinition ?? (await readDefinition(session, options, found, new Map()));
  return definition ? toDelegation(found, definition) : null;
}

/** The definition on its own, for replies that do not expand it. Read once for all assignments that share it. */
async function readDefinition(
  session: ReadSession,
  { endpoint, scope, unread }: ReadDelegationsOptions,
  assignment: RegistrationAssignment,
  known: Map<string, RegistrationDefinition | null>,
): Promise<RegistrationDefinition | null> {
  const id = assignment.properties.registrationDefinitionId;
  const before = known.get(id);
  if (before !== undefined) return before;

  const about = { subject: 'delegations', scope, unread } as const;
  const definition = await attempt(session, about, () =>
    getJson(session, `${endpoint}${id}?api-version=${API_VERSION}`, registrationDefinition),
  );
  known.set(id, definition);
  return definition;
}

const ASSIGNMENT_IN_ID = '/providers/microsoft.managedservices/registrationassignments/';

export function toDelegation(assignment: RegistrationAssignment, definition: RegistrationDefinition): Delegation {
  const id = assignment.id.toLowerCase();
  const { properties, plan } = definition;
  const cut = id.indexOf(ASSIGNMENT_IN_ID);

  return {
    id,
    scope: cut > 0 ? id.slice(0, cut) : id,
    provisioningState: assignment.properties.provisioningState ?? 'NotSpecified',
    managedByTenantId: properties.managedByTenantId.toLowerCase(),
    managedByTenantName: properties.managedByTenantName ?? null,
    definitionName: properties.registrationDefinitionName ?? null,
    marketplace: Boolean(plan?.name),
    authorizations: (properties.authorizations ?? []).map(toAuthorization),
    eligibleAuthorizations: (properties.eligibleAuthorizations ?? []).map(toAuthorization),
  };
}

function toAuthorization(item: z.infer<typeof authorization>): Authorization {
  return {
    principalId: item.principalId.toLowerCase(),
    roleDefinitionId: roleDefinitionGuid(item.roleDefinitionId),
    displayName: item.principalIdDisplayName ?? null,
  };
}

import { z } from 'zod/v4';
import { isGuid } from '../pec/profile.ts';
import { UNREAD_REASONS, UNREAD_SUBJECTS, type Snapshot } from '../pec/snapshot.ts';

const MAX_TEXT = 10_000;
const MAX_LIST = 200_000;

const text = z.string().max(MAX_TEXT);
const guid = text.refine(isGuid, 'must be a GUID').transform((id) => id.toLowerCase());
/** Object ids of Azure are GUIDs; Azure itself writes all zeroes for everybody. */
const objectId = guid;
const scope = text.transform((path) => path.toLowerCase());
const time = z.iso.datetime({ offset: true });
const list = <T extends z.ZodType>(item: T) => z.array(item).max(MAX_LIST);

const unread = z.object({
  subject: z.enum(UNREAD_SUBJECTS),
  reason: z.enum(UNREAD_REASONS),
  scope: scope.optional(),
  requestId: text.optional(),
});

const partnerLink = z.discriminatedUnion('state', [
  z.object({ state: z.literal('linked'), partnerId: text, tenantId: guid, objectId }),
  z.object({ state: z.literal('not-linked') }),
  z.object({ state: z.literal('unread'), reason: z.enum(UNREAD_REASONS) }),
]);

const roleAssignment = z.object({
  id: scope,
  scope,
  principalId: objectId,
  principalType: z.enum(['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device', 'Unknown']),
  roleDefinitionId: guid,
  condition: text.nullable(),
  createdOn: time.nullable(),
  guest: z.boolean().optional(),
});

const authorization = z.object({ principalId: objectId, roleDefinitionId: guid, displayName: text.nullable() });

const delegation = z.object({
  id: scope,
  scope,
  provisioningState: text,
  managedByTenantId: guid,
  managedByTenantName: text.nullable(),
  definitionName: text.nullable(),
  marketplace: z.boolean(),
  authorizations: list(authorization),
  eligibleAuthorizations: list(authorization),
});

const eligibleSchedule = z.object({
  scope,
  principalId: objectId,
  roleDefinitionId: guid,
  endsAt: time.nullable(),
});

const activeSchedule = eligibleSchedule.extend({
  assignmentType: z.enum(['Assigned', 'Activated']),
  memberType: z.enum(['Direct', 'Group', 'Inherited']).nullable(),
  startsAt: time.nullable(),
  roleAssignmentId: scope.nullable(),
});

const denyAssignment = z.object({
  id: scope,
  name: text,
  scope,
  everyone: z.boolean(),
  principalIds: list(objectId),
  excludedPrincipalIds: list(objectId),
  actions: list(text),
  appliesToChildScopes: z.boolean(),
});

const subscription = z.object({
  subscriptionId: guid,
  name: text,
  state: text,
  quotaId: text.nullable(),
  managedByTenantIds: list(guid),
  billing: z
    .object({ skuId: text.nullable(), skuDescription: text.nullable(), agreementType: text.nullable() })
    .nullable(),
  roleAssignments: list(roleAssignment),
  roleDefinitions: list(z.object({ roleDefinitionId: guid, name: text, custom: z.boolean() })),
  delegations: list(delegation),
  activeSchedules: list(activeSchedule),
  eligibleSchedules: list(eligibleSchedule),
  denyAssignments: list(denyAssignment),
  unread: list(unread),
});

const snapshotSchema = z.object({
  schemaVersion: z.literal(1, 'this build reads schema version 1'),
  customer: z.object({ tenantId: guid, domain: text.optional(), displayName: text.optional() }),
  takenAt: time,
  depth: z.enum(['full', 'sweep']),
  identity: z.object({
    kind: z.enum(['app', 'user', 'demo']),
    label: text,
    tenantId: guid.optional(),
    clientId: guid.optional(),
    objectId: objectId.optional(),
    partnerLink,
  }),
  demo: z.boolean(),
  subscriptions: list(subscription),
  unread: list(unread),
});

export type SnapshotParse =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly problem: string };

/** Reads a snapshot that was saved as JSON. The problem names each field that is wrong. */
export function parseSnapshot(json: string): SnapshotParse {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, problem: 'It is not valid JSON.' };
  }
  const parsed = snapshotSchema.safeParse(data);
  // JSON holds no undefined, so a key that the schema calls optional is either there with a value or absent.
  return parsed.success
    ? { ok: true, snapshot: parsed.data as Snapshot }
    : { ok: false, problem: z.prettifyError(parsed.error) };
}

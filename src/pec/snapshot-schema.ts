import { z } from 'zod/v4';
import { isGuid } from './profile.ts';
import { UNREAD_REASONS, UNREAD_SUBJECTS, type Snapshot } from './snapshot.ts';

/** Bounds that no real customer reaches and that a hostile file cannot pass. */
const MOST_SUBSCRIPTIONS = 10_000;
const MOST_PER_SUBSCRIPTION = 200_000;
const LONGEST_NAME = 1_024;
const LONGEST_PATH = 2_048;
const LONGEST_CONDITION = 16_384;
const MOST_PROBLEMS = 20;

const id = z
  .string()
  .refine(isGuid, 'must be a GUID such as 00000000-0000-0000-0000-000000000000')
  .transform((text) => text.toLowerCase());
const name = z.string().max(LONGEST_NAME);
const path = z.string().min(1).max(LONGEST_PATH);
const moment = z.iso
  .datetime({ offset: true, abort: true, error: 'must be an ISO 8601 time such as 2026-11-23T07:10:00Z' })
  // Aborts, since an offset of 99 hours has the right form and no time that could be made of it.
  .refine((text) => !Number.isNaN(Date.parse(text)), { abort: true, error: 'must be a time that exists' })
  .transform((text) => new Date(text).toISOString());
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(MOST_PER_SUBSCRIPTION);

const unread = z
  .strictObject({
    subject: z.enum(UNREAD_SUBJECTS),
    reason: z.enum(UNREAD_REASONS),
    scope: path.optional(),
    requestId: name.optional(),
  })
  .transform(withoutUndefined);

const partnerLink = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('linked'),
    partnerId: z.string().regex(/^\d{1,20}$/, 'must be a partner (location) id: digits only'),
    tenantId: id,
    objectId: id,
  }),
  z.strictObject({ state: z.literal('not-linked') }),
  z.strictObject({ state: z.literal('unread'), reason: z.enum(UNREAD_REASONS) }),
]);

const identity = z
  .strictObject({
    kind: z.enum(['app', 'user', 'demo']),
    label: name,
    tenantId: id.optional(),
    clientId: id.optional(),
    objectId: id.optional(),
    partnerLink,
  })
  .transform(withoutUndefined);

const roleAssignment = z
  .strictObject({
    id: path,
    scope: path,
    principalId: id,
    principalType: z.enum(['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device', 'Unknown']),
    roleDefinitionId: id,
    condition: z.string().max(LONGEST_CONDITION).nullable(),
    createdOn: moment.nullable(),
    guest: z.boolean().optional(),
  })
  .transform(withoutUndefined);

const authorization = z.strictObject({ principalId: id, roleDefinitionId: id, displayName: name.nullable() });

const delegation = z.strictObject({
  id: path,
  scope: path,
  provisioningState: name,
  managedByTenantId: id,
  managedByTenantName: name.nullable(),
  definitionName: name.nullable(),
  marketplace: z.boolean(),
  authorizations: listOf(authorization),
  eligibleAuthorizations: listOf(authorization),
});

const activeSchedule = z.strictObject({
  scope: path,
  principalId: id,
  roleDefinitionId: id,
  assignmentType: z.enum(['Assigned', 'Activated']),
  memberType: z.enum(['Direct', 'Group', 'Inherited']).nullable(),
  startsAt: moment.nullable(),
  endsAt: moment.nullable(),
  roleAssignmentId: path.nullable(),
});

const eligibleSchedule = z.strictObject({
  scope: path,
  principalId: id,
  roleDefinitionId: id,
  endsAt: moment.nullable(),
});

const denyAssignment = z.strictObject({
  id: path,
  name,
  scope: path,
  everyone: z.boolean(),
  principalIds: listOf(id),
  excludedPrincipalIds: listOf(id),
  actions: listOf(z.string().max(LONGEST_PATH)),
  appliesToChildScopes: z.boolean(),
});

const subscription = z.strictObject({
  subscriptionId: id,
  name,
  state: name,
  quotaId: name.nullable(),
  managedByTenantIds: listOf(id),
  billing: z
    .strictObject({ skuId: name.nullable(), skuDescription: name.nullable(), agreementType: name.nullable() })
    .nullable(),
  roleAssignments: listOf(roleAssignment),
  roleDefinitions: listOf(z.strictObject({ roleDefinitionId: id, name, custom: z.boolean() })),
  delegations: listOf(delegation),
  activeSchedules: listOf(activeSchedule),
  eligibleSchedules: listOf(eligibleSchedule),
  denyAssignments: listOf(denyAssignment),
  unread: listOf(unread),
});

/** A saved snapshot. Ids become lower case and times UTC, as the judge expects them. */
const snapshotSchema = z.strictObject({
  schemaVersion: z.literal(1, 'is a version that this bot does not know; it reads version 1'),
  customer: z
    .strictObject({ tenantId: id, domain: name.optional(), displayName: name.optional() })
    .transform(withoutUndefined),
  takenAt: moment,
  depth: z.enum(['full', 'sweep']),
  identity,
  demo: z.boolean(),
  subscriptions: z.array(subscription).max(MOST_SUBSCRIPTIONS),
  unread: listOf(unread),
}) satisfies z.ZodType<Snapshot>;

export type ParsedSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  /** One sentence a problem, each naming its field, such as "subscriptions[0].quotaId: …". The first 20. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a saved snapshot from JSON text. */
export function parseSnapshot(text: string): ParsedSnapshot {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return { ok: false, problems: [`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`] };
  }

  const checked = snapshotSchema.safeParse(value);
  if (checked.success) return { ok: true, snapshot: checked.data };
  return {
    ok: false,
    problems: checked.error.issues
      .slice(0, MOST_PROBLEMS)
      .map((issue) => `${z.core.toDotPath(issue.path) || 'snapshot'}: ${issue.message}`),
  };
}

/** A property that is present and undefined means the same in JSON as one that is absent; the domain's types want the latter. */
function withoutUndefined<Value extends object>(
  value: Value,
): { readonly [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const present = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(present) as { readonly [Key in keyof Value]: Exclude<Value[Key], undefined> };
}

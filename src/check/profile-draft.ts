import { isGuid, type PartnerOrganisation, type PartnerProfile } from '../pec/profile.ts';

/**
 * How the partner takes part in CSP. `billed`: Microsoft bills it, and it sells itself. `reseller`: it buys from a
 * provider, whom Microsoft bills. `provider`: Microsoft bills it, and a reseller sells.
 */
export const PROFILE_KINDS = ['billed', 'reseller', 'provider'] as const;
export type ProfileKind = (typeof PROFILE_KINDS)[number];

/** The partner itself, and the one it works with. */
export const SIDES = ['us', 'other'] as const;
export type Side = (typeof SIDES)[number];

export const PROFILE_FIELDS = ['name', 'tenantId', 'adminAgents', 'helpdeskAgents', 'partnerIds'] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];
export type FieldId = `${Side}-${ProfileField}`;

/** What was typed into the form, as it was typed. */
export type DraftValues = Readonly<Partial<Record<FieldId, string>>>;

/** The two organisations of a profile; the linked identities are no part of the form. */
export type Organisations = Pick<PartnerProfile, 'billTo' | 'resellerOfRecord'>;

export type DraftProblem =
  | 'empty'
  | 'too-long'
  | 'not-a-guid'
  | 'a-domain'
  | 'is-the-tenant'
  | 'same-group'
  | 'same-tenant'
  | 'no-partner-id'
  | 'too-many';

export interface FieldProblem {
  readonly field: FieldId;
  readonly code: DraftProblem;
  /** The part of what was typed that does not fit; empty where nothing was typed. */
  readonly value: string;
}

export type DraftReading =
  | { readonly ok: true; readonly organisations: Organisations }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const LONGEST_NAME = 200;
const MOST_PARTNER_IDS = 50;
const PARTNER_ID = /^\d{4,10}$/;

export function sidesOf(kind: ProfileKind): readonly Side[] {
  return kind === 'billed' ? ['us'] : SIDES;
}

/** How the partner takes part, as far as its profile tells. */
export function kindOf({ billTo, resellerOfRecord }: Organisations, partnerTenantId: string): ProfileKind {
  if (!resellerOfRecord) return 'billed';
  return resellerOfRecord.tenantId === partnerTenantId && billTo.tenantId !== partnerTenantId ? 'reseller' : 'provider';
}

/** The form filled in with what is known, for any of the kinds. */
export function valuesOf(organisations: Organisations | null, partnerTenantId: string): DraftValues {
  if (!organisations) return isGuid(partnerTenantId) ? { 'us-tenantId': partnerTenantId } : {};
  const { billTo, resellerOfRecord } = organisations;
  const [us, other] =
    resellerOfRecord && kindOf(organisations, partnerTenantId) === 'reseller'
      ? [resellerOfRecord, billTo]
      : [billTo, resellerOfRecord];
  return { ...valuesOfSide('us', us), ...(other ? valuesOfSide('other', other) : {}) };
}

function valuesOfSide(side: Side, { name, tenantId, agentGroups, partnerIds }: PartnerOrganisation): DraftValues {
  return {
    [`${side}-name`]: name,
    [`${side}-tenantId`]: tenantId,
    [`${side}-adminAgents`]: agentGroups.adminAgents,
    [`${side}-helpdeskAgents`]: agentGroups.helpdeskAgents ?? '',
    [`${side}-partnerIds`]: partnerIds.join(', '),
  };
}

/** Reads the form, field by field: everything that is wrong is said at once. */
export function readDraft(kind: ProfileKind, values: DraftValues): DraftReading {
  const problems: FieldProblem[] = [];
  const [us, other] = SIDES.map((side) => (sidesOf(kind).includes(side) ? readSide(side, values, problems) : null));
  if (us && other && us.tenantId === other.tenantId) {
    problems.push({ field: 'other-tenantId', code: 'same-tenant', value: other.tenantId });
  }
  if (problems.length > 0 || !us) return { ok: false, problems };
  const organisations = kind === 'reseller' && other ? { billTo: other, resellerOfRecord: us } : null;
  return { ok: true, organisations: organisations ?? { billTo: us, resellerOfRecord: other ?? null } };
}

/** The organisation; null where a problem was found. */
function readSide(side: Side, values: DraftValues, problems: FieldProblem[]): PartnerOrganisation | null {
  const before = problems.length;
  const typed = (field: ProfileField): string => (values[`${side}-${field}`] ?? '').trim();
  const wrong = (field: ProfileField, code: DraftProblem, value = typed(field)): void => {
    problems.push({ field: `${side}-${field}`, code, value });
  };

  const name = typed('name');
  if (name === '') wrong('name', 'empty');
  else if (name.length > LONGEST_NAME) wrong('name', 'too-long', '');

  const readGuid = (field: ProfileField): string => {
    const text = toGuid(typed(field));
    if (text === '') wrong(field, 'empty');
    else if (!isGuid(text)) wrong(field, field === 'tenantId' && text.includes('.') ? 'a-domain' : 'not-a-guid');
    return text;
  };
  const tenantId = readGuid('tenantId');
  const adminAgents = readGuid('adminAgents');
  const helpdeskAgents = typed('helpdeskAgents') === '' ? null : readGuid('helpdeskAgents');
  if (isGuid(adminAgents) && adminAgents === tenantId) wrong('adminAgents', 'is-the-tenant');
  if (helpdeskAgents !== null && isGuid(helpdeskAgents)) {
    if (helpdeskAgents === tenantId) wrong('helpdeskAgents', 'is-the-tenant');
    else if (helpdeskAgents === adminAgents) wrong('helpdeskAgents', 'same-group');
  }

  const partnerIds = [
    ...new Set(
      typed('partnerIds')
        .split(/[\s,;]+/)
        .filter((id) => id !== ''),
    ),
  ];
  const odd = partnerIds.find((id) => !PARTNER_ID.test(id));
  if (partnerIds.length === 0) wrong('partnerIds', 'empty');
  else if (odd !== undefined) wrong('partnerIds', 'no-partner-id', odd);
  else if (partnerIds.length > MOST_PARTNER_IDS) wrong('partnerIds', 'too-many', '');

  return problems.length > before ? null : { name, tenantId, agentGroups: { adminAgents, helpdeskAgents }, partnerIds };
}

/** As the portals copy it: with braces, quotes or capitals. */
function toGuid(text: string): string {
  return text.replace(/^[{"'(\s]+|[}"')\s]+$/g, '').toLowerCase();
}

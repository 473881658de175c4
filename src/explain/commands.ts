import type { Translator } from '../i18n/translator.ts';
import type { FindingCode } from '../pec/findings.ts';
import { isGuid, type PartnerProfile } from '../pec/profile.ts';
import type { Finding } from '../pec/report.ts';
import { assignRole, type Assignee } from './fixes/assign-role.ts';
import { delegateRole } from './fixes/delegate-role.ts';
import { listDenyAssignments } from './fixes/deny-assignments.ts';
import { partnerLinkFix, type LinkAction } from './fixes/partner-link.ts';

/** What can be pasted, and the way through the portal. Commands hold ids only, never a name from anybody's tenant. */
export interface Commands {
  readonly az?: string;
  readonly powershell?: string;
  readonly portal?: string;
  /** An ARM template for a subscription deployment, where that is how it is done. */
  readonly template?: string;
  /** The parameters file that belongs to the template. */
  readonly parameters?: string;
}

export interface FixContext {
  readonly subscriptionId: string;
  readonly profile: PartnerProfile;
}

type Fix = 'assign' | 'deny' | LinkAction;

const FIX_OF: Readonly<Partial<Record<FindingCode, Fix>>> = {
  'no-grant': 'assign',
  'role-not-eligible': 'assign',
  'role-custom': 'assign',
  'role-unlisted': 'assign',
  'delegation-eligible-only': 'assign',
  'delegation-not-provisioned': 'assign',
  'grant-ends': 'assign',
  'grant-ended': 'assign',
  'activated-just-in-time': 'assign',
  'eligible-only': 'assign',
  'role-condition': 'assign',
  'scope-partial': 'assign',
  'scope-inherited': 'assign',
  'more-rights-than-needed': 'assign',
  'deny-assignment': 'deny',
  'candidate-principal': 'show',
  'pal-unknown': 'show',
  'pal-missing': 'create',
  'pal-other-partner': 'update',
};

const NOTHING: Commands = {};

/** The commands that mend a finding; empty where nothing can be pasted or an id is not a GUID. */
export function commandsFor(finding: Finding, t: Translator, context: FixContext): Commands {
  const fix = FIX_OF[finding.code];
  if (fix === undefined || !isGuid(context.subscriptionId)) return NOTHING;
  if (fix === 'deny') return listDenyAssignments(context.subscriptionId, t);
  if (fix !== 'assign') return partnerLinkFix(fix, finding.evidence, context.profile, t);

  return finding.evidence.path === 'lighthouse'
    ? delegateRole(finding.evidence, context.subscriptionId, t)
    : assignRole(assigneeOf(finding, context.profile), context.subscriptionId, t);
}

/** The principal that the finding is about; our AdminAgents where it is about nobody. */
function assigneeOf({ evidence }: Finding, profile: PartnerProfile): Assignee {
  if (evidence.principalId === undefined) {
    return { principalId: profile.billTo.agentGroups.adminAgents, principalType: 'ForeignGroup' };
  }
  return { principalId: evidence.principalId, principalType: evidence.principalType ?? 'Unknown' };
}

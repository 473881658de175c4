import type { OtherSystem } from './other-roles.ts';
import type { RoleMatch } from './role-question.ts';
import type { RoleScope } from './role-scope.ts';
import type { Hit } from './search.ts';

/** Topics about roles that people call by name: "does Reader count?" is theirs, "role Reader" is a look-up. */
const TOPIC_OF_ROLE: Readonly<Record<string, string>> = {
  Reader: 'reader',
  Owner: 'owner-contributor',
  Contributor: 'owner-contributor',
  'Support Request Contributor': 'support-request',
};

/** Topics about roles of other systems. */
const TOPIC_OF_SYSTEM = {
  entra: 'partner-center-roles',
  'partner-center': 'partner-center-roles',
  classic: 'classic-admin',
  gdap: 'gdap',
} as const satisfies Record<OtherSystem, string>;

export const TOPIC_OF_SCOPE = {
  subscription: 'scope-levels',
  resourceGroup: 'partial',
  resource: 'scope-levels',
  managementGroup: 'management-group',
} as const satisfies Record<RoleScope, string>;

/** Topics about roles in general, which the answer about the one role replaces. */
const YIELDING: ReadonlySet<string> = new Set([...Object.values(TOPIC_OF_ROLE), 'role-list', 'unlisted-role']);
/** A topic that scores this much is what the question is about, although it names a role. */
const OUTWEIGHS = 0.6;
/** The same for a name that no role has, which may be no name at all. */
const OUTWEIGHS_UNKNOWN = 0.5;

/** What to read on about a role. */
const ABOUT_ROLES = {
  eligible: 'role-list',
  'not-eligible': 'reader',
  ambiguous: 'role-list',
  'not-listed': 'unlisted-role',
  'no-such-name': 'custom-role',
  several: 'role-list',
} as const satisfies Record<Exclude<RoleMatch['outcome'], 'elsewhere'>, string>;

/** The topic to read on about what was found. */
export function topicAbout(match: RoleMatch): string {
  return match.outcome === 'elsewhere' ? TOPIC_OF_SYSTEM[match.system] : ABOUT_ROLES[match.outcome];
}

/** The topic that a question about nothing but these roles is answered by; empty where their verdict says it all. */
export function topicOf(match: RoleMatch): string {
  switch (match.outcome) {
    case 'eligible':
    case 'not-eligible':
      return TOPIC_OF_ROLE[match.role.name] ?? '';
    case 'elsewhere':
      // A name that is easily taken for another's needs both verdicts.
      return match.near.length > 0 ? '' : TOPIC_OF_SYSTEM[match.system];
    case 'several': {
      const [topic = '', another] = new Set(match.matches.map(topicOf));
      return another === undefined ? topic : '';
    }
    case 'ambiguous':
    case 'not-listed':
    case 'no-such-name':
      return '';
  }
}

/** Whether a topic serves better than the role that the question names in passing. */
export function outweighs(best: Hit | undefined, sure: boolean, match: RoleMatch): boolean {
  if (!best || !sure) return false;
  if (match.outcome === 'no-such-name') return best.score >= OUTWEIGHS_UNKNOWN;
  return match.outcome === 'not-listed' || (best.score >= OUTWEIGHS && !YIELDING.has(best.topic.id));
}

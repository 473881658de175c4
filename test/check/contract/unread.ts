import { armError, type Refusal } from '../../support/azure/rest-arm.ts';
import { at, FORBIDDEN, NO_P2, type Case } from './case.ts';
import { assigned, delegated, HOME, ROLES as R, WHO } from './arm-shapes.ts';

export const UNREAD_CASES: readonly Case[] = [
  // What could not be read
  ['role assignments refused', 'unknown', 'none', 'unread', { roleAssignments: FORBIDDEN }],
  [
    'role assignments refused, delegation seen',
    'earning',
    'lighthouse subscription',
    '',
    { roleAssignments: FORBIDDEN, delegations: [delegated(HOME, [[WHO.homeLinked, R.contributor]])] },
  ],
  [
    'delegations refused, AOBO seen',
    'earning',
    'aobo subscription',
    '',
    { ...at(assigned(WHO.admins, R.support)), delegations: FORBIDDEN },
  ],
  ['delegations refused, nothing else', 'unknown', 'none', 'unread', { delegations: FORBIDDEN }],
  [
    'Lighthouse never registered',
    'not-earning',
    'none',
    'no-grant',
    { delegations: armError(409, 'MissingSubscriptionRegistration') },
  ],
  [
    'no P2 licence, AOBO seen',
    'earning',
    'aobo subscription',
    '',
    { ...at(assigned(WHO.admins, R.support)), active: NO_P2, eligible: NO_P2 },
  ],
  ['no P2 licence, nothing else', 'not-earning', 'none', 'no-grant', { active: NO_P2, eligible: NO_P2 }],
  [
    'schedules refused, foreign group',
    'earning',
    'aobo subscription',
    '',
    { ...at(assigned(WHO.admins, R.support)), active: FORBIDDEN, eligible: FORBIDDEN },
  ],
  [
    'deny assignments refused',
    'earning',
    'aobo subscription',
    '',
    { ...at(assigned(WHO.admins, R.support)), deny: FORBIDDEN },
  ],
  [
    'role assignments refused, pay as you go',
    'not-earning',
    'none',
    'offer-not-csp',
    { roleAssignments: FORBIDDEN, quotaId: 'FreeTrial_2014-09-01' },
  ],
  ['next link to another host', 'unknown', 'none', 'unread', { roleAssignments: leading('https://evil.example/next') }],
  ['next link without https', 'unknown', 'none', 'unread', { roleAssignments: leading('http://localhost/next') }],
  ['delegations lead to another host', 'unknown', 'none', 'unread', { delegations: leading('http://localhost/next') }],
];

/** An empty page that leads on to `nextLink`. */
function leading(nextLink: string): Refusal {
  return { status: 200, body: { value: [], nextLink } };
}

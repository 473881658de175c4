import { grantCard, grantFormCard, grantsCard } from '../../../src/cards/grants.ts';
import { operateCard, operateFormCard, operatePartnerCard } from '../../../src/cards/operate.ts';
import { partnerChoiceCard } from '../../../src/cards/partner-choice.ts';
import { LONG_HOSTILE_TEXT } from './hostile.ts';
import type { Sample } from './sample.ts';

const ID = '33333333-3333-4333-8333-333333333333';
const TENANT = '11111111-1111-4111-8111-111111111111';
const GRANT = {
  id: 1,
  customer: 'Fabrikam BV (demo)',
  holder: { kind: 'person', tenantId: TENANT, objectId: ID },
  grantedAt: new Date('2026-11-23T09:00:00Z'),
  grantedBy: ID,
} as const;
const PARTNER = { tenantId: TENANT, name: 'Northwind Traders', members: 3, admins: 1, customers: 12 };

/** Cards about who may do what. */
export const ACCESS_SAMPLES: readonly Sample[] = [
  {
    name: 'grants',
    template: 'managed-list',
    build: (t) =>
      grantsCard(
        {
          rows: [GRANT, { ...GRANT, id: 2, customer: t('grants.every'), holder: { ...GRANT.holder, kind: 'group' } }],
          count: 20,
          from: 8,
          outcome: t('grants.outcome.added'),
          demo: true,
        },
        t,
      ),
  },
  {
    name: 'grants-hostile',
    template: 'managed-list',
    hostile: true,
    build: (t) =>
      grantsCard(
        {
          rows: Array.from({ length: 8 }, () => ({
            ...GRANT,
            customer: LONG_HOSTILE_TEXT,
            grantedBy: LONG_HOSTILE_TEXT,
          })),
          count: 8,
          from: 0,
          demo: false,
        },
        t,
      ),
  },
  { name: 'grant', template: 'notice', build: (t) => grantCard(GRANT, true, t) },
  { name: 'operate-partner', template: 'notice', build: (t) => operatePartnerCard(PARTNER, t) },
  {
    name: 'grant-form',
    template: 'form',
    build: (t) => grantFormCard({ values: { customer: '', holder: '', kind: 'person' } }, t),
  },
  {
    name: 'grant-form-hostile',
    template: 'form',
    hostile: true,
    build: (t) =>
      grantFormCard(
        {
          values: { customer: LONG_HOSTILE_TEXT, holder: LONG_HOSTILE_TEXT, kind: 'group' },
          problem: { code: 'holder', typed: LONG_HOSTILE_TEXT },
        },
        t,
      ),
  },
  {
    name: 'operate',
    template: 'managed-list',
    build: (t) =>
      operateCard(
        { rows: [PARTNER, { ...PARTNER, name: 'Litware', members: 0, admins: 0, customers: 0 }], count: 2, from: 0 },
        t,
      ),
  },
  {
    name: 'operate-form',
    template: 'form',
    build: (t) => operateFormCard({ form: 'member-add', partner: PARTNER, typed: {} }, t),
  },
  {
    name: 'operate-form-hostile',
    template: 'form',
    hostile: true,
    build: (t) =>
      operateFormCard(
        {
          form: 'partner-remove',
          partner: { tenantId: TENANT, name: LONG_HOSTILE_TEXT },
          typed: { partner: LONG_HOSTILE_TEXT },
          problem: t('operate.problem.guid', { typed: LONG_HOSTILE_TEXT }),
        },
        t,
      ),
  },
  {
    name: 'partner-choice',
    template: 'failure',
    build: (t) => partnerChoiceCard([PARTNER, { ...PARTNER, name: 'Litware' }], t),
  },
  {
    name: 'partner-choice-many',
    template: 'form',
    build: (t) =>
      partnerChoiceCard(
        Array.from({ length: 40 }, (_, index) => ({ ...PARTNER, name: `Partner ${index}` })),
        t,
      ),
  },
];

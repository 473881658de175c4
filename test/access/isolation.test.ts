import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { createAccess } from '../../src/access/access.ts';
import type { Act, Asker } from '../../src/access/policy.ts';
import { readConfig } from '../../src/config.ts';
import { demoCustomers } from '../../src/demo/customers.ts';
import { VERBS } from '../../src/cards/verbs.ts';
import { HOME_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { NO_GROUPS } from './people.ts';
import { useStore } from '../support/store.ts';
import { inStoreOf } from '../support/teams/backOffice.ts';
import { channel, chatOf, enter, person } from '../support/teams/crowd.ts';

const DISTRIBUTOR = '11111111-1111-4111-8111-111111111111';
const ACTS: readonly Act[] = ['check', 'see', 'export', 'watch', 'note-spend'];
const PARTNERS = 3;
const PEOPLE = 5;
const CUSTOMERS = 6;
const CHANNELS = 3;

const partner = fc.nat(PARTNERS - 1);
const somebody = fc.nat(PEOPLE - 1);
const somewhere = fc.nat(CHANNELS);
const customer = fc.nat(CUSTOMERS - 1);
const world = fc.record({
  owners: fc.array(partner, { minLength: CUSTOMERS, maxLength: CUSTOMERS }),
  members: fc.array(fc.record({ partner, who: somebody, admin: fc.boolean() }), { maxLength: 8 }),
  managers: fc.array(fc.record({ partner: fc.option(partner), who: somebody }), { maxLength: 2 }),
  bindings: fc.array(fc.record({ partner, channel: fc.nat(CHANNELS - 1) }), { maxLength: 4 }),
  grants: fc.array(fc.record({ partner, customer: fc.option(customer), who: somebody }), { maxLength: 6 }),
  choices: fc.array(fc.record({ partner, who: somebody, place: somewhere }), { maxLength: 4 }),
  turns: fc.array(fc.record({ who: somebody, place: somewhere, customer, act: fc.constantFrom(...ACTS) }), {
    minLength: 1,
    maxLength: 12,
  }),
});

describe('partners of one bot', () => {
  const store = useStore();

  it('never act on another partner’s customer, whatever the memberships, bindings, grants and choices', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const [partners, customers] = [ids(PARTNERS), ids(CUSTOMERS)];
        const people = ids(PEOPLE).map((objectId) => ({ tenantId: DISTRIBUTOR, objectId }));
        const channels = ids(CHANNELS);
        const { policy, choices } = createAccess(
          readConfig({
            BOT_ID: randomUUID(),
            BOT_PASSWORD: 'p',
            BOT_TENANT_ID: DISTRIBUTOR,
            PARTNERS: 'many',
          }),
          { store: store(), groups: NO_GROUPS, partnerTenantId: null, signIn: false },
        );
        const askerAt = (who: number, place: number): Asker => ({
          sender: at(people, who),
          address:
            place < CHANNELS
              ? { conversationId: at(channels, place), kind: 'channel' }
              : { conversationId: `chat-${at(people, who).objectId}`, kind: 'personal' },
        });
        for (const tenantId of partners) await store().partners.put({ tenantId, name: tenantId }, 'test');
        for (const [index, owner] of given.owners.entries()) {
          await store().partners.putCustomer(at(partners, owner), at(customers, index), 'test');
        }
        for (const { partner: of, who, admin } of given.members) {
          await store().partners.putMember(
            at(partners, of),
            { ...at(people, who), role: admin ? 'admin' : 'member' },
            'test',
          );
        }
        for (const { partner: of, who } of given.managers) {
          const partnerTenantId = of === null ? null : at(partners, of);
          await store().managers.putManager({ ...at(people, who), partnerTenantId }, 'test');
        }
        for (const { partner: of, channel: where } of given.bindings) {
          await store().managers.bind(
            { conversationId: at(channels, where), partnerTenantId: at(partners, of) },
            'test',
          );
        }
        for (const { partner: of, customer: which, who } of given.grants) {
          const customerTenantId = which === null ? null : at(customers, which);
          await store().grants.add(
            at(partners, of),
            { customerTenantId, holder: { kind: 'person', ...at(people, who) } },
            'test',
          );
        }
        for (const { partner: of, who, place } of given.choices)
          await choices.set(askerAt(who, place), at(partners, of));

        for (const { who, place, customer: which, act } of given.turns) {
          const decision = await policy.decide(askerAt(who, place), act, at(customers, which));
          if (!decision.allowed) continue;
          const owner = at(given.owners, which);
          assert.equal(decision.partnerTenantId, at(partners, owner));
          const belongs =
            given.members.some((member) => member.partner === owner && member.who === who) ||
            given.managers.some((manager) => manager.who === who && (manager.partner ?? owner) === owner);
          assert.ok(belongs, 'somebody who is nothing to the partner was let in');
        }
      }),
      { numRuns: 60 },
    );
  });

  function ids(count: number): readonly string[] {
    return Array.from({ length: count }, () => randomUUID());
  }
});

describe('partners who meet one bot in one channel', () => {
  const bot = useGuardedBot({ env: { PARTNERS: 'many' } });
  const offered = demoCustomers.slice(0, 4).map(({ tenantId, domain, name }) => ({ tenantId, domain, name }));
  const admins = [0, 1].map((index) => ({ partner: randomUUID(), who: person(`Admin ${index}`, HOME_TENANT, true) }));
  const ownerOf = (index: number): number => index % 2;

  before(() =>
    inStoreOf(bot(), async ({ partners }) => {
      for (const [index, { partner: tenantId, who }] of admins.entries()) {
        await partners.put({ tenantId, name: `Partner ${index}` }, 'test');
        const member = { tenantId: HOME_TENANT, objectId: who.aadObjectId, role: 'admin' } as const;
        await partners.putMember(tenantId, member, 'test');
      }
      for (const [index, { tenantId }] of offered.entries()) {
        await partners.putCustomer(at(admins, ownerOf(index)).partner, tenantId, 'test');
      }
    }),
  );

  it('are never answered with the other’s customers', async () => {
    const shared = channel();
    for (const [index, { domain }] of offered.entries())
      await enter(bot(), at(admins, ownerOf(index)).who).check(domain);
    const turn = fc.record({
      who: fc.nat(1),
      shared: fc.boolean(),
      check: fc.nat(6),
      deed: fc.constantFrom('history', 'page', 'plan', 'list', 'details', 'grants', 'watches'),
    });

    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 6 }), async (turns) => {
        for (const { who, shared: inChannel, check, deed } of turns) {
          const me = at(admins, who).who;
          const here = enter(bot(), me, inChannel ? shared : chatOf(me));
          const data = { check: `kept-${check}` };
          const deeds = {
            history: () => here.act(VERBS.history, data),
            page: () => here.act(VERBS.reportPage, data),
            plan: () => here.act(VERBS.plan, { plan: 'all' }),
            list: () => here.say('plan'),
            details: () => here.act(VERBS.reportDetailsPrivate, data),
            grants: () => here.say('grants'),
            watches: () => here.say('watches'),
          };
          const said = await deeds[deed]();
          for (const [index, { tenantId, name }] of offered.entries()) {
            const where = ownerOf(index) === who ? JSON.stringify(enter(bot(), me, shared).shown()) : said;
            assert.ok(!where.includes(tenantId) && !where.includes(name), `${deed} told of ${name}`);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`There is no ${index}.`);
  return item;
}

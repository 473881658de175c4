import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createAccess } from '../../src/access/access.ts';
import type { GroupMembership, MembershipReading } from '../../src/access/groups.ts';
import type { Act, Asker, Decision } from '../../src/access/policy.ts';
import { readConfig } from '../../src/config.ts';
import { useStore } from '../support/store.ts';
import { asker, idsOf } from './people.ts';

const HOME = '11111111-1111-4111-8111-111111111111';
const STRANGER_TENANT = '22222222-2222-4222-8222-222222222222';
const ADMIN_ID = '33333333-3333-4333-8333-333333333333';
const ENV = { BOT_ID: 'a0000000-0000-4000-8000-000000000001', BOT_PASSWORD: 'p', BOT_TENANT_ID: HOME };
const CUSTOMER_ACTS: readonly Act[] = ['check', 'see', 'export', 'watch', 'note-spend'];
const PARTNER_ACTS: readonly Act[] = ['attest', 'see-profile', 'change-profile', 'manage-grants', 'operate'];

function reasonOf(decision: Decision): string {
  return decision.allowed ? 'allowed' : decision.reason;
}

describe('the policy of a partner’s own bot', () => {
  const store = useStore();
  let customer: string;
  let answer: MembershipReading;

  const groups: GroupMembership = { isInAny: () => Promise.resolve(answer) };
  const policy = (env: Readonly<Record<string, string>> = {}) =>
    createAccess(readConfig({ ...ENV, PARTNER_ADMINS: ADMIN_ID, ...env }), {
      store: store(),
      groups,
      partnerTenantId: HOME,
      signIn: false,
    }).policy;
  const ask = async (who: Asker, act: Act, about: string | null = customer): Promise<string> =>
    reasonOf(await policy().decide(who, act, about));

  beforeEach(() => {
    customer = randomUUID();
    answer = { ok: true, isMember: false };
  });

  it('lets an admin from the configuration do everything but operate', async () => {
    const admin = asker(HOME, ADMIN_ID);

    for (const act of [...CUSTOMER_ACTS, ...PARTNER_ACTS]) {
      assert.equal(await ask(admin, act), act === 'operate' ? 'operators-only' : 'allowed', act);
    }
  });

  it('knows an admin by tenant and object id together', async () => {
    assert.equal(await ask(asker(STRANGER_TENANT, ADMIN_ID), 'check'), 'not-a-member');
    assert.equal(await ask(asker(null, ADMIN_ID), 'check'), 'unknown-sender');
    assert.equal(await ask(asker(HOME, null), 'check'), 'unknown-sender');
  });

  it('denies a stranger every act, with and without a customer', async () => {
    const stranger = asker(STRANGER_TENANT);

    for (const act of [...CUSTOMER_ACTS, ...PARTNER_ACTS]) {
      const expected = act === 'operate' ? 'operators-only' : 'not-a-member';
      assert.equal(await ask(stranger, act), expected, act);
      assert.equal(await ask(stranger, act, null), expected, act);
    }
  });

  it('denies a colleague who was given nothing', async () => {
    const colleague = asker(HOME);

    for (const act of CUSTOMER_ACTS) assert.equal(await ask(colleague, act), 'no-grant', act);
    assert.equal(await ask(colleague, 'see-profile', null), 'no-grant');
    assert.equal(await ask(colleague, 'attest'), 'admins-only');
    assert.equal(await ask(colleague, 'manage-grants', null), 'admins-only');
  });

  it('takes a guest of its tenant for a stranger, but for what they were given', async () => {
    const { sender, address } = asker(HOME);
    const guest: Asker = { sender: { ...sender, isGuest: true }, address };
    const config = readConfig({ ...ENV, PARTNER_ADMINS: ADMIN_ID });
    const rest = { store: store(), groups, partnerTenantId: HOME, signIn: true };
    const withSignIn = createAccess(config, rest).policy;
    const before = await Promise.all(CUSTOMER_ACTS.map((act) => withSignIn.decide(guest, act, customer)));
    const holder = { kind: 'person', ...idsOf(guest) } as const;
    await store().grants.add(HOME, { customerTenantId: customer, holder }, 'test');

    const given = await withSignIn.decide(guest, 'check', customer);
    const other = await withSignIn.decide(guest, 'check', randomUUID());

    assert.deepEqual(before.map(reasonOf), Array(CUSTOMER_ACTS.length).fill('not-a-member'));
    assert.equal(reasonOf(given), 'allowed');
    assert.equal(reasonOf(other), 'not-a-member');
  });

  it('says the same of a customer that nobody has and of one that others were given', async () => {
    const colleague = asker(HOME);
    await store().grants.add(
      HOME,
      { customerTenantId: customer, holder: { kind: 'person', ...idsOf(asker(HOME)) } },
      'test',
    );

    assert.deepEqual(
      await policy().decide(colleague, 'check', customer),
      await policy().decide(colleague, 'check', randomUUID()),
    );
  });

  it('lets a colleague ask about the customer that they were given, and no other', async () => {
    const colleague = asker(HOME);
    await store().grants.add(
      HOME,
      { customerTenantId: customer, holder: { kind: 'person', ...idsOf(colleague) } },
      'test',
    );

    for (const act of CUSTOMER_ACTS) assert.equal(await ask(colleague, act), 'allowed', act);
    assert.equal(await ask(colleague, 'see-profile', null), 'allowed');
    assert.equal(await ask(colleague, 'check', randomUUID()), 'no-grant');
    assert.equal(await ask(colleague, 'change-profile', null), 'admins-only');
  });

  it('takes a grant back at once', async () => {
    const colleague = asker(HOME);
    await store().grants.add(HOME, { customerTenantId: null, holder: { kind: 'person', ...idsOf(colleague) } }, 'test');
    assert.equal(await ask(colleague, 'check'), 'allowed');
    const [grant] = (await store().grants.list(HOME)).filter(
      ({ holder }) => holder.objectId === colleague.sender.objectId,
    );

    await store().grants.remove(HOME, grant?.id ?? 0);

    assert.equal(await ask(colleague, 'check'), 'no-grant');
  });

  it('does not take a grant for one of the same object id in another tenant', async () => {
    const outsider = asker(STRANGER_TENANT);
    const { objectId } = idsOf(outsider);
    await store().grants.add(
      HOME,
      { customerTenantId: null, holder: { kind: 'person', tenantId: HOME, objectId } },
      'test',
    );
    await store().partners.putMember(HOME, { ...idsOf(outsider), role: 'member' }, 'test');

    assert.equal(await ask(outsider, 'check'), 'no-grant');
  });

  it('lets an outsider who is listed hold a grant, and an admin who is listed manage', async () => {
    const outsider = asker(STRANGER_TENANT);
    const admin = asker(STRANGER_TENANT);
    await store().partners.putMember(HOME, { ...idsOf(outsider), role: 'member' }, 'test');
    await store().partners.putMember(HOME, { ...idsOf(admin), role: 'admin' }, 'test');
    await store().grants.add(
      HOME,
      { customerTenantId: customer, holder: { kind: 'person', ...idsOf(outsider) } },
      'test',
    );

    assert.equal(await ask(outsider, 'check'), 'allowed');
    assert.equal(await ask(admin, 'manage-grants', null), 'allowed');
  });

  describe('with a grant to a group', () => {
    const colleague = asker(HOME);

    beforeEach(async () => {
      const holder = { kind: 'group', tenantId: HOME, objectId: randomUUID() } as const;
      await store().grants.add(HOME, { customerTenantId: customer, holder }, 'test');
    });

    it('lets its members ask', async () => {
      answer = { ok: true, isMember: true };

      assert.equal(await ask(colleague, 'check'), 'allowed');
    });

    it('denies who is not in it', async () => {
      assert.equal(await ask(colleague, 'check'), 'no-grant');
    });

    it('denies while that cannot be read, and says why', async () => {
      answer = { ok: false, why: 'forbidden' };

      assert.deepEqual(await policy().decide(colleague, 'check', customer), {
        allowed: false,
        reason: 'group-unreadable',
        why: 'forbidden',
      });
    });

    it('does not ask the directory of another tenant about somebody', async () => {
      const outsider = asker(STRANGER_TENANT);
      await store().partners.putMember(HOME, { ...idsOf(outsider), role: 'member' }, 'test');
      answer = { ok: true, isMember: true };

      assert.equal(await ask(outsider, 'check'), 'no-grant');
    });
  });

  it('lets operators operate, in the bot’s own tenant only', async () => {
    const operator = policy({ OPERATORS: ADMIN_ID, PARTNER_ADMINS: '' });

    assert.equal(reasonOf(await operator.decide(asker(HOME, ADMIN_ID), 'operate', null)), 'allowed');
    assert.equal(reasonOf(await operator.decide(asker(HOME, ADMIN_ID), 'check', customer)), 'no-grant');
    assert.equal(reasonOf(await operator.decide(asker(STRANGER_TENANT, ADMIN_ID), 'operate', null)), 'operators-only');
  });

  it('makes whoever chats in local mode the admin', async () => {
    const { policy: local } = createAccess(readConfig({}), {
      store: store(),
      groups,
      partnerTenantId: HOME,
      signIn: false,
    });

    for (const act of [...CUSTOMER_ACTS, ...PARTNER_ACTS]) {
      assert.equal(reasonOf(await local.decide(asker(null, null), act, customer)), 'allowed', act);
    }
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createAdministration } from '../../src/access/administration.ts';
import type { Member } from '../../src/store/partners.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';

const OPERATOR = { kind: 'operator' } as const;
/** As many as two processes would hardly get in each other's way at. */
const ROUNDS = 20;

describe('changes to who belongs to a partner', () => {
  const store = useStore();
  const administration = () => createAdministration({ db: store().db, clock: createTestClock(), configuredAdmins: 0 });
  const newAdmin = (): Member => ({ tenantId: randomUUID(), objectId: randomUUID(), role: 'admin' });

  async function newPartner(...admins: readonly Member[]): Promise<string> {
    const tenantId = randomUUID();
    await administration().putPartner(OPERATOR, { tenantId, name: 'Ada Cloud' });
    for (const admin of admins) await administration().putMember(OPERATOR, tenantId, admin);
    return tenantId;
  }

  it('leave one admin where the last two are taken out at once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [one, other] = [newAdmin(), newAdmin()];
      const partner = await newPartner(one, other);

      const outcomes = await Promise.all(
        [one, other].map((admin) => administration().removeMember(OPERATOR, partner, admin)),
      );

      assert.deepEqual([...outcomes].sort(), ['last-admin', 'removed']);
      assert.equal((await store().partners.members(partner)).length, 1);
    }
  });

  it('leave one admin where one is imported as a member while the other is taken out', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [one, other] = [newAdmin(), newAdmin()];
      const partner = await newPartner(one, other);

      await Promise.all([
        administration().importMembers(OPERATOR, [{ ...one, role: 'member', partnerTenantId: partner }]),
        administration().removeMember(OPERATOR, partner, other),
      ]);

      const left = await store().partners.members(partner);
      assert.equal(left.filter(({ role }) => role === 'admin').length, 1);
    }
  });
});

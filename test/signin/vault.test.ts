import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Grant } from '../../src/signin/authority.ts';
import type { SignInPerson } from '../../src/signin/person.ts';
import { createMemoryVault, createSealedVault, UNUSED_FOR_MS, type Vault } from '../../src/signin/vault.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';

const KEY = { id: '2026-11', key: randomBytes(32) };
const NEXT = { id: '2027-01', key: randomBytes(32) };
const GRANT: Grant = {
  homeAccountId: 'a.b',
  tenantId: '11111111-1111-4111-8111-111111111111',
  objectId: '33333333-3333-4333-8333-333333333333',
  username: 'ann@partner.example',
  cache: '{"RefreshToken":{"secret":"a-refresh-token"}}',
};
const newPerson = (): SignInPerson => ({ tenantId: GRANT.tenantId, objectId: randomUUID() });

describe('kept sign-ins', () => {
  const clock = createTestClock();
  const store = useStore(clock);
  const vaults: Readonly<Record<string, () => Vault>> = {
    'in memory': () => createMemoryVault(clock),
    'in the store': () => createSealedVault(store().signIns, [KEY], clock),
  };

  for (const [where, open] of Object.entries(vaults)) {
    describe(where, () => {
      it('come back for their person alone', async () => {
        const vault = open();
        const person = newPerson();
        await vault.save(person, GRANT);

        const found = [await vault.load(person), await vault.load(newPerson())];

        assert.deepEqual(found, [GRANT, null]);
      });

      it('are gone once they are forgotten, and do not come back with a token renewed meanwhile', async () => {
        const vault = open();
        const person = newPerson();
        await vault.save(person, GRANT);

        const forgotten = [await vault.forget(person), await vault.forget(person)];
        await vault.renew(person, { ...GRANT, cache: 'renewed' });

        assert.deepEqual(forgotten, [true, false]);
        assert.equal(await vault.load(person), null);
      });

      it('are kept with what was renewed', async () => {
        const vault = open();
        const person = newPerson();
        await vault.save(person, GRANT);

        await vault.renew(person, { ...GRANT, cache: 'renewed' });

        assert.equal((await vault.load(person))?.cache, 'renewed');
      });

      it('are over when nobody used them for long', async () => {
        const vault = open();
        const person = newPerson();
        await vault.save(person, GRANT);

        clock.advance(UNUSED_FOR_MS);

        assert.equal(await vault.load(person), null);
      });
    });
  }

  it('outlast the process, without anything readable in the database', async () => {
    const person = newPerson();
    await createSealedVault(store().signIns, [KEY], clock).save(person, GRANT);

    const afterwards = await createSealedVault(store().signIns, [KEY], clock).load(person);
    const rows = await store().db.selectFrom('sign_ins').select('sealed').execute();

    assert.deepEqual(afterwards, GRANT);
    assert.equal(
      rows.some(({ sealed }) => /refresh|partner\.example/.test(sealed.toString('latin1'))),
      false,
    );
  });

  it('are sealed anew under the new key when they are used, so that the old one can go', async () => {
    const person = newPerson();
    await createSealedVault(store().signIns, [KEY], clock).save(person, GRANT);

    await createSealedVault(store().signIns, [NEXT, KEY], clock).load(person);

    assert.deepEqual(await createSealedVault(store().signIns, [NEXT], clock).load(person), GRANT);
  });

  it('are as good as none where their key is gone, or a row was copied to somebody else', async () => {
    const [alice, mallory] = [newPerson(), newPerson()];
    const vault = createSealedVault(store().signIns, [KEY], clock);
    await vault.save(alice, GRANT);
    const row = (await store().signIns.get(alice)) ?? assert.fail('a row');

    await store().signIns.put(mallory, row, new Date(clock.now().getTime() + 60_000));

    assert.equal(await vault.load(mallory), null);
    assert.equal(await createSealedVault(store().signIns, [NEXT], clock).load(alice), null);
  });

  it('are deleted by the store once they are over', async () => {
    const person = newPerson();
    await createSealedVault(store().signIns, [KEY], clock).save(person, GRANT);
    clock.advance(UNUSED_FOR_MS);

    await store().purge();

    const left = await store().db.selectFrom('sign_ins').select('user_object_id').execute();
    assert.deepEqual(left, []);
  });
});

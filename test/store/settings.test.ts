import assert from 'node:assert/strict';
import { useStore } from '../support/store.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';

describe('settings', () => {
  const store = useStore();

  it('are empty for somebody who chose nothing', async () => {
    const settings = await store().settings.get({ tenantId: TENANT, userObjectId: 'nobody' });

    assert.deepEqual(settings, { language: null, timeZone: null });
  });

  it('change what is named and leave the rest', async () => {
    const ada = { tenantId: TENANT, userObjectId: 'ada' };
    await store().settings.set(ada, { language: 'en', timeZone: 'Europe/Amsterdam' });

    const changed = await store().settings.set(ada, { timeZone: 'Asia/Tokyo' });

    assert.deepEqual(changed, { language: 'en', timeZone: 'Asia/Tokyo' });
    assert.deepEqual(await store().settings.get(ada), changed);
  });

  it('can be taken back', async () => {
    const bob = { tenantId: TENANT, userObjectId: 'bob' };
    await store().settings.set(bob, { language: 'en', timeZone: 'Europe/Amsterdam' });

    const changed = await store().settings.set(bob, { language: null });

    assert.deepEqual(changed, { language: null, timeZone: 'Europe/Amsterdam' });
  });

  it('belong to a person of one tenant, whatever the case of its id', async () => {
    await store().settings.set({ tenantId: 'AAAA.example', userObjectId: 'eve' }, { timeZone: 'Asia/Tokyo' });

    const same = await store().settings.get({ tenantId: 'aaaa.example', userObjectId: 'eve' });
    const other = await store().settings.get({ tenantId: TENANT, userObjectId: 'eve' });

    assert.equal(same.timeZone, 'Asia/Tokyo');
    assert.equal(other.timeZone, null);
  });

  it('refuse a time zone that does not exist', async () => {
    const change = store().settings.set({ tenantId: TENANT, userObjectId: 'ada' }, { timeZone: 'Mars/Olympus' });

    await assert.rejects(change, { name: 'StoreInputError' });
  });

  it('read a language that this build does not speak as not chosen', async () => {
    const carol = { tenantId: TENANT, userObjectId: 'carol' };
    await store().settings.set(carol, { language: 'en' });
    await store().db.updateTable('settings').set({ language: 'tlh' }).where('user_object_id', '=', 'carol').execute();

    const settings = await store().settings.get(carol);

    assert.equal(settings.language, null);
  });
});

import assert from 'node:assert/strict';
import { createReports } from '../../src/check/reports.ts';
import { mixedSubscriptions, reportOf } from '../cards/support/reports.ts';
import { addChecked, addPartner, APP } from '../support/partners.ts';
import { useStore } from '../support/store.ts';

describe('the names of checked customers', () => {
  const store = useStore();

  it('are at hand for a moment, each viewer’s own, and those of a check that just ended at once', async () => {
    const reports = createReports({ history: store().history, judge: () => assert.fail('nothing is judged') });
    const [ada, bea] = [await addPartner(store(), 'Ada'), await addPartner(store(), 'Bea')];
    const namesFor = async (partnerTenantId: string) =>
      (await reports.customers({ partnerTenantId, identityKeys: [APP] }, 10)).map(({ name }) => name);
    await addChecked(store(), ada, 'Fabrikam');
    const first = await namesFor(ada);
    await addChecked(store(), ada, 'Contoso');

    const atHand = await namesFor(ada);
    const ofBea = await namesFor(bea);
    reports.put({ partnerTenantId: ada, identityKey: APP }, reportOf(mixedSubscriptions(1)), null);
    const afterCheck = await namesFor(ada);

    assert.deepEqual(first, ['Fabrikam']);
    assert.deepEqual(atHand, ['Fabrikam']);
    assert.deepEqual(ofBea, []);
    assert.deepEqual([...afterCheck].sort(), ['Contoso', 'Fabrikam']);
  });
});

import assert from 'node:assert/strict';
import { ForeignHostError, pinHost } from '../../../src/azure/policies/host-pin.ts';
import { createScriptedClient } from '../../support/azure/scripted-client.ts';

const PIN = pinHost('https://management.azure.com');

describe('the pin to one host', () => {
  it('lets requests to that host out', async () => {
    const client = createScriptedClient({ status: 200 });

    await client.send([PIN], 'https://management.azure.com/subscriptions?api-version=2022-12-01');

    assert.equal(client.urls.length, 1);
  });

  for (const url of [
    'https://management.azure.com.evil.example/subscriptions',
    'https://evil.example/https://management.azure.com/',
    'https://management.azure.com@evil.example/',
    'https://management.azure.com:8443/subscriptions',
    'http://management.azure.com/subscriptions',
    '//management.azure.com/subscriptions',
    'not an address',
  ]) {
    it(`keeps ${url} in`, async () => {
      const client = createScriptedClient({ status: 200 });

      await assert.rejects(client.send([PIN], url), ForeignHostError);

      assert.deepEqual(client.urls, []);
    });
  }
});

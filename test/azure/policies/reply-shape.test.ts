import assert from 'node:assert/strict';
import { guardReplyShape, MalformedReplyError } from '../../../src/azure/policies/reply-shape.ts';
import { createScriptedClient } from '../../support/azure/scripted-client.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const LIST =
  'https://management.example/subscriptions/x/providers/Microsoft.Authorization/roleAssignments?api-version=1';
const ONE = 'https://management.example/subscriptions/x/providers/Microsoft.Billing/billingProperty/default';
const GRAPH = 'https://management.example/providers/Microsoft.ResourceGraph/resources';

describe('the guard of reply shapes', () => {
  const fine = [
    ['an empty list', LIST, '{"value":[]}'],
    ['a list with a next link', LIST, '{"value":[{}],"nextLink":"https://management.example/next"}'],
    ['a list whose next link is null', LIST, '{"value":[],"nextLink":null}'],
    ['a single thing', ONE, '{"properties":{}}'],
    ['rows of Resource Graph', GRAPH, '{"data":[]}'],
  ] as const;
  for (const [name, url, body] of fine) {
    it(`lets ${name} through`, async () => {
      const response = await createScriptedClient({ status: 200, headers: JSON_TYPE, body }).send(
        [guardReplyShape()],
        url,
      );

      assert.equal(response.bodyAsText, body);
    });
  }

  const malformed = [
    ['a web page', LIST, 'text/html', '<html></html>'],
    ['a list that calls itself a web page', LIST, 'text/html', '{"value":[]}'],
    ['a reply without a content type', LIST, '', '{"value":[]}'],
    ['a cut-off list', LIST, 'application/json', '{"value":[{"id":"/subscri'],
    ['nothing at all', LIST, 'application/json', ''],
    ['a bare list', LIST, 'application/json', '[]'],
    ['an object without a list', LIST, 'application/json', '{"error":"soon"}'],
    ['a list of null', LIST, 'application/json', '{"value":[null]}'],
    ['a list that is null', LIST, 'application/json', '{"value":null}'],
    ['a next link that is a number', LIST, 'application/json', '{"value":[],"nextLink":7}'],
    ['rows that are a table', GRAPH, 'application/json', '{"data":{"columns":[]}}'],
    ['a single null', ONE, 'application/json', 'null'],
  ] as const;
  for (const [name, url, type, body] of malformed) {
    it(`refuses ${name}`, async () => {
      const headers = type ? { 'content-type': type, 'x-ms-request-id': 'r-1' } : { 'x-ms-request-id': 'r-1' };
      const sent = createScriptedClient({ status: 200, headers, body }).send([guardReplyShape()], url);

      await assert.rejects(sent, (error) => error instanceof MalformedReplyError && error.requestId === 'r-1');
    });
  }

  it('refuses "accepted, come back later", which no read answers', async () => {
    const sent = createScriptedClient({ status: 202, headers: JSON_TYPE }).send([guardReplyShape()], LIST);

    await assert.rejects(sent, MalformedReplyError);
  });

  it('leaves refusals to others, whatever they look like', async () => {
    const page = { status: 403, headers: { 'content-type': 'text/html' }, body: '<html></html>' };

    const response = await createScriptedClient(page).send([guardReplyShape()], LIST);

    assert.equal(response.status, 403);
  });
});

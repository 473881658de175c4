import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sql } from 'kysely';
import { requireTenant, toStorableJson, toStorableText } from '../../src/store/bounds.ts';
import { useStore } from '../support/store.ts';

describe('bounds', () => {
  const store = useStore();

  it('lets Postgres store any JSON as it was, but for what it refuses', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\0', '\\', 'u', '0', '\ud83d', '\ude00', 'a') }),
    );
    const clean = (given: string): string => given.replaceAll('\0', '\ufffd').toWellFormed();

    await fc.assert(
      fc.asyncProperty(text, text, async (key, value) => {
        const json = toStorableJson([value, { [key]: value }], 1_000_000);
        const reply = await sql<{ stored: unknown }>`select ${json}::jsonb as stored`.execute(store().db);

        assert.deepEqual(reply.rows[0]?.stored, [clean(value), { [clean(key)]: clean(value) }]);
      }),
      { numRuns: 300 },
    );
  });

  it('counts bytes, not characters', () => {
    assert.equal(toStorableJson('é', 3), null);
    assert.equal(toStorableJson('é', 4), '"é"');
  });

  it('refuses what has no JSON form', () => {
    assert.throws(() => toStorableJson(undefined, 10), { name: 'StoreInputError' });
  });

  it('keeps text within its limit and whole characters', () => {
    assert.equal(toStorableText('ab\u{1f600}', 3), 'ab');
    assert.equal(toStorableText('ab\u{1f600}', 4), 'ab\u{1f600}');
    assert.equal(toStorableText('a\0b\ud800', 10), 'a\ufffdb\ufffd');
  });

  it('takes the tenant ids of local channels, in lower case', () => {
    assert.equal(
      requireTenant('tenantId', 'ABCDEF00-0000-0000-0000-0000000000001'),
      'abcdef00-0000-0000-0000-0000000000001',
    );
  });

  for (const tenant of ['', 'a/b', "a'b", '../x', 'x'.repeat(65), 'a b']) {
    it(`refuses the tenant id ${JSON.stringify(tenant.slice(0, 10))}`, () => {
      assert.throws(() => requireTenant('tenantId', tenant), { name: 'StoreInputError' });
    });
  }
});

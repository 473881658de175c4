import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PARTNER } from '../../src/demo/cast.ts';
import { demoCustomers, findDemoCustomer } from '../../src/demo/customers.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { isGuid } from '../../src/pec/profile.ts';

const TABLE = readFileSync(new URL('../../docs/demo-customers.md', import.meta.url), 'utf8');

describe('the make-believe customers', () => {
  it('are at least twenty-five', () => {
    assert.ok(demoCustomers.length >= 25);
  });

  it('have a tenant, a domain and subscriptions that nobody else has', () => {
    const ids = demoCustomers.flatMap(({ tenantId, domain, subscriptions }) => [
      tenantId,
      domain,
      ...Array.from({ length: Math.min(subscriptions.length, 50) }, (_, index) => subscriptions.at(index)?.id),
    ]);

    assert.equal(new Set(ids).size, ids.length);
  });

  it('have ids that Azure could have, and domains that nobody can', () => {
    for (const { tenantId, domain, subscriptions } of demoCustomers) {
      assert.ok(isGuid(tenantId) && isGuid(subscriptions.at(0)?.id ?? ''), domain);
      assert.match(domain, /^[a-z0-9]+\.example$/);
    }
  });

  for (const { name, domain, shows } of demoCustomers) {
    it(`stand in the table: ${name}`, () => {
      const row = TABLE.split('\n').find((line) => line.includes(`\`${domain}\``));

      assert.ok(row, `${name} is missing`);
      assert.ok(row.replaceAll('\\', '').includes(shows), `${name}: ${shows}`);
      assert.ok(row.includes(name));
    });
  }

  it('hold a fleet of a thousand subscriptions with a hundred thousand role assignments', () => {
    const fleet = findDemoCustomer('City Power');
    const length = fleet?.subscriptions.length ?? 0;

    const assignments = Array.from({ length }, (_, index) => fleet?.subscriptions.at(index)?.assignments.length ?? 0);

    assert.equal(length, 1_000);
    assert.equal(
      assignments.reduce((sum, count) => sum + count, 0),
      100_000,
    );
  });
});

describe('finding a make-believe customer', () => {
  const found = [
    ['fabrikam', 'Fabrikam'],
    ['  FABRIKAM  ', 'Fabrikam'],
    ['fabrikam.example', 'Fabrikam'],
    ['tailspin', 'Tailspin Toys'],
    ['toys', 'Tailspin Toys'],
    ['Wingtip', 'Wingtip Toys'],
    ["margie's travel", 'Margie’s Travel'],
    ['Liberty', "Liberty's Delightful Bakery"],
    [demoCustomers[1]?.tenantId ?? '', 'Contoso'],
    [demoCustomers[1]?.tenantId.toUpperCase() ?? '', 'Contoso'],
  ] as const;
  for (const [text, name] of found) {
    it(`takes "${text}" for ${name}`, () => {
      assert.equal(findDemoCustomer(text)?.name, name);
    });
  }

  for (const text of ['', '   ', 'abrikam', 'nobody', PARTNER.tenantId, '%', '.*']) {
    it(`knows nobody by "${text}"`, () => {
      assert.equal(findDemoCustomer(text), undefined);
    });
  }
});

describe('the make-believe partner', () => {
  it('says in its name that it is make-believe', () => {
    assert.match(demoProfile.billTo.name, /demo/);
    assert.match(demoProfile.resellerOfRecord?.name ?? '', /demo/);
  });
});

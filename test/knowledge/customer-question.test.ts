import assert from 'node:assert/strict';
import {
  amountsOf,
  asksForAll,
  customersNamed,
  customerWish,
  domainIn,
  isBare,
} from '../../src/knowledge/customer-question.ts';
import { loadShipped, takenFrom } from './support.ts';

const { knowledge } = await loadShipped();

describe('a question about a customer', () => {
  const FABRIKAM = { name: 'Fabrikam BV', domain: 'fabrikam.example' };
  const BANK = { name: 'Woodgrove Bank', domain: 'woodgrovebank.example' };
  const GLOBAL = { name: 'Global Trading', domain: 'globaltrading.example' };
  const CUSTOMERS = [FABRIKAM, BANK, GLOBAL];

  for (const [text, wish] of [
    ['is fabrikam earning?', 'check'],
    ['verdienen we aan fabrikam?', 'check'],
    ['bekommen wir PEC bei Fabrikam?', 'check'],
    ['touchons-nous le PEC chez Fabrikam ?', 'check'],
    ['how many euros do we lose at fabrikam', 'money'],
    ['wat lopen we mis bij fabrikam', 'money'],
    ['wie viel entgeht uns bei Fabrikam', 'money'],
    ['combien perdons-nous chez Fabrikam ?', 'money'],
    ['how do I fix fabrikam', 'plan'],
    ['what changed at fabrikam', 'history'],
    ['alert me when fabrikam breaks', 'watch'],
    ['houd fabrikam in de gaten', 'watch'],
    ['stuur mij het rapport van fabrikam', 'check'],
    ['was ist los bei fabrikam', 'check'],
    ['fabrikam', 'mention'],
    ['does lighthouse earn at fabrikam', undefined],
  ] as const) {
    it(`wants ${wish ?? 'the knowledge'} in "${text}"`, () => {
      assert.equal(customerWish(text), wish);
      assert.deepEqual(customersNamed(text, CUSTOMERS), [FABRIKAM]);
    });
  }

  it('names a customer by its name, its domain or the first word that is no everyday one', () => {
    assert.deepEqual(customersNamed('is woodgrove bank fine', CUSTOMERS), [BANK]);
    assert.deepEqual(customersNamed('is woodgrove fine', CUSTOMERS), [BANK]);
    assert.deepEqual(customersNamed('is woodgrovebank fine', CUSTOMERS), [BANK]);
    assert.deepEqual(customersNamed('are we fine on a global scale', CUSTOMERS), []);
  });

  it('has nothing but a name in it, or more', () => {
    assert.ok(isBare('what about fabrikam?', [FABRIKAM.name]));
    assert.ok(isBare('hoe zit het met Fabrikam', [FABRIKAM.name]));
    assert.ok(!isBare('fabrikam has a new director', [FABRIKAM.name]));
  });

  it('may name a domain, which no page of Microsoft is', () => {
    assert.equal(domainIn('is contoso.com earning?'), 'contoso.com');
    assert.equal(domainIn('what is on portal.azure.com or learn.microsoft.com'), undefined);
    assert.equal(domainIn('write to ann@contoso.com'), undefined);
  });

  it('may be about all of them', () => {
    for (const text of [
      ...['which customers do not earn?', 'check all customers', 'check everything', 'list my customers'],
      ...['welke klanten leveren geen PEC op', 'welche Kunden bringen keinen PEC', 'quels clients ne rapportent pas'],
    ]) {
      assert.ok(asksForAll(text), text);
    }
    assert.deepEqual(
      takenFrom(knowledge, (text) => customerWish(text) !== undefined && asksForAll(text)),
      [],
    );
  });

  it('asks for the amounts of all, or of whoever was talked of', () => {
    assert.equal(amountsOf('how many euros do we lose in total'), 'all');
    assert.equal(amountsOf('hoeveel lopen we mis'), 'anybody');
    assert.equal(amountsOf('how much do we lose if access is gone for a day'), undefined);
    assert.deepEqual(
      takenFrom(knowledge, (text) => customerWish(text) === 'money' && amountsOf(text)),
      [],
    );
  });
});

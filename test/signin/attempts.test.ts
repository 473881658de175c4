import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import {
  BEGUN_AN_HOUR,
  CODE_FOR_MS,
  CODE_TRIES,
  createAttempts,
  LINK_FOR_MS,
  type Attempts,
  type Departure,
} from '../../src/signin/attempts.ts';
import type { Grant } from '../../src/signin/authority.ts';
import type { SignInPerson } from '../../src/signin/person.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';

const HOME = '11111111-1111-4111-8111-111111111111';

const newPerson = (): SignInPerson => ({ tenantId: HOME, objectId: randomUUID() });
const grantOf = ({ objectId }: SignInPerson): Grant => ({
  homeAccountId: `${objectId}.${HOME}`,
  tenantId: HOME,
  objectId,
  username: 'ann@partner.example',
  cache: '{}',
});

describe('a sign-in under way', () => {
  let clock: TestClock;
  let attempts: Attempts;

  beforeEach(() => {
    clock = createTestClock();
    attempts = createAttempts(clock);
  });

  function begin(person: SignInPerson): string {
    const failed = () => Promise.resolve();
    return attempts.begin({ person, tenantId: HOME, language: 'en', failed }) ?? assert.fail('a link');
  }

  function depart(link: string): Departure {
    return attempts.depart(link) ?? assert.fail('a departure');
  }

  /** Goes all the way to the code. */
  function codeFor(person: SignInPerson): string {
    const { state, browser } = depart(begin(person));
    return (attempts.arrive(state, browser) ?? assert.fail('an arrival')).succeed(grantOf(person));
  }

  const wrongFor = (code: string): string => (code === '000000' ? '000001' : '000000');

  it('goes from the link to the code, and ends with the grant of the one who types it', () => {
    const person = newPerson();

    const confirmation = attempts.confirm(person, codeFor(person));

    assert.equal(confirmation.kind, 'confirmed');
    assert.deepEqual('grant' in confirmation ? confirmation.grant : null, grantOf(person));
  });

  it('takes a code with the space that the page shows', () => {
    const person = newPerson();
    const code = codeFor(person);

    assert.equal(attempts.confirm(person, ` ${code.slice(0, 3)} ${code.slice(3)}`).kind, 'confirmed');
  });

  it('sends the hash of its verifier and gives the verifier itself to nobody but the arrival', () => {
    const departure = depart(begin(newPerson()));

    const arrival = attempts.arrive(departure.state, departure.browser);

    const challenge = createHash('sha256')
      .update(arrival?.verifier ?? '')
      .digest('base64url');
    assert.equal(departure.challenge, challenge);
    assert.equal(JSON.stringify(departure).includes(arrival?.verifier ?? ''), false);
  });

  it('has secrets of 256 bits that never repeat', () => {
    const [one, other] = [depart(begin(newPerson())), depart(begin(newPerson()))];
    const secrets = [one.state, one.nonce, one.browser, other.state, other.nonce, other.browser];

    assert.equal(new Set(secrets).size, secrets.length);
    for (const secret of secrets) assert.match(secret, /^[\w-]{43}$/);
  });

  it('takes a state once', () => {
    const { state, browser } = depart(begin(newPerson()));
    attempts.arrive(state, browser);

    assert.equal(attempts.arrive(state, browser), null);
  });

  it('takes a state from the browser that left with it only, and is not used up by another one', () => {
    const { state, browser } = depart(begin(newPerson()));
    const other = depart(begin(newPerson()));

    assert.equal(attempts.arrive(state, other.browser), null);
    assert.equal(attempts.arrive(state, ''), null);
    assert.notEqual(attempts.arrive(state, browser), null);
  });

  it('forgets the state of a first departure where the link is followed again', () => {
    const link = begin(newPerson());
    const first = depart(link);
    const second = depart(link);

    assert.equal(attempts.arrive(first.state, first.browser), null);
    assert.equal(attempts.arrive(first.state, second.browser), null);
    assert.notEqual(attempts.arrive(second.state, second.browser), null);
  });

  it('cannot be left for again once its code is shown', () => {
    const person = newPerson();
    const link = begin(person);
    const { state, browser } = depart(link);
    attempts.arrive(state, browser)?.succeed(grantOf(person));

    assert.equal(attempts.depart(link), null);
  });

  it('knows no link but its own', () => {
    begin(newPerson());

    for (const link of ['', 'made-up', '__proto__', 'x'.repeat(10_000)]) assert.equal(attempts.depart(link), null);
  });

  it('ends where its person begins another one', () => {
    const person = newPerson();
    const first = begin(person);
    const second = begin(person);

    assert.equal(attempts.depart(first), null);
    assert.notEqual(attempts.depart(second), null);
  });

  it('ends with its link’s time', () => {
    const link = begin(newPerson());
    const { state, browser } = depart(link);

    clock.advance(LINK_FOR_MS);

    assert.equal(attempts.depart(link), null);
    assert.equal(attempts.arrive(state, browser), null);
  });

  it('ends with its code’s time', () => {
    const person = newPerson();
    const code = codeFor(person);

    clock.advance(CODE_FOR_MS);

    assert.equal(attempts.confirm(person, code).kind, 'nothing-waits');
  });

  it('takes a code once', () => {
    const person = newPerson();
    const code = codeFor(person);
    attempts.confirm(person, code);

    assert.equal(attempts.confirm(person, code).kind, 'nothing-waits');
  });

  it('takes a code from its own person only, and their wrong tries cost the owner nothing', () => {
    const [alice, mallory] = [newPerson(), newPerson()];
    const code = codeFor(alice);

    const stolen = Array.from({ length: CODE_TRIES }, () => attempts.confirm(mallory, code).kind);

    assert.deepEqual(new Set(stolen), new Set(['nothing-waits']));
    assert.equal(attempts.confirm(alice, code).kind, 'confirmed');
  });

  it('is over after so many wrong codes, also for the right one', () => {
    const person = newPerson();
    const code = codeFor(person);

    const tries = Array.from({ length: CODE_TRIES }, () => attempts.confirm(person, wrongFor(code)));

    assert.deepEqual(
      tries.map((outcome) => (outcome.kind === 'wrong' ? outcome.triesLeft : outcome.kind)),
      [4, 3, 2, 1, 'used-up'],
    );
    assert.equal(attempts.confirm(person, code).kind, 'nothing-waits');
  });

  it('can be begun so many times within an hour, so that codes cannot be guessed on', () => {
    const person = newPerson();
    for (let times = 0; times < BEGUN_AN_HOUR; times += 1) begin(person);

    const failed = () => Promise.resolve();
    const refused = attempts.begin({ person, tenantId: HOME, language: 'en', failed });
    clock.advance(60 * 60_000);

    assert.equal(refused, null);
    assert.ok(begin(person));
  });

  it('holds so many at once and no more', () => {
    const first = begin(newPerson());
    for (let others = 0; others < 2_000; others += 1) begin(newPerson());

    assert.equal(attempts.depart(first), null);
  });
});

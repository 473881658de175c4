import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Verdict } from '../../src/pec/report.ts';
import { isForTheWorse } from '../../src/watch/change.ts';
import { FLAPS, REST_RUNS } from '../../src/watch/flapping.ts';
import { checkOf, kindsOf, seen, watched } from './support.ts';

const E = 'earning';
const N = 'not-earning';
const R = 'at-risk';
const P = 'partial';
const U = 'unread';

describe('what a watch tells', () => {
  const stories: readonly (readonly [string, readonly (Verdict | 'unread' | 'missing')[], readonly string[]])[] = [
    ['nothing at the first check, whatever it finds', [N], ['']],
    ['nothing while all is as before', [E, E, E], ['', '', '']],
    ['that it stopped earning, once', [E, N, N, N], ['', 'stopped', '', '']],
    ['that it is at risk', [E, R, R], ['', 'at-risk', '']],
    ['that it earns in part only', [E, P], ['', 'reduced']],
    ['each step down', [E, R, N], ['', 'at-risk', 'stopped']],
    [
      'each step down of a steady decline within a week',
      [E, R, P, N, 'missing'],
      ['', 'at-risk', 'reduced', 'stopped', 'gone'],
    ],
    ['a decline that ends where it began', [E, R, N, E, N], ['', 'at-risk', 'stopped', 'recovered', 'flapping']],
    ['that it is well again', [E, N, N, E, E], ['', 'stopped', '', 'recovered', '']],
    ['that it got better, also where that is not yet well', [N, N, P], ['', '', 'recovered']],
    ['that it is gone from the list', [E, 'missing', 'missing'], ['', 'gone', '']],
    ['nothing when it could not be read once or twice', [E, U, U, E], ['', '', '', '']],
    ['that it could not be read three times in a row, once', [E, U, U, U, U], ['', '', '', 'unreadable', '']],
    ['that it can be read again after that', [E, U, U, U, E], ['', '', '', 'unreadable', 'recovered']],
    ['what it became while it could not be read', [E, U, U, N], ['', '', '', 'stopped']],
    ['nothing of one that was never clear', [U, U, U, U], ['', '', '', '']],
    ['nothing when one that was never clear turns out well', [U, E], ['', '']],
    ['when one that was never clear turns out not to earn', [U, N], ['', 'new-not-earning']],
    ['that one that came later is at risk, and not that it does not earn', ['missing', R], ['', 'at-risk']],
    ['that one that came later earns in part', ['missing', P], ['', 'reduced']],
    ['nothing of one that came later while nobody can tell', ['missing', U, 'unknown', E], ['', '', '', '']],
    ['that nobody can tell, where all was read', [E, 'unknown', 'unknown', 'unknown'], ['', '', '', 'unclear']],
    [
      'that it goes back and forth, once, and how it came to rest',
      [E, N, E, N, E, N, N, N],
      ['', 'stopped', 'recovered', 'flapping', '', '', '', 'stopped'],
    ],
    [
      'that all is well after it went back and forth',
      [E, N, E, N, E, E, E],
      ['', 'stopped', 'recovered', 'flapping', '', '', 'recovered'],
    ],
  ];
  for (const [what, verdicts, expected] of stories) {
    it(`is ${what}`, () => {
      assert.deepEqual(kindsOf(verdicts), expected);
    });
  }

  it('says of a new subscription whether it earns', () => {
    const { told } = watched([checkOf([seen(E, 0)]), checkOf([seen(E, 0), seen(E, 1), seen(N, 2)])]);

    assert.deepEqual(
      told[1]?.map(({ kind, name }) => `${kind} ${name}`),
      ['new-not-earning Sub 2', 'new Sub 1'],
    );
  });

  it('says of each subscription that is lost, one after the other', () => {
    const days = [0, 1, 2, 3, 4].map((lost) =>
      checkOf([0, 1, 2, 3].map((number) => seen(number < lost ? N : E, number))),
    );

    const { told } = watched(days);

    assert.deepEqual(
      told.map((changes) => changes.map(({ kind, name }) => `${kind} ${name}`).join()),
      ['', 'stopped Sub 0', 'stopped Sub 1', 'stopped Sub 2', 'stopped Sub 3'],
    );
  });

  it('counts a movement from its last step, so that a turn long after its first is one too', () => {
    const kinds = kindsOf([E, R, R, R, R, N, N, E, N]);

    assert.deepEqual(kinds, ['', 'at-risk', '', '', '', 'stopped', '', 'recovered', 'flapping']);
  });

  it('takes no subscription for gone where the list broke off', () => {
    const { told } = watched([checkOf([seen(E, 0), seen(E, 1)]), checkOf([seen(E, 0)], true), checkOf([seen(E, 0)])]);

    assert.deepEqual(
      told.map((changes) => changes.map(({ kind }) => kind)),
      [[], [], ['gone']],
    );
  });

  it('says between which moments it happened', () => {
    const { told } = watched([checkOf([seen(E)]), checkOf([seen(N)])]);

    const [change] = told[1] ?? [];
    assert.equal(change?.lastGood, '2026-11-02T07:00:00.000Z');
    assert.equal(change?.seenAt, '2026-11-03T07:00:00.000Z');
  });

  it('warns once of access that ends within a fortnight, and once more when the date moves', () => {
    const ending = (endsAt: string) => {
      const subscription = seen(R);
      const finding = {
        code: 'grant-ends',
        severity: 'warning',
        evidence: { principalId: 'p', endsAt },
        link: 'https://learn.microsoft.com/',
      } as const;
      return checkOf([{ ...subscription, findings: [finding] }]);
    };

    const far = ending('2026-12-20T00:00:00Z');
    const near = ending('2026-11-12T00:00:00Z');
    const nearer = ending('2026-11-10T00:00:00Z');
    const { told } = watched([far, far, near, near, nearer, nearer]);

    assert.deepEqual(
      told.map((changes) => changes.map(({ kind }) => kind).join()),
      ['', '', 'ending', '', 'ending', ''],
    );
  });
});

describe('whatever a subscription goes through', () => {
  const day = fc.constantFrom<Verdict | 'unread' | 'missing'>(E, N, R, P, U, 'unknown', 'missing');
  const story = fc.array(day, { minLength: 1, maxLength: 40 });

  it('the conversation knows how it is once that has been the same for long enough', () => {
    fc.assert(
      fc.property(story, fc.constantFrom<Exclude<Verdict, 'unknown'>>(E, N, R, P), (days, last) => {
        const rest = Array.from({ length: REST_RUNS }, () => last);
        const checks = [...days, ...rest].map((verdict) => checkOf(verdict === 'missing' ? [] : [seen(verdict)]));

        const { state } = watched(checks);

        const [known] = Object.values(state.subscriptions);
        assert.equal(known?.told, last);
        assert.equal(known?.flapping, false);
      }),
    );
  });

  it('no week of daily runs has more alerts than it takes to go back and forth and to rest', () => {
    fc.assert(
      fc.property(story, (days) => {
        const kinds = kindsOf(days);

        for (let from = 0; from < kinds.length; from += 1) {
          const week = kinds
            .slice(from, from + 7)
            .filter((kind) => kind !== '' && kind !== 'recovered' && kind !== 'new');
          assert.ok(week.length <= FLAPS + REST_RUNS, kinds.join(' '));
        }
      }),
    );
  });

  it('a check that reads nothing new is never taken for a loss', () => {
    fc.assert(
      fc.property(story, (days) => {
        const checks = [...days, U].map((verdict) => checkOf(verdict === 'missing' ? [] : [seen(verdict as Verdict)]));

        const last = watched(checks).told.at(-1) ?? [];

        assert.ok(last.every(({ kind }) => kind === 'unreadable' || kind === 'unclear' || kind.startsWith('new')));
      }),
    );
  });

  it('the same check twice tells nothing the second time, but for what rests', () => {
    fc.assert(
      fc.property(story, fc.constantFrom<Verdict>(E, N, R, P), (days, last) => {
        const checks = [...days, last, last].map((verdict) =>
          checkOf(verdict === 'missing' ? [] : [seen(verdict as Verdict)]),
        );

        const { told } = watched(checks);

        const before = told.at(-2) ?? [];
        const worse = (told.at(-1) ?? []).filter(isForTheWorse);
        assert.ok(before.length === 0 || worse.length === 0);
      }),
    );
  });
});

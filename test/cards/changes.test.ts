import assert from 'node:assert/strict';
import { changeLine, sinceLine } from '../../src/cards/changes.ts';
import { compareReports } from '../../src/check/compare.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { PROFILE, reportOf, subscriptionOf } from './support/reports.ts';

const t = createTranslator();

describe('what changed since the check before', () => {
  const before = reportOf([
    subscriptionOf('earning', 0, 'Lost'),
    subscriptionOf('not-earning', 1, 'Won'),
    subscriptionOf('earning', 2, 'Hidden'),
    subscriptionOf('earning', 3, 'Gone'),
    subscriptionOf('earning', 4, 'Same'),
  ]);
  const after = reportOf([
    subscriptionOf('not-earning', 0, 'Lost'),
    subscriptionOf('earning', 1, 'Won'),
    subscriptionOf('unknown', 2, 'Hidden'),
    subscriptionOf('earning', 4, 'Same'),
    subscriptionOf('earning', 5, 'Fresh'),
  ]);
  const changes = compareReports(before, after);

  it('is counted in one line, the worst first', () => {
    const line = sinceLine({ before: new Date('2026-11-21T07:10:00Z'), changes }, after.checkedAt, t);

    assert.equal(line, 'Since 21 Nov 2026: 1 worse, 1 no longer seen, 1 that cannot be compared, 1 new and 1 better.');
  });

  it('is told with the time of day where both checks are of one day', () => {
    const line = sinceLine({ before: new Date('2026-11-23T06:00:00Z'), changes }, after.checkedAt, t);

    assert.match(line ?? '', /^Since 23 Nov 2026, 06:00 UTC: /);
  });

  it('is not mentioned where nothing changed', () => {
    const line = sinceLine({ before: new Date('2026-11-21T07:10:00Z'), changes: [] }, after.checkedAt, t);

    assert.equal(line, null);
  });

  it('is told for each subscription with what it was, what it is and why', () => {
    const lines = changes.map((change) => changeLine(change, { report: after, profile: PROFILE }, t));

    assert.deepEqual(
      lines.map(({ text }) => text),
      [
        '⛔ Lost: worse, from Earning to Not earning',
        '✅ Gone: no longer seen, was Earning',
        "❔ Hidden: Earning before, Can't tell now, which may be no change",
        '✅ Fresh: new, Earning',
        '✅ Won: better, from Not earning to Earning',
      ],
    );
    assert.match(lines[0]?.reason ?? '', /Reader, which is not an eligible role/);
    assert.equal(lines[1]?.reason, undefined);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const TEXT = readFileSync(new URL('docs/security.md', ROOT), 'utf8');

/** How many requirements each section of OWASP ASVS 5.0.0 has. */
const SECTIONS: Readonly<Record<string, readonly number[]>> = {
  1: [2, 10, 12, 3, 3],
  2: [3, 3, 5, 2],
  3: [1, 3, 5, 8, 8, 1, 5],
  4: [5, 5, 2, 4],
  5: [1, 6, 3, 3],
  6: [3, 12, 8, 6, 8, 4, 2, 4],
  7: [3, 4, 2, 5, 3, 2],
  8: [4, 4, 3, 2],
  9: [3, 4],
  10: [2, 3, 5, 16, 5, 2, 3],
  11: [4, 5, 5, 4, 2, 2, 2],
  12: [5, 2, 5],
  13: [4, 6, 4, 7],
  14: [2, 8, 3],
  15: [5, 5, 7, 4],
  16: [1, 5, 4, 3, 4],
  17: [2, 8, 2],
};

/** Those of level 3, which the document leaves out but for chapter 8. */
const LEVEL_3 = new Set(
  (
    '1.2.10 1.3.12 1.5.3 2.3.5 2.4.2 3.1.1 3.2.3 3.3.5 3.4.7 3.4.8 3.5.6 3.5.7 3.5.8 3.6.1 3.7.3 3.7.4 3.7.5 4.1.4 4.1.5 ' +
    '4.2.2 4.2.3 4.2.4 4.2.5 5.2.4 5.2.5 5.2.6 5.3.3 6.3.5 6.3.6 6.3.7 6.3.8 6.4.5 6.4.6 6.5.6 6.5.7 6.5.8 6.6.4 6.7.1 ' +
    '6.7.2 7.5.3 10.2.3 10.3.5 10.4.12 10.4.13 10.4.14 10.4.15 10.4.16 11.1.3 11.1.4 11.2.4 11.2.5 11.3.4 11.3.5 11.5.2 ' +
    '11.6.2 11.7.1 11.7.2 12.1.4 12.1.5 12.3.5 13.1.2 13.1.3 13.1.4 13.2.6 13.3.3 13.3.4 13.4.6 13.4.7 14.2.5 14.2.6 ' +
    '14.2.7 14.2.8 15.1.4 15.1.5 15.2.4 15.2.5 15.4.1 15.4.2 15.4.3 15.4.4 16.5.4 17.1.2 17.2.5 17.2.6 17.2.7 17.2.8'
  ).split(' '),
);

interface Row {
  readonly numbers: readonly string[];
  readonly state: string;
  readonly how: string;
}

/** "6.2.1–6.2.12" as each of its numbers. */
function numbersOf(cell: string): readonly string[] {
  const [first = '', last = first] = cell.split('–');
  const [chapter, section, from] = first.split('.');
  const to = Number(last.split('.')[2]);
  return Array.from({ length: to - Number(from) + 1 }, (_, index) => `${chapter}.${section}.${Number(from) + index}`);
}

const ROWS: readonly Row[] = [...TEXT.matchAll(/^\| (\d+\.\d+\.\d+[^|]*?) +\| ([^|]*)\| ([^|]*)\| (.*)\|$/gm)].map(
  ([, numbers = '', , state = '', how = '']) => ({
    numbers: numbersOf(numbers.trim()),
    state: state.trim(),
    how: how.trim(),
  }),
);

describe('what the security document says', () => {
  it('names tests that exist', () => {
    const named = [...TEXT.matchAll(/`(test\/[\w./-]+\.ts)` “([^”]+)”/g)];

    const missing = named.filter(([, file = '', title = '']) => {
      const path = new URL(file, ROOT);
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(title);
    });

    assert.ok(named.length > 100, `${named.length} named`);
    assert.deepEqual([...new Set(missing.map(([reference]) => reference))], []);
  });

  it('answers every requirement of level 2 once, and of level 3 for authorisation', () => {
    const wanted = Object.entries(SECTIONS)
      .flatMap(([chapter, sections]) =>
        sections.flatMap((count, index) =>
          Array.from({ length: count }, (_, number) => `${chapter}.${index + 1}.${number + 1}`),
        ),
      )
      .filter((number) => !LEVEL_3.has(number));

    const answered = ROWS.flatMap(({ numbers }) => numbers);

    assert.deepEqual(
      wanted.filter((number) => !answered.includes(number)),
      [],
    );
    assert.equal(new Set(answered).size, answered.length);
  });

  it('says of each whether it is met, and how or why not', () => {
    const states = ['met', 'partly', 'not met', 'operator', 'n/a'];

    const odd = ROWS.filter(({ state, how }) => !states.includes(state) || how === '');

    assert.deepEqual(odd, []);
  });
});

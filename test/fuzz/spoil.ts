import fc from 'fast-check';

/** One change to a value: where in it, and what stands there then. */
export interface Spoiling {
  /** From 0 to 1, over all places in the value. */
  readonly place: number;
  readonly with: unknown;
}

const LONG = 'x'.repeat(20_000);
const NASTY: readonly unknown[] = [
  null,
  '',
  ' ',
  [],
  {},
  -1,
  0,
  1e308,
  true,
  '__proto__',
  'constructor',
  'null',
  '\u0000',
  '\ud800',
  '\u202e',
  '../../etc/passwd',
  "'; drop table conversations; --",
  '=cmd|calc!A1',
  '<at>bot</at>',
  '[x](javascript:alert(1))',
  '${secret} {name, plural, other {#}}',
  '9999-99-99T99:99:99Z',
  '00000000-0000-0000-0000-000000000000',
  LONG,
  Array.from({ length: 300 }, () => null),
];

/** Any value that JSON can hold, and the ones that break programs more often than others. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

export const spoilings: fc.Arbitrary<readonly Spoiling[]> = fc.array(
  fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), with: junk }),
  { minLength: 1, maxLength: 4 },
);

/** A copy of the value with the changes made to it; undefined as a replacement takes a field out. */
export function spoil(value: unknown, changes: readonly Spoiling[]): unknown {
  const copy = { root: structuredClone(value) };
  for (const change of changes) {
    const places = placesIn(copy);
    const place = places[Math.floor(change.place * places.length)];
    // A copy: the next change may land inside it, and what changes share would then hold itself.
    if (place) place.holder[place.key] = structuredClone(change.with);
  }
  return copy.root;
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

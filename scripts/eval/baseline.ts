import { readFile } from 'node:fs/promises';
import { z } from 'zod/v4';
import type { Figures } from './figures.ts';

/** Figures by set, such as "held out, en". */
export type Baseline = Readonly<Record<string, Figures>>;

const baselineSchema = z.record(z.string(), z.record(z.string(), z.number()));

/** A figure may be worse than the committed one by as many points. */
const TOLERANCE = 1;
/** Figures that are better when they are lower; those that are neither are not compared. */
const LOWER_IS_BETTER = new Set(['in scope, refused', 'out of scope, asked back']);
const NOT_COMPARED = new Set(['in scope, asked back']);

/** How the names of the sets begin whose questions are left out of the knowledge in turn. */
export const CROSS_VALIDATION = 'cross-validation';

/** What is left to compare when only the held-out questions were asked. */
export function withoutCrossValidation(baseline: Baseline): Baseline {
  return Object.fromEntries(Object.entries(baseline).filter(([set]) => !set.startsWith(CROSS_VALIDATION)));
}

export async function readBaseline(file: URL): Promise<Baseline> {
  return baselineSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** What became worse than the baseline allows, in words. A set that is gone counts as worse. */
export function regressions(now: Baseline, before: Baseline): string[] {
  return Object.entries(before).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([name, value]) => {
      if (NOT_COMPARED.has(name)) return [];
      const current = now[set]?.[name];
      if (current === undefined) return [`${set}: ${name} is not measured any more`];

      const loss = LOWER_IS_BETTER.has(name) ? current - value : value - current;
      return loss > TOLERANCE ? [`${set}: ${name} was ${value}, is ${current}`] : [];
    }),
  );
}

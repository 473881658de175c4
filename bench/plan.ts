import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PLAN_FORMATS, type PlanFormat } from '../src/documents/plan-document.ts';
import type { PlanClientFigures } from './plan-client.ts';

export interface PlanFigures extends PlanClientFigures {
  readonly format: PlanFormat;
  /** How many times as long a thousand subscriptions take as a hundred: ten is in step. */
  readonly growth: number;
}

/** A plan of a thousand subscriptions as each kind of file, each in a process of its own. */
export async function measurePlans(): Promise<readonly PlanFigures[]> {
  const figures: PlanFigures[] = [];
  for (const format of PLAN_FORMATS) {
    const few = await makeFile(format, 100);
    const many = await makeFile(format, 1_000);
    figures.push({ ...many, format, growth: many.milliseconds / few.milliseconds });
  }
  return figures;
}

export function describePlans(all: readonly PlanFigures[]): readonly string[] {
  return all.map(({ format, milliseconds, addedMiB, kibibytes, growth, othersWait }) =>
    [
      `  ${format.padEnd(5)} ${(milliseconds / 1_000).toFixed(2)} s`,
      `others wait ${othersWait.toFixed(0)} ms at most`,
      `${addedMiB.toFixed(0)} MiB more`,
      `${kibibytes.toFixed(0)} KiB`,
      `${growth.toFixed(1)} times as long as 100`,
    ].join(' · '),
  );
}

function makeFile(format: PlanFormat, subscriptions: number): Promise<PlanClientFigures> {
  const child = fork(fileURLToPath(new URL('plan-client.ts', import.meta.url)), [format, String(subscriptions)]);
  return new Promise((resolve, reject) => {
    child.once('message', (figures) => resolve(figures as PlanClientFigures));
    child.once('exit', (code) => reject(new Error(`The plan of ${subscriptions} ended with ${code ?? 'a signal'}`)));
  });
}

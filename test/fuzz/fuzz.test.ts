import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type fc from 'fast-check';
import { SECOND_MS } from '../../src/durations.ts';
import type { Target } from './target.ts';
import { activities, cards, lines, startBot, tokens } from './targets/activities.ts';
import { bytes } from './targets/bytes.ts';
import { memberFiles, profiles, snapshots } from './targets/files.ts';
import { replies } from './targets/replies.ts';

const MEGABYTE = 1_024 * 1_024;
/** What caches may fill, and no more; a leak of one input's size an input would pass it within the minute. */
const MOST_GROWTH = 96 * MEGABYTE;
const SEED = 20_261_123;

/** Set by `npm run fuzz`, in seconds for all targets together; without it, a small share that is the same every time. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 0);
/** Set by `npm run fuzz -- --seed N`; without it, a long run takes another way each time. */
const seed = process.env['FUZZ_SEED'];

describe('whatever comes from outside', () => {
  let targets: readonly Target[] = [];
  let bot: Awaited<ReturnType<typeof startBot>>;
  before(async () => {
    bot = await startBot();
    const ofBot = [activities(bot), cards(bot), lines(bot), tokens(bot), bytes(bot)];
    targets = [...ofBot, await snapshots(), await profiles(), await memberFiles(), await replies()];
  });
  after(async () => {
    for (const target of targets) await target.stop();
    await bot.stop();
  });

  for (const [index, name] of [
    'activities',
    'card payloads',
    'CSV-like text',
    'tokens',
    'bytes on the wire',
    'snapshots',
    'profile files',
    'files of members',
    'replies of Azure',
  ].entries()) {
    it(`is taken or refused, and nothing else: ${name}`, async function () {
      const target = targets[index];
      assert.equal(target?.name, name);
      this.timeout(60 * SECOND_MS + seconds * SECOND_MS);
      // The first inputs fill what is filled once.
      await target.run({ numRuns: Math.min(target.share, 30), seed: SEED });
      const before = usedBytes();

      const tried = await target.run(
        seconds > 0 ? timed(seconds / targets.length) : { numRuns: target.share, seed: SEED + 1 },
      );

      const grown = usedBytes() - before;
      assert.ok(grown < MOST_GROWTH, `${Math.round(grown / MEGABYTE)} MB more after ${tried} inputs`);
      if (seconds > 0) process.stdout.write(`      ${tried} inputs, ${Math.round(grown / MEGABYTE)} MB\n`);
    });
  }
});

function timed(targetSeconds: number): fc.Parameters<[unknown]> {
  return {
    ...(seed ? { seed: Number(seed) } : {}),
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: targetSeconds * SECOND_MS,
    markInterruptAsFailure: false,
  };
}

function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

import { describeChecks, measureChecks } from './check.ts';
import { measureJudge } from './judge.ts';
import { describePlans, measurePlans } from './plan.ts';
import type { MessageFigures } from './messages.ts';
import { measureMessages } from './messages.ts';
import { describeWatches, measureWatches } from './watches.ts';

/** Prints every measurement. Compare ratios and counts; absolute times belong to the machine that ran it. */
async function main(): Promise<void> {
  const { echo, bot, ratio } = await measureMessages();
  console.log('Messages: 50 chats at once, FAQ answers against a bare echo bot, both to a sink');
  console.log(`  echo bot   ${line(echo)}`);
  console.log(`  this bot   ${line(bot)}`);
  console.log(`  ratio      ${ratio.toFixed(2)} messages of this bot for each echo`);

  console.log('\nChecks: a make-believe Azure over https, 40 ms away, with the real quotas');
  for (const text of describeChecks(await measureChecks())) console.log(text);

  console.log('\nWatches');
  for (const text of describeWatches(await measureWatches())) console.log(text);

  const judge = await measureJudge();
  console.log('\nJudge');
  console.log(
    `  ${judge.grantsPerSecond.toFixed(0)} grants/s over ${judge.grants} grants of ${judge.subscriptions} subscriptions`,
  );
  console.log('\nPlans: 1,000 mixed subscriptions as a file');
  for (const text of describePlans(await measurePlans())) console.log(text);
}

function line(figures: MessageFigures): string {
  return [
    `${figures.perSecond.toFixed(0)} messages/s`,
    `p50 ${figures.p50Ms.toFixed(1)} ms`,
    `p99 ${figures.p99Ms.toFixed(1)} ms`,
    `${figures.residentMiB.toFixed(0)} MiB resident`,
    `listening after ${figures.readyAfterMs.toFixed(0)} ms`,
    `first answer ${figures.firstAnswerMs.toFixed(0)} ms`,
  ].join(' · ');
}

await main();

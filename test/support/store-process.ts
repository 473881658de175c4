/**
 * A process that opens the store under the folder of its first argument and tells how it fares, one word a line.
 * The second argument says what it does then: wait to be killed, crash, or finish its work when Ctrl-C is pressed.
 */
import { systemClock } from '../../src/clock.ts';
import { openStore } from '../../src/store/store.ts';
import { silentLogger } from './logger.ts';

const [dataDir = '', then = 'wait'] = process.argv.slice(2);
const store = await openStore({ dataDir, logger: silentLogger, clock: systemClock });
await store.memory.set('conversation', 'written by', 'the other process', 60_000);

process.on('SIGINT', () => void finish());
process.stdout.write('open\n');
if (then === 'crash') process.exit(1);

async function finish(): Promise<void> {
  for (let turn = 1; turn <= 20; turn += 1) await store.memory.set('conversation', `turn ${turn}`, 'finished', 60_000);
  await store.close();
  process.stdout.write('finished\n');
}

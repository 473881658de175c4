import { readConfig } from '../../../src/config.ts';
import type { Store } from '../../../src/store/store.ts';
import { createBackground } from '../../../src/teams/background.ts';
import type { Channel } from '../../../src/teams/channel.ts';
import { createTeams } from '../../../src/teams/sdk/application.ts';
import type { Clock } from '../../../src/clock.ts';
import { silentLogger } from '../logger.ts';

/** The real SDK in local mode, to speak through without a bot behind it. */
export function localChannel(store: Store, clock: Clock): Channel {
  const { channel } = createTeams({
    identity: { kind: 'local' },
    trust: readConfig({}).trust,
    store,
    clock,
    log: silentLogger,
    background: createBackground(),
    onTurn: () => Promise.resolve(),
    wordsFor: () => '',
  });
  return channel;
}

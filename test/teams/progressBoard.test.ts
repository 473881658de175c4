import assert from 'node:assert/strict';
import type { ReadProgress } from '../../src/azure/outcome.ts';
import type { Address, Channel, OutgoingMessage } from '../../src/teams/channel.ts';
import { createProgressBoard } from '../../src/teams/progressBoard.ts';
import { createTestClock } from '../support/clock.ts';
import { createTestLog } from '../support/logger.ts';

const ADDRESS: Address = {
  conversationId: 'a',
  kind: 'personal',
  tenantId: null,
  serviceUrl: 'http://x',
  reference: {},
};

function progress(done: number): ReadProgress {
  return { subscriptionsDone: done, subscriptionsTotal: 100, reading: 'role-assignments' };
}

function setUp({ refuseEdits = false, unshowable = null as number | null } = {}) {
  const said: string[] = [];
  const textOf = (message: OutgoingMessage): string => ('text' in message ? message.text : '');
  const take = (kind: string, message: OutgoingMessage) => {
    said.push(`${kind} ${textOf(message)}`);
    return Promise.resolve({ ok: true, activityId: '1' } as const);
  };
  const channel: Channel = {
    send: (_, message) => take('sent', message),
    update: (_, __, message) =>
      refuseEdits ? Promise.resolve({ ok: false, reason: 'refused' }) : take('edited', message),
    offerSingleSignOn: () => Promise.reject(new Error('not asked for')),
    openPersonal: () => Promise.resolve(null),
  };
  const clock = createTestClock();
  const render = (at: ReadProgress | null) => {
    const done = at?.subscriptionsDone ?? 0;
    if (done === unshowable) throw new Error(`${done} cannot be shown.`);
    return { text: `${done} done` };
  };
  const log = createTestLog();
  const board = createProgressBoard({ channel, address: ADDRESS, clock, log: log.logger, render });
  const say = async (message: OutgoingMessage): Promise<string> => {
    await take('said', message);
    return '1';
  };
  return { said, clock, board, say, logLines: log.lines };
}

describe('the message that shows how far a check is', () => {
  it('is edited once in two seconds at most, with the newest count', async () => {
    const { said, clock, board, say } = setUp();
    await board.open(say);

    for (let done = 1; done <= 50; done += 1) {
      clock.advance(100);
      board.note(progress(done));
    }
    await board.finish({ text: 'report' }, say);

    assert.deepEqual(said, ['said 0 done', 'edited report']);
  });

  it('shows each count that comes two seconds after the last', async () => {
    const { said, clock, board, say } = setUp();
    await board.open(say);

    for (const done of [1, 2, 3]) {
      clock.advance(2_000);
      board.note(progress(done));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await board.finish({ text: 'report' }, say);

    assert.deepEqual(said, ['said 0 done', 'edited 1 done', 'edited 2 done', 'edited 3 done', 'edited report']);
  });

  it('is never shown where the outcome is there first', async () => {
    const { said, board, say } = setUp();

    await board.finish({ text: 'report' }, say);
    await board.open(say);

    assert.deepEqual(said, ['said report']);
  });

  it('goes on after a count that cannot be shown, and logs why', async () => {
    const { said, clock, board, say, logLines } = setUp({ unshowable: 1 });
    await board.open(say);

    for (const done of [1, 2]) {
      clock.advance(2_000);
      board.note(progress(done));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await board.finish({ text: 'report' }, say);

    assert.deepEqual(said, ['said 0 done', 'edited 2 done', 'edited report']);
    assert.match(logLines.join(''), /1 cannot be shown/);
  });

  it('is left, and the outcome sent anew, where Teams refuses to edit it', async () => {
    const { said, board, say } = setUp({ refuseEdits: true });
    await board.open(say);

    await board.finish({ text: 'report' }, say);

    assert.deepEqual(said, ['said 0 done', 'sent report']);
  });
});

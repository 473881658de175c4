import assert from 'node:assert/strict';
import { inTime } from '../src/inTime.ts';

const never = new Promise<never>(() => {});

describe('waiting in time', () => {
  it('gives what the work gave', async () => {
    const given = await inTime(Promise.resolve('done'), 60_000, () => 'late');

    assert.equal(given, 'done');
  });

  it('tells what is told instead when the time is over', async () => {
    const given = await inTime(never, 1, () => 'late');

    assert.equal(given, 'late');
  });

  it('fails as the work failed, or as the late answer does', async () => {
    const tooLate = () => {
      throw new Error('too late');
    };

    await assert.rejects(inTime(Promise.reject(new Error('broken')), 60_000, tooLate), /broken/);
    await assert.rejects(inTime(never, 1, tooLate), /too late/);
  });
});

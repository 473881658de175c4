import assert from 'node:assert/strict';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandFor, ensureWay, findServerUser, type ServerUser } from '../../../src/store/embedded/os-user.ts';
import { silentLogger } from '../../support/logger.ts';
import { makeTempFolder } from '../../support/store.ts';

describe('the OS user of the embedded server', () => {
  const { PATH } = process.env;
  let folder: string;
  let inner: string;

  beforeEach(async () => {
    folder = await makeTempFolder();
    inner = join(folder, 'closed', 'inner', 'data');
    await mkdir(inner, { recursive: true });
  });
  afterEach(async () => {
    process.env['PATH'] = PATH;
    await chmod(join(folder, 'closed'), 0o755);
    await rm(folder, { recursive: true, force: true });
  });

  /** The user that a server started here would run as. */
  async function serverUser(): Promise<ServerUser> {
    const other = await findServerUser(inner, silentLogger);
    return other ?? { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
  }

  it('is never root', async () => {
    const user = await serverUser();

    assert.notEqual(user.uid, 0);
    assert.notEqual(user.gid, 0);
  });

  it('may pass where every folder is open, and gets no further right', async () => {
    const user = await serverUser();

    const found = await ensureWay(user, [inner], silentLogger);

    assert.deepEqual(found, user);
  });

  it('is told which folder is closed, and only the topmost one, where the right to pass it cannot be granted', async () => {
    const user = await serverUser();
    await chmod(join(folder, 'closed'), 0o600);
    process.env['PATH'] = '/nonexistent';

    const way = ensureWay(user, [inner], silentLogger);

    await assert.rejects(way, (error: Error & { code?: string }) => {
      assert.equal(error.code, 'folder-closed');
      assert.ok(error.message.includes(`(chmod o+x ${join(folder, 'closed')})`), error.message);
      return true;
    });
  });

  it('gets one right of root at most', () => {
    const { args, as } = commandFor({ uid: 101, gid: 104, passesClosedFolders: true }, '/bin/true', ['x']);

    assert.deepEqual(as, {});
    assert.deepEqual(args, [
      '--reuid=101',
      '--regid=104',
      '--clear-groups',
      '--inh-caps=-all,+dac_read_search',
      '--ambient-caps=-all,+dac_read_search',
      '--bounding-set=-all,+dac_read_search',
      '/bin/true',
      'x',
    ]);
  });
});

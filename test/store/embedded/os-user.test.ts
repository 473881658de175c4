import assert from 'node:assert/strict';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findServerUser, requireOpenWay, type ServerUser } from '../../../src/store/embedded/os-user.ts';
import { silentLogger } from '../../support/logger.ts';
import { makeTempFolder } from '../../support/store.ts';

/** The user that a server started here would run as. */
async function serverUser(): Promise<ServerUser> {
  const other = await findServerUser(silentLogger);
  return other ?? { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
}

describe('the OS user of the embedded server', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await makeTempFolder();
    await mkdir(join(folder, 'closed', 'inner'), { recursive: true });
  });
  afterEach(async () => {
    await chmod(join(folder, 'closed'), 0o755);
    await rm(folder, { recursive: true, force: true });
  });

  it('is never root', async () => {
    const user = await serverUser();

    assert.notEqual(user.uid, 0);
    assert.notEqual(user.gid, 0);
  });

  it('may pass where every folder is open', async () => {
    await requireOpenWay(await serverUser(), [join(folder, 'closed', 'inner', 'data')]);
  });

  it('is told which folder is closed, and only the topmost one', async () => {
    await chmod(join(folder, 'closed'), 0o600);

    const way = requireOpenWay(await serverUser(), [join(folder, 'closed', 'inner', 'data')]);

    await assert.rejects(way, (error: Error & { code?: string }) => {
      assert.equal(error.code, 'folder-closed');
      assert.ok(error.message.includes(`chmod o+x ${join(folder, 'closed')})`), error.message);
      return true;
    });
  });
});

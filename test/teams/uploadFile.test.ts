import assert from 'node:assert/strict';
import { createUpload, isTrustedPlace } from '../../src/teams/uploadFile.ts';
import { startOneDrive, type OneDrive } from '../support/teams/oneDrive.ts';

describe('where a file may go', () => {
  for (const url of [
    'https://contoso-my.sharepoint.com/personal/ann/_api/v2.0/drive/items/x/uploadSession?guid=1',
    'https://contoso.sharepoint.us/x',
    'https://graph.microsoft.com/v1.0/upload',
  ]) {
    it(`is ${new URL(url).hostname}`, () => {
      assert.equal(isTrustedPlace(url, false), true);
    });
  }

  for (const url of [
    'http://contoso-my.sharepoint.com/x',
    'https://sharepoint.com/x',
    'https://contoso.sharepoint.com.evil.example/x',
    'https://evilsharepoint.com/x',
    'https://contoso.sharepoint.com:8443/x',
    'https://ann:secret@contoso.sharepoint.com/x',
    'https://graph.microsoft.com.evil.example/x',
    'http://127.0.0.1/x',
    'https://169.254.169.254/metadata',
    'file:///etc/passwd',
    'contoso.sharepoint.com/x',
    '',
  ]) {
    it(`is not ${url || 'nowhere'}`, () => {
      assert.equal(isTrustedPlace(url, false), false);
    });
  }

  it('is this machine in local mode only', () => {
    assert.equal(isTrustedPlace('http://127.0.0.1:1234/x', true), true);
    assert.equal(isTrustedPlace('http://10.0.0.1/x', true), false);
  });
});

describe('an upload', () => {
  let oneDrive: OneDrive;
  before(async () => {
    oneDrive = await startOneDrive();
  });
  after(() => oneDrive.stop());

  it('sends the whole file in one range and nothing that says who the bot is', async () => {
    const bytes = Buffer.from('a small file');

    const outcome = await createUpload({ local: true })(`${oneDrive.url}/a`, bytes);

    assert.deepEqual(outcome, { ok: true });
    const [file] = oneDrive.files;
    assert.deepEqual(file?.bytes, bytes);
    assert.equal(file.headers['content-range'], `bytes 0-${bytes.length - 1}/${bytes.length}`);
    assert.equal(file.headers.authorization, undefined);
  });

  it('tells what the place answered', async () => {
    oneDrive.failWith(507);

    const outcome = await createUpload({ local: true })(`${oneDrive.url}/a`, Buffer.from('x'));

    oneDrive.failWith(null);
    assert.deepEqual(outcome, { ok: false, reason: 'failed', status: 507 });
  });

  it('follows nobody elsewhere', async () => {
    oneDrive.failWith(307);

    const outcome = await createUpload({ local: true })(`${oneDrive.url}/a`, Buffer.from('x'));

    oneDrive.failWith(null);
    assert.ok(!outcome.ok && outcome.reason === 'failed');
  });

  it('is not begun for a place that is not trusted', async () => {
    const before = oneDrive.files.length;

    const outcome = await createUpload({ local: false })(`${oneDrive.url}/a`, Buffer.from('x'));

    assert.deepEqual(outcome, { ok: false, reason: 'refused-place' });
    assert.equal(oneDrive.files.length, before);
  });
});

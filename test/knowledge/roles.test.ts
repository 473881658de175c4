import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadRoles } from '../../src/knowledge/roles.ts';

const OWNER = {
  roleDefinitionId: '8E3AF657-A8FF-443C-A75C-2FE8C4BCB635',
  name: 'Owner',
  pageName: 'Owner',
  eligible: true,
  lighthouse: 'no',
};
const FILE = {
  source: 'https://learn.microsoft.com/en-us/partner-center/billing/azure-roles-perms-pec',
  sourceDate: '2022-11-08',
  lastVerified: '2026-11-23',
  roles: [OWNER],
};

// https://learn.microsoft.com/en-us/partner-center/billing/azure-roles-perms-pec
describe("Microsoft's list of roles", () => {
  it('holds 122 roles, of which 98 count', async () => {
    const { all } = await loadRoles();

    assert.equal(all.length, 122);
    assert.equal(all.filter(({ eligible }) => eligible).length, 98);
  });

  it('is searched by id in any case', async () => {
    const roles = await loadRoles();

    const owner = roles.find(OWNER.roleDefinitionId);

    assert.equal(owner?.name, 'Owner');
    assert.equal(roles.find('00000000-0000-0000-0000-000000000000'), undefined);
  });

  it('says where it comes from and when it was last compared', async () => {
    const { source, sourceDate, lastVerified } = await loadRoles();

    assert.equal(source, FILE.source);
    assert.match(sourceDate, /^\d{4}-\d{2}-\d{2}$/);
    assert.match(lastVerified, /^\d{4}-\d{2}-\d{2}$/);
  });

  it('never lets Owner be delegated, as Lighthouse does not', async () => {
    const roles = await loadRoles();

    assert.equal(roles.find(OWNER.roleDefinitionId)?.lighthouse, 'no');
  });
});

describe('a list of roles that is wrong', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pec-roles-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const broken: readonly (readonly [string, unknown, RegExp])[] = [
    ['is not JSON', '{', /roles\.json: not JSON/],
    ['has a bad id', { ...FILE, roles: [{ ...OWNER, roleDefinitionId: 'Owner' }] }, /roles\[0\]\.roleDefinitionId/],
    ['lacks eligibility', { ...FILE, roles: [{ ...OWNER, eligible: undefined }] }, /roles\[0\]\.eligible/],
    ['has a role twice', { ...FILE, roles: [OWNER, OWNER] }, /twice/],
    ['is empty', { ...FILE, roles: [] }, /at roles/],
    ['has no date', { ...FILE, lastVerified: 'last week' }, /lastVerified/],
  ];
  for (const [name, content, message] of broken) {
    it(`because it ${name} is refused with the file and the field`, async () => {
      const path = join(folder, 'roles.json');
      await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));

      await assert.rejects(loadRoles(pathToFileURL(path)), message);
    });
  }
});

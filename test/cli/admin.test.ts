import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAdmin } from '../../src/cli/run-admin.ts';
import { openStore } from '../../src/store/store.ts';
import { createTestClock } from '../support/clock.ts';
import { silentLogger } from '../support/logger.ts';
import { createTestDatabase, makeTempFolder } from '../support/store.ts';
import { inStoreOf } from '../support/teams/backOffice.ts';

const BOT_TENANT = '11111111-1111-4111-8111-111111111111';
const ADA = '22222222-2222-4222-8222-222222222222';
const CUSTOMER = '33333333-3333-4333-8333-333333333333';
const PERSON = '44444444-4444-4444-8444-444444444444';
const BOT = { BOT_ID: 'a0000000-0000-4000-8000-000000000001', BOT_PASSWORD: 'p', BOT_TENANT_ID: BOT_TENANT };

describe('npm run admin', () => {
  let databaseUrl: string;
  let folder: string;

  before(async () => {
    folder = await makeTempFolder();
  });
  beforeEach(async () => {
    databaseUrl = await createTestDatabase();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function admin(line: string, env: Readonly<Record<string, string>> = {}) {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runAdmin(
      line.split(' '),
      { ...BOT, DATABASE_URL: databaseUrl, PARTNERS: 'many', ...env },
      { out: (text) => out.push(text), err: (text) => err.push(text) },
    );
    return { code, out: out.join('\n'), err: err.join('\n') };
  }

  async function csv(...lines: readonly string[]): Promise<string> {
    const file = join(folder, `${randomUUID()}.csv`);
    await writeFile(file, lines.join('\n'));
    return file;
  }

  it('keeps partners with their people, customers, channels and managers', async () => {
    for (const line of [
      `partner add ${ADA} Ada Cloud`,
      `partner member add ada ${PERSON} --admin`.replace('ada', ADA),
      `partner customer add ${ADA} ${CUSTOMER}`,
      `partner bind-channel ${ADA} 19:abc@thread.tacv2`,
      `partner manager add all ${PERSON}`,
    ]) {
      assert.deepEqual(await admin(line), { code: 0, out: 'Done.', err: '' }, line);
    }

    assert.match((await admin('partner list')).out, /Ada Cloud {2}\(1 members, 1 customers\)/);
    assert.equal((await admin(`partner member list ${ADA}`)).out, `${BOT_TENANT}/${PERSON}  admin`);
    assert.equal((await admin(`partner customer list ${ADA}`)).out, CUSTOMER);
    assert.equal((await admin('partner manager list')).out, `${BOT_TENANT}/${PERSON}  all`);
    assert.equal((await admin('partner unbind 19:abc@thread.tacv2')).out, 'Done.');
    assert.equal((await admin('partner unbind 19:abc@thread.tacv2')).out, 'There was nothing to change.');
    assert.equal((await admin(`partner remove ${ADA}`)).out, 'Done.');
    assert.equal((await admin('partner list')).out, 'None.');
  });

  it('gives and takes back grants, of this partner’s customers only', async () => {
    await admin(`partner add ${ADA} Ada`);
    assert.match((await admin(`grant add Ada ${CUSTOMER} ${ADA}/${PERSON}`)).err, /not one of this partner/);
    await admin(`partner customer add Ada ${CUSTOMER}`);

    assert.equal((await admin(`grant add Ada ${CUSTOMER} ${ADA}/${PERSON} --group`)).out, 'Done.');

    const listed = (await admin('grant list Ada')).out;
    assert.match(listed, new RegExp(`${CUSTOMER} {2}group {2}${ADA}/${PERSON}$`));
    const id = listed.split(' ')[0] ?? '';
    assert.equal((await admin(`grant remove Ada ${id}`)).out, 'Done.');
    assert.equal((await admin('grant list Ada')).out, 'None.');
  });

  it('serves a partner’s own bot by the name "own"', async () => {
    const one = { PARTNERS: 'one' };

    assert.equal((await admin(`grant add own all ${PERSON}`, one)).out, 'Done.');

    assert.match((await admin('grant list own', one)).out, new RegExp(`all {2}person {2}${BOT_TENANT}/${PERSON}$`));
    assert.match((await admin('partner list', one)).err, /serves one partner/);
  });

  it('does not remove the last admin', async () => {
    await admin(`partner add ${ADA} Ada`);
    await admin(`partner member add Ada ${PERSON} --admin`);

    assert.match((await admin(`partner member remove Ada ${PERSON}`)).err, /last admin/);
    assert.match((await admin(`partner member add Ada ${PERSON}`)).err, /last admin/);
    const demoting = await csv('partner,tenant,object,role', `Ada,${BOT_TENANT},${PERSON},member`);
    assert.match((await admin(`partner import ${demoting}`)).err, /last admin/);
    assert.match((await admin('partner member list Ada')).out, /admin$/);
  });

  it('takes a file of members whole, and first says what it would do', async () => {
    await admin(`partner add ${ADA} Ada`);
    const other = randomUUID();
    const file = await csv(
      '\uFEFFobject;tenant;partner;role',
      `${PERSON};${BOT_TENANT};ada;admin`,
      '',
      `${other};${BOT_TENANT.toUpperCase()};${ADA};`,
    );

    assert.match((await admin(`partner import ${file} --dry-run`)).out, /2 members would be added/);
    assert.equal((await admin('partner member list Ada')).out, 'None.');
    assert.match((await admin(`partner import ${file}`)).out, /2 members were added/);
    const members = (await admin('partner member list Ada')).out;
    assert.match(members, new RegExp(`${PERSON} {2}admin`));
    assert.match(members, new RegExp(`${BOT_TENANT}/${other} {2}member`));
  });

  it('takes nothing of a file with a wrong line, and names each', async () => {
    await admin(`partner add ${ADA} Ada`);
    const file = await csv(
      'partner,tenant,object,role',
      `Ada,${BOT_TENANT},${PERSON},admin`,
      `Bea,${BOT_TENANT},${PERSON},admin`,
      `Ada,here,${PERSON},admin`,
      `Ada,${BOT_TENANT},somebody,admin`,
      `Ada,${BOT_TENANT},${randomUUID()},boss`,
      `Ada,${BOT_TENANT},${PERSON},member`,
      `Ada,${BOT_TENANT},${randomUUID()},member,more`,
    );

    const { code, err } = await admin(`partner import ${file}`);

    assert.equal(code, 2);
    assert.deepEqual(
      err.split('\n').map((line) => /^Line (\d+)/.exec(line)?.[1] ?? line),
      ['3', '4', '5', '6', '7', '8', 'Nothing was taken from the file.'],
    );
    assert.match(err, /no partner “Bea”/);
    assert.match(err, /“boss” is no role/);
    assert.equal((await admin('partner member list Ada')).out, 'None.');
  });

  it('says what a file lacks', async () => {
    await admin(`partner add ${ADA} Ada`);

    assert.match((await admin(`partner import ${await csv('name,mail', 'a,b')}`)).err, /must name partner, tenant/);
    assert.match((await admin(`partner import ${join(folder, 'nowhere.csv')}`)).err, /cannot be read \(ENOENT\)/);
  });

  it('shows how it is used where it is not understood', async () => {
    for (const line of ['', 'partner', 'partner add x', 'grant add a b', 'grant remove Ada x', 'partner list --what']) {
      const { code, err } = await admin(line);
      assert.equal(code, 2, line);
      assert.match(err, /npm run admin/, line);
    }
  });

  it('writes each change into the audit trail as the operator', async () => {
    await admin(`partner add ${ADA} Ada`);
    await admin(`partner customer add Ada ${CUSTOMER}`);

    const entries = await inStoreOf({ databaseUrl }, ({ db }) =>
      db.selectFrom('audit').selectAll().orderBy('id').execute(),
    );

    assert.deepEqual(
      entries.map(({ actor_kind, act, partner_tenant_id }) => [actor_kind, act, partner_tenant_id]),
      [
        ['operator', 'partner-add', ADA],
        ['operator', 'customer-add', ADA],
      ],
    );
  });

  it('works beside a running bot with the embedded database, and without one', async () => {
    const embedded = { DATABASE_URL: '', DATA_DIR: join(folder, 'data') };
    assert.equal((await admin(`partner add ${ADA} Ada`, embedded)).out, 'Done.');
    const dataDir = embedded.DATA_DIR;
    const running = await openStore({ dataDir, logger: silentLogger, clock: createTestClock() });

    try {
      assert.equal((await admin(`partner customer add Ada ${CUSTOMER}`, embedded)).out, 'Done.');

      assert.equal(await running.partners.hasCustomer(ADA, CUSTOMER), true);
    } finally {
      await running.close();
    }
  });
});

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SubscriptionJson } from '../../src/cli/check-format.ts';
import { armError, startRestArm, type RestWorld } from '../support/azure/rest-arm.ts';
import { prepareCheckProcess, type CheckProcess, type RanCheck } from '../support/checkProcess.ts';
import { ACCESS_CASES } from './contract/access.ts';
import { assigned, CUSTOMER, delegated, guid, HOME, PROFILE, ROLES, WHO } from './contract/arm-shapes.ts';
import { at, AZURE_PLAN, FORBIDDEN, NO_P2, place } from './contract/case.ts';
import { DELEGATION_CASES } from './contract/delegations.ts';
import { DOUBT_CASES } from './contract/doubts.ts';
import { LIMIT_CASES } from './contract/limits.ts';
import { UNREAD_CASES } from './contract/unread.ts';

const CASES = [...ACCESS_CASES, ...DELEGATION_CASES, ...LIMIT_CASES, ...DOUBT_CASES, ...UNREAD_CASES];
const DELETED_LINK = {
  status: 200,
  body: { properties: { partnerId: '1111111', tenantId: CUSTOMER, objectId: WHO.app, state: 'Deleted' } },
};

describe('a real check, from the environment to the exit code', () => {
  let folder: string;
  let check: CheckProcess;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pec-contract-'));
    check = await prepareCheckProcess(folder, { profile: PROFILE, homeTenantId: HOME, clientId: guid(900) });
  });
  after(() => rm(folder, { recursive: true }));

  async function checkWorld(world: RestWorld): Promise<RanCheck> {
    await using arm = await startRestArm(world);
    return await check.run(arm.address, '--tenant', CUSTOMER);
  }

  describe('of one customer with every case', () => {
    let ran: RanCheck;
    let again: RanCheck;

    before(async () => {
      const elsewhere = { id: guid(7_999), name: 'Another tenant’s', tenantId: guid(98) };
      await using arm = await startRestArm({
        principals: { [CUSTOMER]: WHO.app },
        subscriptions: [...CASES.map(([name, , , , given], index) => place(given, idOf(index), name)), elsewhere],
      });
      const saved = join(folder, 'saved.json');
      ran = await check.run(arm.address, '--tenant', CUSTOMER, '--save-snapshot', saved);
      again = await check.run('https://localhost:1', '--snapshot', saved);
    });

    CASES.forEach(([name, verdict, reach, codes], index) => {
      it(`calls it ${verdict}: ${name}`, () => {
        const found = ran.json.subscriptions.find(({ subscriptionId }) => subscriptionId === idOf(index));

        assert.ok(found, ran.err);
        const told = codesOf(found);
        assert.deepEqual([found.verdict, reachOf(found)], [verdict, reach], told.join());
        for (const code of codes.split(' ').filter(Boolean)) assert.ok(told.includes(code), `${code}: ${told.join()}`);
      });
    });

    it('says the same of the saved snapshot, without asking Azure', () => {
      assert.deepEqual(again.json.subscriptions, ran.json.subscriptions);
      assert.deepEqual([again.exit, again.json.totals], [ran.exit, ran.json.totals]);
    });

    it('leaves out what belongs to another tenant, and counts the rest', () => {
      const { totals, subscriptions, partial } = ran.json;

      assert.equal(subscriptions.length, CASES.length);
      assert.equal(totals.earning + totals.partial + totals.atRisk + totals.notEarning + totals.unknown, CASES.length);
      assert.deepEqual([ran.exit, partial], [1, true]);
    });

    it('tells nothing by a code alone', () => {
      const findings = ran.json.subscriptions.flatMap((subscription) => subscription.findings);

      for (const { message, fix, link } of findings) {
        assert.match(message, /\w/);
        assert.match(fix, /\w/);
        assert.match(link, /^https:\/\/learn\.microsoft\.com\//);
      }
    });
  });

  it('exits with 0 when everything earns', async () => {
    const ran = await checkWorld({
      principals: { [CUSTOMER]: WHO.app },
      subscriptions: [place({ ...at(assigned(WHO.admins, ROLES.support)), billing: AZURE_PLAN })],
    });

    assert.deepEqual([ran.exit, ran.json.totals.earning, ran.json.partial], [0, 1, false], ran.err);
  });

  it('misses nothing where the tenant has no Privileged Identity Management and never met Lighthouse', async () => {
    const delegations = armError(409, 'MissingSubscriptionRegistration');
    const ran = await checkWorld({
      principals: { [CUSTOMER]: WHO.app },
      subscriptions: [place({ active: NO_P2, eligible: NO_P2, delegations, billing: AZURE_PLAN })],
    });

    assert.deepEqual([ran.exit, ran.json.partial], [1, false], ran.err);
    assert.deepEqual(
      ran.json.subscriptions[0]?.findings.map(({ code }) => code),
      ['no-grant'],
    );
  });

  const links = [
    ['1111111', 'earning'],
    ['2222222', 'earning'],
    ['9999999', 'not-earning'],
  ] as const;
  for (const [partnerId, verdict] of links) {
    it(`sees its own link to ${partnerId} and calls its access ${verdict}`, async () => {
      const ran = await checkWorld({
        principals: { [CUSTOMER]: WHO.app },
        partnerLinks: { [CUSTOMER]: partnerId },
        subscriptions: [place(at(assigned(WHO.app, ROLES.contributor, { type: 'ServicePrincipal' })))],
      });

      assert.equal(ran.json.subscriptions[0]?.verdict, verdict, ran.err);
    });
  }

  const unlinked: readonly (readonly [name: string, world: Partial<RestWorld>, verdict: string, code: string])[] = [
    ['linked in the partner’s tenant only', { partnerLinks: { [HOME]: '1111111' } }, 'not-earning', 'pal-missing'],
    ['whose link was deleted', { partnerLinkReply: DELETED_LINK }, 'not-earning', 'pal-missing'],
    ['that may not see its link', { partnerLinkReply: FORBIDDEN }, 'unknown', 'pal-unknown'],
  ];
  for (const [name, world, verdict, code] of unlinked) {
    it(`calls access of an identity ${name} ${verdict}`, async () => {
      const ran = await checkWorld({
        principals: { [CUSTOMER]: WHO.app, [HOME]: WHO.app },
        subscriptions: [place(at(assigned(WHO.app, ROLES.contributor, { type: 'ServicePrincipal' })))],
        ...world,
      });

      const [only] = ran.json.subscriptions;
      assert.equal(only?.verdict, verdict, ran.err);
      assert.ok(codesOf(only).includes(code));
    });
  }

  describe('that comes in by Lighthouse alone', () => {
    const world = (authorized: string, partnerLinks: RestWorld['partnerLinks'] = {}): RestWorld => ({
      principals: { [HOME]: WHO.app },
      partnerLinks,
      subscriptions: [place({ delegations: [delegated(HOME, [[authorized, ROLES.contributor]])] })],
    });

    it('earns through its own link in the managing tenant', async () => {
      const ran = await checkWorld(world(WHO.app, { [HOME]: '1111111' }));

      assert.deepEqual([ran.exit, ran.json.partial], [0, true], ran.err);
      assert.deepEqual(ran.json.subscriptions[0]?.paths, ['lighthouse']);
      assert.equal(ran.json.subscriptions[0].trace[0]?.pal, 'verified');
    });

    it('cannot tell where nothing that it sees counts, and says what is hidden from it', async () => {
      const ran = await checkWorld(world(WHO.app));

      const [only] = ran.json.subscriptions;
      assert.ok(only, ran.err);
      assert.equal(only.verdict, 'unknown');
      const reasons = only.findings.map(({ evidence }) => evidence.reason);
      assert.ok(reasons.includes('hidden-from-lighthouse'));
    });
  });

  it('has nothing to say of a customer that shows no subscription', async () => {
    const ran = await checkWorld({ principals: { [CUSTOMER]: WHO.app }, subscriptions: [] });

    assert.deepEqual([ran.exit, ran.json.error?.code], [2, 'forbidden'], ran.err);
  });

  it('says that a customer has not let it in', async () => {
    const ran = await checkWorld({ principals: { [HOME]: WHO.app }, subscriptions: [place({})], lists: () => false });

    assert.deepEqual([ran.exit, ran.json.error?.code], [2, 'no-consent'], ran.err);
  });

  it('knows no customer that does not exist', async () => {
    const ran = await checkWorld({ principals: { [HOME]: WHO.app }, subscriptions: [] });

    assert.deepEqual([ran.exit, ran.json.error?.code], [2, 'unknown-tenant'], ran.err);
  });

  it('refuses a snapshot that is none', async () => {
    const path = join(folder, 'none.json');
    await writeFile(path, '{"schemaVersion":1}');

    const ran = await check.run('https://localhost:1', '--snapshot', path);

    assert.equal(ran.exit, 2);
    assert.ok(ran.json.error?.message.includes(path));
  });
});

function idOf(index: number): string {
  return guid(1_001 + index);
}

function reachOf({ paths, coverage }: SubscriptionJson): string {
  return [...paths, coverage.scope].join(' ');
}

function codesOf({ findings }: SubscriptionJson): readonly string[] {
  return findings.map(({ code }) => code);
}

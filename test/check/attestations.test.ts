import assert from 'node:assert/strict';
import { createAttestations } from '../../src/check/attestations.ts';
import { createProfileLookup } from '../../src/check/profile-lookup.ts';
import { partnerProfileSchema, type LinkedPrincipal, type PartnerProfile } from '../../src/pec/profile.ts';
import { BILL_TO, guid } from '../support/snapshots.ts';
import { createTestClock } from '../support/clock.ts';
import { silentLogger } from '../support/logger.ts';
import { useStore } from '../support/store.ts';

const CUSTOMER = guid(1);
const APP = guid(40);
const GROUP = guid(41);

function linked(change: Partial<LinkedPrincipal> = {}): LinkedPrincipal {
  const base = { tenantId: CUSTOMER, objectId: APP, partnerId: BILL_TO.partnerId };
  return { ...base, attestedBy: 'The operator', attestedAt: '2026-01-01', ...change };
}

function profileOf(name: string, linkedPrincipals: readonly LinkedPrincipal[] = []): PartnerProfile {
  return partnerProfileSchema.parse({
    billTo: {
      name,
      tenantId: BILL_TO.tenantId,
      agentGroups: { adminAgents: BILL_TO.adminAgents },
      partnerIds: [BILL_TO.partnerId],
    },
    linkedPrincipals,
  });
}

describe('the partner profile and what people attest', () => {
  const store = useStore();
  let partners = 0;
  const newPartner = (): string => guid((partners += 1), 7);

  function open({ file = null, demo = null }: { file?: PartnerProfile | null; demo?: PartnerProfile | null }) {
    const given = { profiles: store().profiles, fromFile: file, demo };
    const clock = createTestClock('2026-11-23T09:00:00Z');
    return {
      profileFor: createProfileLookup({ ...given, log: silentLogger }),
      attestations: createAttestations({ ...given, clock }),
    };
  }

  it('is unknown where nobody set one', async () => {
    const { profileFor } = open({});

    const profile = await profileFor(newPartner());

    assert.equal(profile, null);
  });

  it('keeps an attestation beside the organisations of the file, with who and when', async () => {
    const partner = newPartner();
    const { profileFor, attestations } = open({ file: profileOf('From the file') });

    await attestations.attest(partner, { tenantId: CUSTOMER, objectId: APP, partnerId: BILL_TO.partnerId }, 'Ann (1)');
    const profile = await profileFor(partner);

    assert.equal(profile?.billTo.name, 'From the file');
    assert.deepEqual(profile.linkedPrincipals, [
      linked({ attestedBy: 'Ann (1)', attestedAt: '2026-11-23T09:00:00.000Z' }),
    ]);
  });

  it('is kept apart for each partner', async () => {
    const { profileFor, attestations } = open({ demo: profileOf('Demo') });
    await attestations.attest(newPartner(), { tenantId: CUSTOMER, objectId: APP, partnerId: '1000001' }, 'Ann (1)');

    const other = await profileFor(newPartner());

    assert.deepEqual(other?.linkedPrincipals, []);
  });

  it('believes the file where both name an identity, and adds the groups', async () => {
    const partner = newPartner();
    const { profileFor, attestations } = open({ file: profileOf('File', [linked()]) });
    const said = { tenantId: CUSTOMER, objectId: APP, memberOf: GROUP, partnerId: '7654321' };

    await attestations.attest(partner, said, 'Ann (1)');
    const profile = await profileFor(partner);

    assert.deepEqual(profile?.linkedPrincipals, [linked({ memberOf: [GROUP] })]);
  });

  it('takes back what was attested in chat, and nothing that the file says', async () => {
    const partner = newPartner();
    const inFile = linked({ objectId: guid(42) });
    const { profileFor, attestations } = open({ file: profileOf('File', [inFile]) });
    await attestations.attest(partner, { tenantId: CUSTOMER, objectId: APP, partnerId: BILL_TO.partnerId }, 'Ann (1)');

    const taken = await attestations.takeBack(partner, { tenantId: CUSTOMER, objectId: APP }, 'Bob (2)');
    const refused = await attestations.takeBack(partner, inFile, 'Bob (2)');

    assert.deepEqual([taken, refused], [true, false]);
    assert.deepEqual((await profileFor(partner))?.linkedPrincipals, [inFile]);
  });

  it('loses none of many attestations that come at once', async () => {
    const partner = newPartner();
    const { attestations } = open({ demo: profileOf('Demo') });
    const ids = Array.from({ length: 10 }, (_, index) => guid(100 + index));

    await Promise.all(
      ids.map((objectId) =>
        attestations.attest(partner, { tenantId: CUSTOMER, objectId, partnerId: '1000001' }, 'Ann'),
      ),
    );

    assert.deepEqual((await attestations.of(partner)).map(({ objectId }) => objectId).sort(), ids);
  });

  it('says so when the profile is full', async () => {
    const partner = newPartner();
    const many = Array.from({ length: 1_000 }, (_, index) => linked({ objectId: guid(1_000 + index) }));
    await store().profiles.set(partner, profileOf('Stored', many), 'test');
    const { attestations } = open({});

    const taken = await attestations.attest(
      partner,
      { tenantId: CUSTOMER, objectId: APP, partnerId: '1000001' },
      'Ann',
    );

    assert.equal(taken, false);
  });
});

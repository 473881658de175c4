import assert from 'node:assert/strict';
import type { SubscriptionSnapshot } from '../../src/pec/snapshot.ts';
import { aoboAssignment, BILL_TO, delegation, guid, judgeOne, RESELLER, THIRD } from '../support/snapshots.ts';

type Access = 'none' | 'AOBO' | 'RBAC' | 'AOBO and RBAC';

interface Party {
  readonly tenantId: string;
  readonly adminAgents: string;
}

const ACCESSES: readonly Access[] = ['none', 'AOBO', 'RBAC', 'AOBO and RBAC'];

function grantsOf(access: Access, party: Party): Partial<SubscriptionSnapshot> {
  return {
    roleAssignments: access.includes('AOBO')
      ? [aoboAssignment({ id: `/${party.adminAgents}`, principalId: party.adminAgents })]
      : [],
    // A Marketplace offer, so that the partner admin link is out of the question.
    delegations: access.includes('RBAC')
      ? [delegation({ id: `/${party.tenantId}`, managedByTenantId: party.tenantId, marketplace: true })]
      : [],
  };
}

/**
 * Microsoft's table of who may hold access says the same in fourteen rows: it earns where the bill-to partner or the
 * reseller of record holds AOBO or an eligible role, and no other partner's access matters.
 * https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
describe('who holds the access', () => {
  for (const billTo of ACCESSES) {
    for (const reseller of ACCESSES) {
      for (const third of ACCESSES) {
        const earns = billTo !== 'none' || reseller !== 'none';

        it(`bill-to ${billTo}, reseller of record ${reseller}, third partner ${third}: ${earns ? 'earns' : 'does not'}`, () => {
          const parts = [grantsOf(billTo, BILL_TO), grantsOf(reseller, RESELLER), grantsOf(third, THIRD)];

          const report = judgeOne({
            roleAssignments: parts.flatMap(({ roleAssignments }) => roleAssignments ?? []),
            delegations: parts.flatMap(({ delegations }) => delegations ?? []),
          });

          assert.equal(report.verdict, earns ? 'earning' : 'not-earning');
          assert.equal(
            report.findings.filter(({ code }) => code === 'grant-of-another-partner').length,
            {
              none: 0,
              AOBO: 1,
              RBAC: 1,
              'AOBO and RBAC': 2,
            }[third],
          );
        });
      }
    }
  }

  it('is asked of both partners wherever both hold something', () => {
    const report = judgeOne({
      roleAssignments: [
        aoboAssignment({ id: guid(1), roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' }),
        aoboAssignment({ id: guid(2), principalId: RESELLER.adminAgents }),
      ],
    });

    assert.equal(report.verdict, 'earning');
    assert.equal(report.trace[0]?.holder, 'reseller-of-record');
  });
});

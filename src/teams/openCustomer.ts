import type { Act, CheckIdentity } from '../access/policy.ts';
import type { AzureSource } from '../check/azure-source.ts';
import type { Viewer } from '../store/history.ts';
import type { ReportAccess } from './openReport.ts';
import { refusalCard } from './refusal.ts';
import type { Visit } from './router.ts';

export interface CustomerAccess extends Pick<ReportAccess, 'policy' | 'viewerOf' | 'demo'> {
  /** The tenant behind what a person typed. */
  readonly findTenant: AzureSource['findTenant'];
}

/** A customer that the asker named, and for whom the asker may do what was asked. */
export interface OpenedCustomer {
  readonly partnerTenantId: string;
  readonly customerTenantId: string;
  /** The domain that was typed, where it was one. */
  readonly domain?: string;
  /** With which identities the asker may have it read. */
  readonly identities: readonly CheckIdentity[];
  /** Whose results of this customer the asker may see. */
  readonly viewer: Viewer;
}

/**
 * Finds the customer that somebody typed. Who may do nothing at all is told so before anything is looked up.
 * Says why and answers null where there is none, or it may not be done.
 */
export async function openCustomer(
  { policy, viewerOf, findTenant, demo }: CustomerAccess,
  visit: Visit,
  typed: string,
  act: Act,
): Promise<OpenedCustomer | null> {
  const { turn } = visit;
  const forWhom = await policy.decide(turn, act, null);
  if (!forWhom.allowed) {
    await turn.reply(refusalCard(visit, forWhom, demo, { asked: typed }));
    return null;
  }
  const tenant = await findTenant(typed);
  if (!tenant.ok) {
    await turn.reply(refusalCard(visit, tenant.failure.code, demo, { asked: typed }));
    return null;
  }
  const customerTenantId = tenant.tenantId;
  const decision = await policy.decide(turn, act, customerTenantId);
  if (decision.allowed) {
    const { partnerTenantId, identities } = decision;
    const domain = tenant.domain === undefined ? {} : { domain: tenant.domain };
    return { partnerTenantId, customerTenantId, ...domain, identities, viewer: viewerOf(turn, decision) };
  }
  await turn.reply(refusalCard(visit, decision, demo, { asked: typed }));
  return null;
}

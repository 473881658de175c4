import type { Act, CheckIdentity } from '../access/policy.ts';
import type { Viewer } from '../store/history.ts';
import type { ReportAccess } from './openReport.ts';
import { nearCustomersCard } from '../cards/near-customers.ts';
import { explainFailure } from '../check/explain-failure.ts';
import type { CommandName } from './commandWords.ts';
import { commandLine } from './commandWords.ts';
import type { Customers } from './customers.ts';
import { refusalCard } from './refusal.ts';
import type { Visit } from './router.ts';

export interface CustomerAccess extends Pick<ReportAccess, 'policy' | 'viewerOf' | 'demo' | 'subjects'>, Customers {}

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
 * @param wanted what is asked for, and the command that asks for the same of a customer that was meant instead; what
 * comes after its name goes with it.
 */
export async function openCustomer(
  { policy, viewerOf, findTenant, nearTo, demo, subjects }: CustomerAccess,
  visit: Visit,
  typed: string,
  { act, command, after = '' }: { readonly act: Act; readonly command: CommandName; readonly after?: string },
): Promise<OpenedCustomer | null> {
  const { turn, t } = visit;
  const forWhom = await policy.decide(turn, act, null);
  if (!forWhom.allowed) {
    await turn.reply(refusalCard(visit, forWhom, demo, { asked: typed }));
    return null;
  }
  const tenant = await findTenant(typed);
  if (!tenant.ok) {
    const { code } = tenant.failure;
    // Names are for personal chats only.
    const isSlip = turn.address.kind === 'personal' && (code === 'malformed-tenant' || code === 'unknown-tenant');
    const near = isSlip ? await nearTo(visit, typed, act) : [];
    const lines = near.map(({ name, reference }) => ({
      name,
      title: command === 'check' ? t('button.checkNamed', { customer: name }) : name,
      line: `${commandLine(command, reference)}${after}`,
    }));
    const { happened } = explainFailure(code, t);
    await turn.reply(
      lines.length > 0
        ? nearCustomersCard({ happened, asked: typed, near: lines, demo }, t)
        : refusalCard(visit, code, demo, { asked: typed }),
    );
    return null;
  }
  const customerTenantId = tenant.tenantId;
  const decision = await policy.decide(turn, act, customerTenantId);
  if (decision.allowed) {
    const { partnerTenantId, identities } = decision;
    subjects.noteCustomer(turn, { tenantId: customerTenantId, name: tenant.domain ?? typed });
    const domain = tenant.domain === undefined ? {} : { domain: tenant.domain };
    return { partnerTenantId, customerTenantId, ...domain, identities, viewer: viewerOf(turn, decision) };
  }
  await turn.reply(refusalCard(visit, decision, demo, { asked: typed }));
  return null;
}

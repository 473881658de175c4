import type { OwnPartnerLink, Unread } from '../../pec/snapshot.ts';
import { attempt, type ReadSession } from '../session.ts';
import { lower, required } from './ids.ts';

/**
 * The partner admin link of whoever reads. Nobody else's can be seen.
 * Source: https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id
 */
export async function readOwnPartnerLink(session: ReadSession): Promise<OwnPartnerLink> {
  const problems: Unread[] = [];
  const about = { subject: 'partner-link', unread: problems } as const;
  const link = await attempt(session, about, async (): Promise<OwnPartnerLink> => {
    const answer = await session.clients.partner.partners.get();
    if (answer.state === 'Deleted') return { state: 'not-linked' };
    return {
      state: 'linked',
      partnerId: required(answer.partnerId, 'partner id'),
      tenantId: lower(answer.tenantId, 'tenant of the link'),
      objectId: lower(answer.objectId, 'object of the link'),
    };
  });
  if (link) return link;

  const reason = problems[0]?.reason ?? 'server-error';
  return reason === 'not-found' ? { state: 'not-linked' } : { state: 'unread', reason };
}

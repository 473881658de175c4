import { actorOf } from '../access/auditing.ts';
import type { AuditDetails, NewAuditEntry } from '../store/audit.ts';
import type { Visit } from './router.ts';

export type WatchAct = 'alert-handle' | 'summary-on' | 'summary-off';

/** For the trail: what somebody did with a watch or what came of it, kept together with the change. */
export function watchEntry(
  { turn }: Pick<Visit, 'turn'>,
  act: WatchAct,
  about: { readonly partnerTenantId: string; readonly customerTenantId: string | null },
  details: AuditDetails = {},
): NewAuditEntry {
  const { partnerTenantId, customerTenantId } = about;
  return { actor: actorOf(turn), act, partnerTenantId, customerTenantId, outcome: 'done', details };
}

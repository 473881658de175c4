import type { Act, Asker, Decision, Policy } from '../access/policy.ts';
import type { Watch, Watches } from '../store/watches.ts';
import { textOf } from './actionData.ts';
import type { ReportAccess } from './openReport.ts';
import { refusalCard } from './refusal.ts';
import type { ActionData, Visit } from './router.ts';
import type { Turn } from './turn.ts';

export interface WatchAccess extends Pick<ReportAccess, 'policy' | 'demo'> {
  /** The same policy without its trail: who has no part in a watch has not looked at its customer. */
  readonly unaudited: Policy;
  readonly watches: Watches;
}

/**
 * Opens the watch that a card names, for somebody who may see its customer. Ids from the card are only looked up.
 * Says why and answers null where it may not be opened.
 */
export async function openWatch(
  access: WatchAccess,
  visit: Visit,
  data: ActionData,
  act: Act = 'see',
): Promise<Watch | null> {
  const { watches, demo } = access;
  const { turn, t } = visit;
  const watch = await watches.get(textOf(data, 'watch'));
  if (!watch) {
    await turn.acknowledge(t('watch.gone'));
    return null;
  }
  const decision = await decideForWatch(access, turn, act, watch);
  if (!decision.allowed) {
    await turn.reply(refusalCard(visit, decision, demo));
    return null;
  }
  if (hasPartIn(decision, watch.partnerTenantId)) return watch;
  // Also somebody of another partner: to them, there is no such watch.
  await turn.acknowledge(t('watch.gone'));
  return null;
}

/**
 * Whether somebody may do this with a watch or its alert. The trail holds the refusals, and the looks of those who have
 * part in it: to the others it shows nothing, so that is no look.
 */
export async function decideForWatch(
  { policy, unaudited }: Pick<WatchAccess, 'policy' | 'unaudited'>,
  asker: Asker,
  act: Act,
  { partnerTenantId, customerTenantId }: Pick<Watch, 'partnerTenantId' | 'customerTenantId'>,
): Promise<Decision> {
  const decision = await unaudited.decide(asker, act, customerTenantId);
  if (decision.allowed && !hasPartIn(decision, partnerTenantId)) return decision;
  return await policy.decide(asker, act, customerTenantId);
}

/** Watches read as the app: whoever may only see what their own sign-in reads has no part in them, nor has another partner. */
export function hasPartIn(decision: Decision, partnerTenantId: string): boolean {
  return decision.allowed && decision.partnerTenantId === partnerTenantId && decision.identities.includes('app');
}

/**
 * Whether somebody may change or stop a watch: its setter, or a partner admin; where nobody is its setter any more, whoever
 * may set one. Says so where not.
 */
export async function mayChange({ policy }: WatchAccess, { turn, t }: Visit, watch: Watch): Promise<boolean> {
  if (isSetter(turn, watch)) return true;
  if (isUnowned(watch)) {
    const mayWatch = await policy.decide(turn, 'watch', watch.customerTenantId);
    if (hasPartIn(mayWatch, watch.partnerTenantId)) return true;
  }
  const decision = await policy.decide(turn, 'manage-watches', watch.customerTenantId);
  if (decision.allowed && decision.partnerTenantId === watch.partnerTenantId) return true;
  await turn.acknowledge(t('watch.notYours'));
  return false;
}

/** Its setter had their data deleted. */
export function isUnowned({ setBy, setter }: Pick<Watch, 'setBy' | 'setter'>): boolean {
  return setBy === 'person' && setter.objectId === null;
}

function isSetter({ sender }: Pick<Turn, 'sender'>, { setter }: Watch): boolean {
  return setter.objectId !== null && setter.objectId === sender.objectId && setter.tenantId === sender.tenantId;
}

import type { Asker, Denial, Policy } from '../access/policy.ts';
import type { Watch } from '../store/watches.ts';
import { RunLaterError } from './run-later.ts';

export interface MayWatchOptions {
  /** Not the one that writes each answer down: nobody asks for anything when a watch runs. */
  readonly policy: Policy;
  /** Whether a customer is still the partner's, for watches that the operator set. */
  readonly hasCustomer: (partnerTenantId: string, customerTenantId: string) => Promise<boolean>;
}

/** A no that may be a yes in a minute: something could not be reached. */
const NOT_NOW: ReadonlySet<Denial> = new Set(['not-recorded', 'group-unreadable']);

/** Whether whoever set a watch may still have the customer watched, in the conversation that hears of it. */
export function createMayWatch({ policy, hasCustomer }: MayWatchOptions): (watch: Watch) => Promise<boolean> {
  return async ({ setBy, setter, partnerTenantId, customerTenantId, conversationId, conversationKind }) => {
    if (setBy === 'operator') return hasCustomer(partnerTenantId, customerTenantId);
    const asker: Asker = {
      sender: setter,
      address: { conversationId, kind: conversationKind },
      forPartner: partnerTenantId,
    };
    const decision = await policy.decide(asker, 'watch', customerTenantId);
    if (!decision.allowed && NOT_NOW.has(decision.reason)) throw new RunLaterError(decision.reason);
    return decision.allowed && decision.partnerTenantId === partnerTenantId;
  };
}

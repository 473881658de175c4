import type { Logger } from 'pino';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import type { NewAuditEntry } from '../store/audit.ts';
import { actorOf, type Auditing } from './auditing.ts';
import type { Act, Asker, Decision, Policy } from './policy.ts';

export interface AuditedPolicyOptions {
  readonly auditing: Auditing;
  readonly clock: Clock;
  readonly log: Logger;
  readonly denied: (act: Act, reason: string) => void;
}

/** Looking again at what is kept: turning ten pages is one look. */
const LOOKS: readonly Act[] = ['see', 'see-profile'];
/** Asked at each step of a form; the change itself is kept together with its entry. */
const FORMS: readonly Act[] = ['attest', 'change-profile', 'note-spend'];
/** About the partner itself, so that no customer is ever named. */
const WITHOUT_CUSTOMER: readonly Act[] = ['see-profile', 'change-profile'];
/** The same look, form or refusal is written down once in this time. */
const ONCE_MS = 10 * 60 * 1_000;
const REMEMBERED = 10_000;

/**
 * A policy whose decisions stand in the audit trail: every refusal, and every yes about a customer or the profile.
 * A yes for something that changes or reads anew is written down first, and is a no where that fails.
 * The question whether somebody may do a thing at all, before the customer is known, is no decision yet.
 */
export function createAuditedPolicy(policy: Policy, options: AuditedPolicyOptions): Policy {
  const { auditing, clock, log, denied } = options;
  const writtenAt = new LRUCache<string, number>({ max: REMEMBERED });

  const keyOf = (entry: NewAuditEntry): string =>
    JSON.stringify([entry.actor, entry.act, entry.partnerTenantId, entry.customerTenantId, entry.details]);
  const forget = (entry: NewAuditEntry): unknown => writtenAt.delete(keyOf(entry));

  function isNew(entry: NewAuditEntry): boolean {
    const key = keyOf(entry);
    const now = clock.now().getTime();
    const last = writtenAt.get(key);
    if (last !== undefined && now - last < ONCE_MS) return false;
    writtenAt.set(key, now);
    return true;
  }

  async function writeDown(act: Act, entry: NewAuditEntry, decision: Decision): Promise<Decision> {
    if (!decision.allowed || LOOKS.includes(act)) {
      if (isNew(entry)) await auditing.note(entry);
      return decision;
    }
    if (FORMS.includes(act) && !isNew(entry)) return decision;
    try {
      await auditing.require(entry);
      return decision;
    } catch (error) {
      forget(entry);
      log.error({ err: error, act }, 'refused, since it could not be written down');
      return { allowed: false, reason: 'not-recorded' };
    }
  }

  return {
    async decide(asker: Asker, act: Act, customerTenantId: string | null): Promise<Decision> {
      const decision = await policy.decide(asker, act, customerTenantId);
      if (!decision.allowed) denied(act, decision.reason);
      else if (customerTenantId === null && !WITHOUT_CUSTOMER.includes(act)) return decision;

      const entry: NewAuditEntry = {
        actor: actorOf(asker),
        act,
        partnerTenantId: decision.allowed ? decision.partnerTenantId : null,
        customerTenantId,
        outcome: decision.allowed ? 'allowed' : 'denied',
        details: decision.allowed ? {} : { reason: decision.reason },
      };
      return await writeDown(act, entry, decision);
    },
  };
}

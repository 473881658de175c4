import type { Act, Asker, Decision, Policy } from './policy.ts';

/** Asks the same question about the same turn once: the router asks first, and the route once more where it acts. */
export function oncePerTurn(policy: Policy): Policy {
  const decided = new WeakMap<Asker, Map<string, Promise<Decision>>>();

  return {
    decide(asker: Asker, act: Act, customerTenantId: string | null) {
      const ofTurn = decided.get(asker) ?? new Map<string, Promise<Decision>>();
      decided.set(asker, ofTurn);
      const key = `${act} ${customerTenantId ?? ''}`;
      const decision = ofTurn.get(key) ?? policy.decide(asker, act, customerTenantId);
      ofTurn.set(key, decision);
      return decision;
    },
  };
}

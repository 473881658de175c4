import type { Act, Policy } from '../access/policy.ts';
import { refusalCard } from './refusal.ts';
import type { Visit } from './router.ts';

/** Asks the policy before a route runs, and says why not. */
export function createGate(options: {
  readonly policy: Policy;
  readonly demo: boolean;
}): (visit: Visit, act: Act, asked: string) => Promise<boolean> {
  return async (visit, act, asked) => {
    const decision = await options.policy.decide(visit.turn, act, null);
    const details = asked === '' ? {} : { asked };
    if (!decision.allowed) await visit.turn.reply(refusalCard(visit, decision, options.demo, details));
    return decision.allowed;
  };
}

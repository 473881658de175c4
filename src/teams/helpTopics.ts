import type { Act, Denial, Policy } from '../access/policy.ts';
import type { HelpTopic } from '../cards/help.ts';
import type { Turn } from './turn.ts';

export interface HelpTopicsOptions {
  /** The policy without its trail: whoever asks for help asks for none of it yet. */
  readonly unaudited: Policy;
  /** Whether people can sign in. */
  readonly signIn: boolean;
  /** Whether one bot serves many partners. */
  readonly many: boolean;
}

const ACTS = {
  check: 'check',
  history: 'see',
  plan: 'see',
  watch: 'watch',
  profile: 'see-profile',
  grants: 'manage-grants',
  status: 'manage-watches',
  partners: 'operate',
  signIn: 'check',
} as const satisfies Partial<Record<HelpTopic, Act>>;

/** What somebody does next about these, and then may. */
const NOT_YET: readonly Denial[] = ['choose-partner', 'no-profile'];

/** What the one who asks for help may do. */
export function createHelpTopics({ unaudited, signIn, many }: HelpTopicsOptions) {
  const offered = new Set<HelpTopic>([
    ...(signIn ? (['signIn'] as const) : []),
    ...(many ? (['partners'] as const) : []),
  ]);
  const topics = (Object.keys(ACTS) as (keyof typeof ACTS)[]).filter(
    (topic) => offered.has(topic) || (topic !== 'signIn' && topic !== 'partners'),
  );

  return async (turn: Turn): Promise<ReadonlySet<HelpTopic>> => {
    const may = new Set<HelpTopic>(many ? ['partner'] : []);
    for (const topic of topics) {
      const decision = await unaudited.decide(turn, ACTS[topic], null);
      if (decision.allowed || NOT_YET.includes(decision.reason)) may.add(topic);
    }
    return may;
  };
}

import type { common as english } from '../en/common.ts';

/** Words that every part uses, in Dutch. */
export const common = {
  'common.demoData': 'Demodata: verzonnen klanten, niets hiervan is echt.',
  'verdict.earning': 'Levert PEC op',
  'verdict.partial': 'Deels',
  'verdict.at-risk': 'Loopt risico',
  'verdict.not-earning': 'Levert geen PEC op',
  'verdict.unknown': 'Niet te zeggen',
} as const satisfies Record<keyof typeof english, string>;

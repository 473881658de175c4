import type { common as english } from '../en/common.ts';

/** Words that every part uses. */
export const common = {
  'common.demoData': 'Demodaten: erfundene Kunden, nichts davon ist echt.',
  'verdict.earning': 'Bringt PEC',
  'verdict.partial': 'Teilweise',
  'verdict.at-risk': 'Gefährdet',
  'verdict.not-earning': 'Bringt keinen PEC',
  'verdict.unknown': 'Nicht feststellbar',
} as const satisfies Record<keyof typeof english, string>;

import type { common as english } from '../en/common.ts';

/** Words that every part uses. */
export const common = {
  'common.demoData': 'Données de démonstration : clients fictifs, rien ici n’est réel.',
  'verdict.earning': 'Génère du PEC',
  'verdict.partial': 'En partie',
  'verdict.at-risk': 'À risque',
  'verdict.not-earning': 'Pas de PEC',
  'verdict.unknown': 'Impossible à dire',
} as const satisfies Record<keyof typeof english, string>;

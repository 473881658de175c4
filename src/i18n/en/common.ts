/** Words that every part uses. */
export const common = {
  'common.demoData': 'Demo data: make-believe customers, nothing here is real.',
  'verdict.earning': 'Earning',
  'verdict.partial': 'Partly',
  'verdict.at-risk': 'At risk',
  'verdict.not-earning': 'Not earning',
  'verdict.unknown': "Can't tell",
} as const;

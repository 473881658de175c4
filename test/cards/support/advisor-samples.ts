import { fileURLToPath } from 'node:url';
import { knownIds } from '../../../src/advisor/knownIds.ts';
import { loadAdvisor } from '../../../src/advisor/load.ts';
import { outcomeFiles } from '../../../src/advisor/outcomeFiles.ts';
import { answersOf } from '../../../src/advisor/walk.ts';
import { advisorOutcomeCard } from '../../../src/cards/advisor-outcome.ts';
import { advisorQuestionCard } from '../../../src/cards/advisor-question.ts';
import { demoProfile } from '../../../src/demo/profile.ts';
import { loadRoles } from '../../../src/knowledge/roles.ts';
import { everyPath, type Path } from '../../advisor/support.ts';
import type { Sample } from './sample.ts';

/** As many subscriptions as a check of a large customer may find. */
const CUSTOMER = {
  tenantId: '7d3c0000-0000-4000-8000-000000000001',
  subscriptionIds: Array.from({ length: 30 }, (_, index) => `5b0c0000-0000-4000-8000-0000000000${10 + index}`),
};
const PLACE = { run: '0a1b2c3d', owner: '0123456789abcdef' };

const [tree, roles] = await Promise.all([
  loadAdvisor(fileURLToPath(new URL('../../../knowledge', import.meta.url))),
  loadRoles(),
]);

const QUESTIONS = tree.questions.map((question, index): Sample => ({
  name: `advisor-ask-${question.id}`,
  template: 'advisor-question',
  build: (t) =>
    advisorQuestionCard(
      {
        place: PLACE,
        question,
        number: index + 1,
        atMost: index + tree.longestFrom(question.id),
        canGoBack: index > 0,
        notes: index > 0 ? [t('advisor.note.filled', { date: t.date('2026-11-23') })] : [],
      },
      t,
    ),
}));

type OpenIds = Parameters<typeof advisorOutcomeCard>[0]['openIds'];

function adviceSample({ outcome, walk }: Path, openIds: OpenIds): Sample {
  const ids = openIds === 'none' ? knownIds(demoProfile, CUSTOMER) : knownIds(null);
  return {
    name: `advisor-${outcome.id}-${walk.given.at(-1)?.answer ?? ''}-${openIds}`,
    template: 'advisor-outcome',
    build: (t) =>
      advisorOutcomeCard(
        {
          place: PLACE,
          outcome,
          answers: answersOf(tree, walk),
          canGoBack: true,
          ids,
          openIds,
          files: outcomeFiles(outcome, ids, roles, t),
          notes: [],
          demo: openIds === 'none',
        },
        t,
      ),
  };
}

const PATHS = everyPath(tree);

/** Every path to every outcome: with the ids of a profile, without one, and as a channel sees it. */
export const EVERY_ADVICE: readonly Sample[] = [
  ...QUESTIONS,
  ...PATHS.flatMap((path) => (['none', 'no-profile', 'not-here'] as const).map((open) => adviceSample(path, open))),
];

/** Each question, and each outcome by one path. */
export const ADVISOR_SAMPLES: readonly Sample[] = [
  ...QUESTIONS,
  ...tree.outcomes.flatMap(({ id }) =>
    PATHS.filter(({ outcome }) => outcome.id === id)
      .slice(0, 1)
      .map((path) => adviceSample(path, 'none')),
  ),
];

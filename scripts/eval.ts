import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAnswerer } from '../src/knowledge/answerer.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { loadModels } from '../src/knowledge/model/load.ts';
import { CROSS_VALIDATION, readBaseline, regressions, withoutCrossValidation } from './eval/baseline.ts';
import { worstConfusions } from './eval/confusions.ts';
import { crossValidate } from './eval/cross-validation.ts';
import { roleFigures, topicFigures, type Figures } from './eval/figures.ts';
import { readQuestions } from './eval/questions.ts';
import { proposeKnown } from './eval/thresholds.ts';

/**
 * Measures how well questions are answered: by cross-validation over the phrasings, and on the questions of
 * test/evaluation, of which only totals are shown so that nobody tunes on them.
 * `--check` exits 1 when a figure is more than a point worse than the baseline, `--update` writes a new baseline,
 * `--held-out` leaves the cross-validation out, which takes two seconds instead of a minute.
 */
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
  },
});

const SETS = new URL('../test/evaluation/', import.meta.url);
const BASELINE = new URL('baseline.json', SETS);
const CONFUSIONS = 12;
const FOLDER = fileURLToPath(new URL('../knowledge/', import.meta.url));

const knowledge = await loadKnowledge(FOLDER);
const answerer = createAnswerer(knowledge, await loadModels(FOLDER, knowledge));
const measured: Record<string, Figures> = {};

for (const language of options['held-out'] ? [] : knowledge.languages) {
  const trials = crossValidate(knowledge, language);
  report(`${CROSS_VALIDATION}, ${language}`, topicFigures(trials));
  console.log(`  threshold "known": ${knowledge.thresholds(language).known} in use, ${proposeKnown(trials)} proposed`);
  for (const { asked, answered, times } of worstConfusions(trials, CONFUSIONS)) {
    console.log(`  ${times} × ${asked} taken for ${answered}`);
  }
}

for (const language of knowledge.languages) {
  const file = new URL(`${language}.jsonl`, SETS);
  if (!existsSync(file)) continue;
  const outcomes = (await readQuestions(file)).map((question) => ({ question, answer: answerer.answer(question.q) }));
  report(`held out, ${language}`, topicFigures(outcomes));
}

const roles = (await readQuestions(new URL('roles.jsonl', SETS))).filter(({ lang }) =>
  (knowledge.languages as readonly string[]).includes(lang),
);
for (const language of knowledge.languages) {
  const outcomes = roles
    .filter(({ lang }) => lang === language)
    .map((question) => ({ question, answer: answerer.answer(question.q) }));
  report(`roles, ${language}`, roleFigures(outcomes));
}

if (options.update || options.check) {
  const baseline = await readBaseline(BASELINE);
  const left = options['held-out'] ? withoutCrossValidation(baseline) : baseline;
  const worse = options.check ? regressions(measured, left) : [];
  for (const line of worse) console.error(`worse: ${line}`);
  process.exitCode = worse.length > 0 ? 1 : 0;

  const updated = options['held-out'] ? { ...baseline, ...measured } : measured;
  if (options.update) await writeFile(BASELINE, `${JSON.stringify(updated, null, 2)}\n`);
}

function report(set: string, figures: Figures): void {
  measured[set] = figures;
  console.log(`\n${set}`);
  for (const [name, value] of Object.entries(figures)) console.log(`  ${name.padEnd(28)}${value.toFixed(1)}`);
}

import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { createTranslator } from '../i18n/translator.ts';
import { createAnswerer } from '../knowledge/answerer.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { loadModels } from '../knowledge/model/load.ts';
import { toLine, toText } from './ask-format.ts';

/**
 * Answers questions from the command line: `ask -- "does Reader count?"` for a person, `ask -- --json` for a program,
 * which then reads one question a line and gets one JSON a line on stdout and nothing else.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, lang: { type: 'string' } },
});

const FOLDER = fileURLToPath(new URL('../../knowledge/', import.meta.url));

const knowledge = await loadKnowledge(FOLDER);
const answerer = createAnswerer(knowledge, await loadModels(FOLDER, knowledge));
const language = LANGUAGES.find((one): one is Language => one === values.lang);

function reply(question: string): void {
  const answer = answerer.answer(question, { answerIn: language });
  const text = values.json ? JSON.stringify(toLine(question, answer, knowledge)) : toText(answer, knowledge);
  process.stdout.write(`${text}\n`);
}

if (values.lang !== undefined && language === undefined) {
  process.stderr.write(`${createTranslator()('ask.usage')}\n`);
  process.exitCode = 2;
} else if (positionals.length > 0) {
  reply(positionals.join(' '));
} else if (process.stdin.isTTY) {
  process.stdout.write(`${createTranslator(language)('ask.usage')}\n`);
} else {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim()) reply(line);
  }
}

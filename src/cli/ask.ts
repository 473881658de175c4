import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createTranslator } from '../i18n/translator.ts';
import { createAnswerer } from '../knowledge/answerer.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { loadModels } from '../knowledge/model/load.ts';
import { toLine, toText } from './ask-format.ts';
import { parseAskArguments } from './ask-options.ts';

/**
 * Answers questions from the command line: `ask -- "does Reader count?"` for a person, `ask -- --json` for a program,
 * which then reads one question a line and gets one JSON a line on stdout and nothing else.
 */
const asked = parseAskArguments(process.argv.slice(2));

const FOLDER = fileURLToPath(new URL('../../knowledge/', import.meta.url));

if (!asked) {
  process.stderr.write(`${createTranslator()('ask.usage')}\n`);
  process.exitCode = 2;
} else if (asked.question === '' && process.stdin.isTTY) {
  process.stdout.write(`${createTranslator(asked.language)('ask.usage')}\n`);
} else {
  const { language, json, question } = asked;
  const knowledge = await loadKnowledge(FOLDER);
  const answerer = createAnswerer(knowledge, await loadModels(FOLDER, knowledge));
  const reply = (text: string): void => {
    const answer = answerer.answer(text, { answerIn: language });
    const shown = json ? JSON.stringify(toLine(text, answer, knowledge)) : toText(answer, knowledge);
    process.stdout.write(`${shown}\n`);
  };

  if (question) {
    reply(question);
  } else {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      if (line.trim()) reply(line);
    }
  }
}

import type { Language } from '../i18n/languages.ts';
import { requestedLanguage } from '../knowledge/language-request.ts';
import { readAdminLine } from './adminLine.ts';
import { languageOfCommand } from './commandWords.ts';
import { looksLikeTenant, parseCommand } from './commands.ts';

const SHORTEST_NAME = 5;
const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The language that a typed line is in, where it can be told. What follows a command is a name, which tells nothing;
 * nor does a wish for a language, or a number.
 * @param isCustomer whether a text names a customer that the bot knows by name.
 */
export function spokenLanguage(
  line: string,
  languageOfQuestion: (question: string) => Language | undefined,
  isCustomer: (name: string) => boolean,
): Language | undefined {
  const command = parseCommand(line, isCustomer);
  if (command.name === 'question') {
    if (!/\p{L}/u.test(command.question)) return undefined;
    // A name tells nothing, and what looks like a word of some language may be one.
    if (isCustomer(command.question) || looksLikeTenant(command.question)) return undefined;
    const adminLine = readAdminLine(command.question);
    if (adminLine) return adminLine.language;
    return requestedLanguage(command.question) === undefined
      ? languageOfQuestion(withoutNames(command.question, isCustomer))
      : undefined;
  }

  const text = line
    .toLowerCase()
    .replace(/[!.,;:?/]+|\p{Extended_Pictographic}/gu, ' ')
    .trim();
  return languageOfCommand(text) ?? languageOfCommand(text.split(/\s/, 1)[0] ?? '');
}

/** What is left without the names of customers, which may look like words of any language. */
function withoutNames(question: string, isCustomer: (name: string) => boolean): string {
  const isName = (word: string): boolean => word.length >= SHORTEST_NAME && isCustomer(word.replace(MARKS_AROUND, ''));
  return question
    .split(' ')
    .filter((word) => !isName(word))
    .join(' ');
}

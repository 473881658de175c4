import type { Language } from '../i18n/languages.ts';
import { requestedLanguage } from '../knowledge/language-request.ts';
import { readAdminLine } from './adminLine.ts';
import { languageOfCommand } from './commandWords.ts';
import { parseCommand } from './commands.ts';

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
    const adminLine = readAdminLine(command.question);
    if (adminLine) return adminLine.language;
    return requestedLanguage(command.question) === undefined ? languageOfQuestion(command.question) : undefined;
  }

  const text = line
    .toLowerCase()
    .replace(/[!.,;:?/]+/g, ' ')
    .trim();
  return languageOfCommand(text) ?? languageOfCommand(text.split(/\s/, 1)[0] ?? '');
}

import type { Language } from '../i18n/languages.ts';
import { languageOfCommand } from './commandWords.ts';
import { parseCommand } from './commands.ts';

/**
 * The language that a typed line is in, where it can be told. What follows a command is a name, which tells nothing.
 * @param isCustomer whether a text names a customer that the bot knows by name.
 */
export function spokenLanguage(
  line: string,
  languageOfQuestion: (question: string) => Language | undefined,
  isCustomer: (name: string) => boolean,
): Language | undefined {
  const command = parseCommand(line, isCustomer);
  if (command.name === 'question') return languageOfQuestion(command.question);

  const text = line
    .toLowerCase()
    .replace(/[!.,;:?/]+/g, ' ')
    .trim();
  return languageOfCommand(text) ?? languageOfCommand(text.split(/\s/, 1)[0] ?? '');
}

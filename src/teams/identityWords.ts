import type { CheckIdentity } from '../access/policy.ts';

/** What stands after a customer to say as whom to read it, in every language; also as the buttons say it. */
const WORDS: Readonly<Record<CheckIdentity, readonly string[]>> = {
  user: [
    ...['as me', 'as myself', 'with my account', 'with my rights', 'with my own rights'],
    ...['als mij', 'als mezelf', 'als mijzelf', 'als ik', 'met mijn account', 'met mijn rechten'],
    ...['met mijn eigen rechten', 'als ich', 'als ich selbst', 'als mich', 'mit meinem konto', 'mit meinen rechten'],
    ...['mit meinen eigenen rechten', 'comme moi', 'comme moi-même', 'en tant que moi', 'en tant que moi-même'],
    ...['en mon nom', 'avec mon compte', 'avec mes droits', 'avec mes propres droits'],
  ],
  app: [
    ...['as the app', 'as app', 'as the bot', 'as bot', 'with the app', 'with your rights'],
    ...['als de app', 'als app', 'als de bot', 'als bot', 'met de app', 'als die app', 'als der bot', 'mit der app'],
    ...["comme l'app", "comme l'application", "en tant qu'app", "en tant qu'application", "en tant que l'app"],
    ...["en tant que l'application", "avec l'app", "avec l'application"],
  ],
};

/** Longest first, so that "als ich selbst" is not read as "als ich" with a word left over. */
const ENDINGS = Object.entries(WORDS)
  .flatMap(([as, endings]) => endings.map((ending) => ({ as: as as CheckIdentity, ending })))
  .sort((one, other) => other.ending.length - one.ending.length);

/** "contoso as me": the customer, and as whom it is to be read; null where nothing is said of that. */
export function splitIdentity(text: string): { readonly customer: string; readonly as: CheckIdentity | null } {
  const customer = text.trim();
  const lower = customer.toLowerCase().replaceAll('’', "'");
  const said = ENDINGS.find(({ ending }) => lower === ending || lower.endsWith(` ${ending}`));
  if (!said) return { customer, as: null };
  return { customer: customer.slice(0, customer.length - said.ending.length).trim(), as: said.as };
}

/** What to write after a customer to have it read so. */
export function identityWords(as: CheckIdentity | null): string {
  return as === null ? '' : ` ${WORDS[as][0] ?? ''}`;
}

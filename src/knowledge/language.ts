import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { words } from './text.ts';

const LANGUAGE_NAMES: Readonly<Record<string, Language>> = {
  english: 'en',
  engels: 'en',
  englisch: 'en',
  anglais: 'en',
  dutch: 'nl',
  nederlands: 'nl',
  niederlandisch: 'nl',
  hollandisch: 'nl',
  neerlandais: 'nl',
  hollandais: 'nl',
  vlaams: 'nl',
  flemish: 'nl',
  german: 'de',
  duits: 'de',
  deutsch: 'de',
  allemand: 'de',
  french: 'fr',
  frans: 'fr',
  franzosisch: 'fr',
  francais: 'fr',
};

/** Everything besides the language's name that a request to change language may hold. */
const REQUEST_WORDS =
  wordSet(`in to into please answer answers reply respond speak talk switch change use language say that this again
  it me and what about how can could you do the same now show continue write i want would like prefer a
  antwoord antwoorden spreek praat schakel over naar het taal graag aub alsjeblieft alstublieft kun je kan dat nog eens ook wil ik en wat
  antworte antworten antwort sprich sprechen auf bitte sprache wechsle wechseln wechsel zu nach ins kannst du konnen sie das nochmal es und was ist mit ich mochte
  reponds repondre repondez reponse parle parlez parler en langue s il te vous plait passe passer change changer pouvez peux tu je veux le la les du encore une fois et`);

/**
 * The language that a request asks to be answered in ("answer in Dutch", "auf Deutsch bitte"), or undefined
 * when the text asks for anything else.
 */
export function requestedLanguage(text: string): Language | undefined {
  const found = words(text);
  if (found.length === 0 || found.length > 12) return undefined;

  const named = found.flatMap((word) => LANGUAGE_NAMES[word] ?? []);
  const rest = found.filter((word) => !(word in LANGUAGE_NAMES));
  return named.length === 1 && rest.every((word) => REQUEST_WORDS.has(word)) ? named[0] : undefined;
}

/** The language of a locale such as `nl-BE`, when it is one that we speak. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** Whether answers can be given in a language. */
export function isServed(language: Language, served: readonly Language[]): boolean {
  return served.includes(language);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

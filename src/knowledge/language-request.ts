import { LANGUAGES, languageNamed } from '../i18n/languages.ts';
import { words } from './text.ts';

/** Languages that somebody may ask for, as ISO 639 codes; most of them to hear that the bot does not speak them. */
const ASKED_FOR = [
  ...LANGUAGES,
  ...['es', 'pt', 'it', 'pl', 'cs', 'sk', 'hu', 'ro', 'bg', 'el', 'hr', 'sl', 'da', 'sv', 'no', 'fi', 'et', 'lv', 'lt'],
  ...['tr', 'uk', 'ru', 'ar', 'he', 'hi', 'ja', 'ko', 'zh', 'ca', 'ga', 'cy', 'is', 'af', 'lb', 'vi', 'th', 'id'],
];

/** What people call a language beside its official name. */
const OTHER_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['hollandais', 'nl'],
  ['hollandisch', 'nl'],
  ['hollands', 'nl'],
  ['vlaams', 'nl'],
  ['flemish', 'nl'],
  ['flamisch', 'nl'],
  ['flamand', 'nl'],
];

/** Names of languages, folded, in our languages and in their own. */
const CODES: ReadonlyMap<string, string> = new Map([...ASKED_FOR.flatMap(namesOf), ...OTHER_NAMES]);

/** Everything besides the language's name that a request to change language may hold. */
const REQUEST_WORDS = new Set(
  `in to into please answer answers reply respond speak talk switch change use language say that this again
  it me and what about how can could you do the same now show continue write i want would like prefer a
  antwoord antwoorden spreek praat schakel over naar het taal graag aub alsjeblieft alstublieft kun je kan dat nog eens ook wil ik en wat
  antworte antworten antwort sprich sprichst sprechen auf bitte sprache wechsle wechseln wechsel zu nach ins kannst du konnen sie das nochmal es und was ist mit ich mochte
  reponds repondre repondez reponse parle parles parlez parler en langue s il te vous plait passe passer change changer pouvez peux tu je veux le la les du encore une fois et
  por favor make mach mache machen maak fais faites dis pls plz svp stp aub ajb gaarne hoor merci thanks thank thx danke bedankt dank hi hello hey hallo hoi bonjour salut ok oke sorry
  only rather lets let us we talking speaking from here on our your conversation chat bot alleen liever voortaan vanaf nu met mij graag ons onze
  nur lieber ab jetzt jetzt mit mir uns unser bevorzuge plutot seulement a partir de maintenant parlons prefere prefererais avec moi nous votre dans`.split(
    /\s+/,
  ),
);

const MOST_WORDS = 12;

/**
 * The language that a request asks to be answered in ("answer in Dutch", "auf Deutsch bitte"), served or not, as an
 * ISO 639 code. Undefined when the text asks for anything else.
 */
export function requestedLanguage(text: string): string | undefined {
  const found = words(text);
  if (found.length === 0 || found.length > MOST_WORDS) return undefined;

  const coded = codeAfterLanguage(found);
  if (coded) return coded;
  // "Let's speak English": what it is folded to is Latvian in Dutch.
  const said = found[0] === 'lets' && found.length > 1 ? found.slice(1) : found;
  const named = said.flatMap((word) => CODES.get(word) ?? []);
  const rest = said.filter((word) => !CODES.has(word));
  return named.length === 1 && rest.every((word) => REQUEST_WORDS.has(word)) ? named[0] : undefined;
}

/** "Language: nl": a code by itself is a word of some language, so it counts only here. */
function codeAfterLanguage([first = '', code = '', ...more]: readonly string[]): string | undefined {
  const isAsked = ['language', 'lang', 'taal', 'sprache', 'langue'].includes(first) && more.length === 0;
  return isAsked ? (languageNamed(code) ?? undefined) : undefined;
}

function namesOf(code: string): readonly (readonly [name: string, code: string])[] {
  return [...LANGUAGES, code].flatMap((locale) => {
    const [name, ...more] = words(new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? '');
    return name !== undefined && more.length === 0 ? [[name, code] as const] : [];
  });
}

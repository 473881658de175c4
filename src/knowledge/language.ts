import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { words } from './text.ts';

/** The languages that questions come in, whether or not answers exist in them. */
export type TextLanguage = 'en' | 'nl' | 'de' | 'fr';

/** Frequent small words, folded. A word that two languages share votes for both. */
const STOP_WORDS: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: wordSet(`the is are was were be been does do did done doesnt dont didnt isnt arent wont cant can could should would
    will has have had having what whats which who whom whose when where why how if and or but not no nor of to for from
    with without on in at by as an a it its this that these those there their they them we our us you your i im my me
    he she his her than then so too still yet any some each every all both only just about into over under after before
    while during because per need needs get gets got give gives use using see show tell ask means mean still anymore
    someone anyone nothing something`),
  nl: wordSet(`de het een is zijn was waren ben wordt worden werd heeft hebben had heb wat welke welk wie waar wanneer
    waarom hoe hoeveel als en of maar niet geen van voor naar met zonder op in aan bij door uit over onder tot dan dat
    die dit deze er hier daar wij we ons onze jullie jij je jouw u uw ik mij mijn hij zij ze hun hen kan kun kunnen moet
    moeten mag mogen zou zouden zal zullen wil willen ook nog wel alleen meer om te krijg krijgen krijgt nodig tellen
    telt mee via tussen na voordat nadat tijdens omdat iets niets iemand waarop waarmee waarvoor klant klanten rol
    rollen korting toegang`),
  de: wordSet(`der die das den dem des ein eine einen einem einer eines ist sind war waren bin wird werden wurde hat haben
    hatte habe was welche welcher welches wer wen wem wo wann warum wieso weshalb wie wieviel wenn und oder aber nicht
    kein keine keinen von vom fur nach mit ohne auf in an am bei beim durch aus uber unter bis dann dass es hier da wir
    uns unser unsere unseren ihr euch sie ich mich mir mein meine man er ihm kann konnen muss mussen darf durfen soll
    sollte wurden will wollen auch noch nur mehr um zu zum zur im brauche brauchen braucht bekomme bekommen bekommt
    zahlt zahlen gilt gelten zwischen wahrend weil etwas nichts jemand kunde kunden rolle rollen zugriff gutschrift`),
  fr: wordSet(`le la les un une des du de est sont etait etre suis a ont avoir ai avons quoi que quel quelle quels quelles
    qui ou quand pourquoi comment combien si et mais ne pas aucun aucune non pour vers avec sans sur dans en au aux par
    chez entre jusque alors ce cet cette ces cela ca il elle ils elles on nous notre nos vous votre vos je moi mon ma mes
    se sa son ses leur leurs peut peux peuvent pouvons doit dois faut doivent veux aussi encore seulement plus moins
    l d qu j n s c est-ce besoin compte comptent pendant apres avant parce quelque rien quelqu role roles client clients
    acces credit remise`),
};

const LANGUAGE_NAMES: Readonly<Record<string, TextLanguage>> = {
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
export function requestedLanguage(text: string): TextLanguage | undefined {
  const found = words(text);
  if (found.length === 0 || found.length > 12) return undefined;

  const named = found.flatMap((word) => LANGUAGE_NAMES[word] ?? []);
  const rest = found.filter((word) => !(word in LANGUAGE_NAMES));
  return named.length === 1 && rest.every((word) => REQUEST_WORDS.has(word)) ? named[0] : undefined;
}

/**
 * The language of a text by a vote of its small words. `undefined` when no language leads: short keyword
 * questions are alike in every language.
 */
export function detectLanguage(text: string): TextLanguage | undefined {
  const found = words(text);
  const votes = (Object.keys(STOP_WORDS) as TextLanguage[])
    .map((language) => ({ language, count: found.filter((word) => STOP_WORDS[language].has(word)).length }))
    .sort((left, right) => right.count - left.count);
  const [first, second] = votes;
  return first && second && first.count > second.count ? first.language : undefined;
}

/** The language of a locale such as `nl-BE`, when it is one that we speak. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** Whether answers can be given in a language. */
export function isServed(language: TextLanguage, served: readonly Language[]): language is Language {
  return (served as readonly string[]).includes(language);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

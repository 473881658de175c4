import type { Language } from '../i18n/languages.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { words } from '../knowledge/text.ts';

/** What people say that is neither a question nor a command. */
const SMALL_TALK = ['greeting', 'thanks', 'goodbye', 'agreed', 'who', 'complaint', 'reply'] as const;
export type SmallTalk = (typeof SMALL_TALK)[number];

/** As people type it, in lower case; split by commas. */
const SAID: Readonly<Record<Language, Readonly<Record<SmallTalk, string>>>> = {
  en: {
    greeting: `hi, hello, helo, hey, hiya, howdy, hi there, hello there, good morning, good afternoon, good evening, morning,
      yo, test, testing, ping, are you there, anybody there, how are you, is this real, is this data real, are these real customers, is this demo data, is this a demo`,
    thanks: `thanks, thank you, thank u, thx, thanx, tnx, ty, tysm, cheers, much appreciated, appreciated`,
    goodbye: `bye, bye bye, goodbye, good bye, see you, see ya, cya, good night, later, ttyl`,
    agreed: `sorry, my mistake, excuse me, ok, okay, okey, k, kk, cool, nice, great, good, perfect, excellent, awesome, fine, super, got it, understood,
      clear, i see, makes sense, alright, all right, sounds good, that helps, good to know, noted, wow, aha, ah, oh,
      lol, haha, never mind, nevermind, forget it`,
    who: `who are you, what are you, are you a bot, are you a robot, are you human, are you real, are you ai, are you
      chatgpt, are you copilot, is this a bot, what is this, what is your name, what do you do, who made you, how do
      you work, what is this bot, what does this bot do, what is pec bot, how does this work, how does it work, how do i use
      this, how do i use you, how do i start, where do i start, getting started`,
    complaint: `wrong, that is wrong, that's wrong, this is wrong, wrong answer, incorrect, that is incorrect, not correct, that
      is not correct, not true, that is not true, that's not true, not what i asked, that is not what i asked, that's
      not what i asked, that is not my question, not helpful, useless, you are useless, that doesn't help, that does
      not help, i don't understand, i do not understand, i don't get it, huh, what do you mean, you are wrong, wtf,
      this is useless, stupid bot, bad answer, that's not it, that is not it, no that is wrong`,
    reply: `yes, yep, yeah, sure, yes please, no, nope, no thanks, no thank you, maybe, cancel, stop, back, go back, start over, quit, exit`,
  },
  nl: {
    greeting: `hallo, hoi, dag, is dit echt, zijn dit echte klanten, goedemorgen, goedemiddag, goedenavond, goeiemorgen, goeiemiddag, ben je daar, hoe gaat het`,
    thanks: `bedankt, dank, dank je, dank je wel, dank u, dank u wel, dankjewel, dankuwel, top bedankt, ok bedankt, hartelijk
      dank, thanks hoor, bedankt hoor`,
    goodbye: `doei, doeg, tot ziens, tot later, tot straks, fijne dag, fijn weekend, welterusten, groetjes`,
    agreed: `oké, prima, top, mooi, fijn, goed, duidelijk, helder, snap ik, ik snap het, begrepen, is goed, dat is duidelijk,
      handig, lekker, goed zo, laat maar, goed om te weten, super, perfect`,
    who: `wie ben jij, wie ben je, wat ben jij, wat ben je, ben je een bot, ben jij een bot, ben je een mens, hoe heet je,
      wat doe je, wat is dit, hoe werk je, hoe werkt dit, hoe werkt het, hoe begin ik`,
    complaint: `fout, dat is fout, klopt niet, dat klopt niet, dit klopt niet, niet waar, dat is niet waar, onjuist, onzin, dat
      vroeg ik niet, dat is niet wat ik vroeg, helpt niet, dat helpt niet, daar heb ik niets aan, ik snap het niet, ik snap er niks van, ik snap er niets van, ik
      begrijp het niet, snap ik niet, hè, wat bedoel je, slecht antwoord`,
    reply: `ja, jazeker, ja graag, nee, nee dank je, nee bedankt, misschien, jawel, annuleer, annuleren, terug, opnieuw beginnen`,
  },
  de: {
    greeting: `hallo, guten tag, guten morgen, guten abend, moin, servus, grüezi, grüß gott, mahlzeit, ist das echt, sind das echte kunden, bist du da, sind sie da,
      wie geht es dir, wie geht es ihnen, wie geht's`,
    thanks: `danke, danke schön, dankeschön, danke sehr, vielen dank, besten dank, herzlichen dank, ok danke`,
    goodbye: `tschüss, tschüs, ciao, auf wiedersehen, bis später, bis bald, bis dann, schönen tag, schönes wochenende, gute
      nacht`,
    agreed: `gut, prima, toll, alles klar, klar, verstanden, verstehe, ich verstehe, passt, sehr gut, in ordnung, gut zu
      wissen, schön, genau, egal, schon gut, super, perfekt`,
    who: `wer bist du, wer sind sie, was bist du, was sind sie, bist du ein bot, sind sie ein bot, bist du ein mensch,
      sind sie ein mensch, wie heißt du, was machst du, was ist das, wie funktionierst du, wie funktioniert das, wie fange ich an`,
    complaint: `falsch, das ist falsch, stimmt nicht, das stimmt nicht, nicht richtig, das ist nicht richtig, unsinn, quatsch,
      das habe ich nicht gefragt, das war nicht meine frage, hilft nicht, das hilft nicht, das hilft mir nicht,
      verstehe ich nicht, ich verstehe nichts, ich verstehe nicht, ich verstehe das nicht, hä, was meinst du, was meinen sie, schlechte
      antwort`,
    reply: `ja, ja bitte, jawohl, doch, nein, nein danke, nö, vielleicht, abbrechen, zurück, von vorne`,
  },
  fr: {
    greeting: `bonjour, bonsoir, c'est réel, ce sont de vrais clients, salut, coucou, ça va, tu es là, vous êtes là, comment ça va, comment allez-vous`,
    thanks: `merci, merci beaucoup, merci bien, mille mercis, ok merci, merci à vous, merci à toi`,
    goodbye: `au revoir, à bientôt, à plus, à plus tard, à demain, bonne journée, bonne soirée, bon week-end, ciao`,
    agreed: `d'accord, entendu, compris, j'ai compris, parfait, bien, très bien, ça marche, super, je vois, génial, bon à
      savoir, c'est clair, clair, tant pis, laisse tomber, excellent`,
    who: `qui es-tu, qui êtes-vous, tu es qui, vous êtes qui, es-tu un bot, êtes-vous un bot, tu es un robot, êtes-vous un
      robot, comment tu t'appelles, c'est quoi, qu'est-ce que c'est, que fais-tu, que faites-vous, comment ça marche, comment commencer`,
    complaint: `faux, c'est faux, incorrect, pas correct, ce n'est pas vrai, c'est pas vrai, erreur, ce n'est pas ma question,
      ce n'est pas ce que j'ai demandé, ça n'aide pas, ça ne m'aide pas, inutile, je ne comprends pas, je comprends
      pas, hein, mauvaise réponse`,
    reply: `oui, oui merci, si, non, non merci, peut-être, ouais, annuler, retour, recommencer`,
  },
};

/** Said beside small talk, and telling nothing by itself. */
const BESIDE = new Set(
  `so very much many a lot again all everyone everybody team folks mate bot pec you your help now then really for the to it is that this
  heel erg veel wel zeer hoor jongens allemaal voor je uw de hulp
  sehr viel vielmals ihnen dir fur die hilfe alle zusammen
  beaucoup bien tres a vous toi pour l aide tout le monde`.split(/\s+/),
);
const MOST_WORDS = 7;

const BY_PHRASE: ReadonlyMap<string, SmallTalk> = new Map(
  LANGUAGES.flatMap((language) =>
    SMALL_TALK.flatMap((kind) => phrases(SAID[language][kind]).map((said) => [words(said).join(' '), kind] as const)),
  ),
);

/** Kinds that may stand beside each other, the telling ones first: "ok, thanks, bye" says goodbye. */
const MIXING = ['goodbye', 'thanks', 'greeting', 'agreed'] as const satisfies readonly SmallTalk[];

/** What a text without a letter in it says by its signs. */
const SIGNS: readonly (readonly [signs: RegExp, kind: SmallTalk])[] = [
  [/👎|😡|😠|😞|🙁|☹|😕|🤦|🤬/u, 'complaint'],
  [/🙏/u, 'thanks'],
  [/👋/u, 'greeting'],
  [/\p{Extended_Pictographic}|^[:;]-?[)D]+$/u, 'agreed'],
];

/** Every phrase of a language, by which the language of small talk is told. */
export const SMALL_TALK_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: Object.values(SAID.en).flatMap(phrases),
  nl: Object.values(SAID.nl).flatMap(phrases),
  de: Object.values(SAID.de).flatMap(phrases),
  fr: Object.values(SAID.fr).flatMap(phrases),
};

/** What a typed line says when it is neither a question nor a command; null where it may be one. */
export function smallTalkIn(text: string): SmallTalk | null {
  const found = words(text);
  if (found.length === 0) return SIGNS.find(([signs]) => signs.test(text.trim()))?.[1] ?? null;
  if (found.length > MOST_WORDS) return null;
  const exact = BY_PHRASE.get(found.join(' '));
  if (exact) return exact;

  // "Is it good?" asks.
  const kinds = text.trimEnd().endsWith('?') ? null : kindsIn(found);
  return kinds && (MIXING.find((kind) => kinds.has(kind)) ?? null);
}

/** The kinds of small talk that a text is made of; null where anything else is in it. */
function kindsIn(found: readonly string[]): ReadonlySet<SmallTalk> | null {
  const kinds = new Set<SmallTalk>();
  for (let index = 0; index < found.length;) {
    const length = [4, 3, 2, 1].find((count) => BY_PHRASE.has(found.slice(index, index + count).join(' ')));
    const kind = length === undefined ? undefined : BY_PHRASE.get(found.slice(index, index + length).join(' '));
    if (kind) kinds.add(kind);
    else if (!BESIDE.has(found[index] ?? '')) return null;
    index += length ?? 1;
  }
  return kinds;
}

function phrases(said: string): readonly string[] {
  return said.replace(/\s+/g, ' ').split(', ');
}

import type { Language } from '../i18n/languages.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { SMALL_TALK_WORDS } from './smallTalkWords.ts';

/** What can be typed, beside a question. */
export const COMMAND_NAMES = [
  'help',
  'language',
  'check',
  'role',
  'choose',
  'profile',
  'history',
  'plan',
  'watch',
  'unwatch',
  'watches',
  'status',
  'person',
  'forget',
  'signIn',
  'signOut',
  'grants',
  'partner',
  'partners',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** The words for each command. The English ones are understood from everybody, so they tell nothing of a language. */
const WORDS: Readonly<Record<Language, Readonly<Record<CommandName, readonly string[]>>>> = {
  en: {
    help: ['help', 'menu', '?', 'start', 'commands', 'what can you do'],
    language: ['language', 'languages', 'change language', 'switch language', 'my language'],
    check: [
      'check',
      'check a customer',
      'check customer',
      'how do i check a customer',
      'add a customer',
      'how do i add a customer',
    ],
    role: ['role', 'look up a role'],
    choose: ['choose', 'choose access'],
    profile: ['profile', 'my profile'],
    history: ['history'],
    plan: ['plan', 'improvement plan', 'my plan'],
    watch: ['watch'],
    unwatch: ['unwatch', 'stop watching'],
    watches: ['watches', 'my watches'],
    status: ['status'],
    person: ['person', 'ask a person', 'contact'],
    forget: ['delete my data', 'forget me', 'delete my personal data', 'delete everything', 'delete all my data'],
    signIn: ['sign in', 'signin', 'log in', 'login'],
    signOut: ['sign out', 'signout', 'log out', 'logout'],
    grants: ['grants', 'who may check'],
    partner: [
      'partner',
      'my partner',
      'act for',
      'who am i',
      'my tenant',
      "what's my tenant",
      'what is my tenant',
      'am i signed in',
    ],
    partners: ['partners', 'manage partners'],
  },
  nl: {
    help: ['hulp', 'help me', "commando's", 'opdrachten', 'wat kun je', 'wat kan je'],
    language: ['taal', 'talen', 'taal wijzigen', 'andere taal', 'mijn taal'],
    check: ['controleer', 'controleren', 'klant controleren', 'hoe controleer ik een klant', 'klant toevoegen'],
    role: ['rol', 'rol opzoeken'],
    choose: ['kies', 'kiezen', 'toegang kiezen', 'kies toegang'],
    profile: ['profiel', 'mijn profiel'],
    history: ['geschiedenis', 'historie'],
    plan: ['verbeterplan', 'plan maken', 'plannen'],
    watch: ['bewaak', 'bewaken', 'volg', 'volgen'],
    unwatch: ['stop met bewaken', 'niet meer bewaken', 'stop bewaking', 'bewaking stoppen', 'ontvolg', 'ontvolgen'],
    watches: ['bewakingen', 'mijn bewakingen'],
    status: ['stand van zaken'],
    person: ['contact', 'contactpersoon', 'collega', 'vraag een collega'],
    forget: ['verwijder mijn gegevens', 'mijn gegevens verwijderen', 'vergeet mij', 'vergeet me', 'wis mijn gegevens'],
    signIn: ['aanmelden', 'meld aan', 'meld me aan', 'meld mij aan', 'inloggen', 'log in', 'log me in'],
    signOut: ['afmelden', 'meld af', 'meld me af', 'meld mij af', 'uitloggen', 'log uit', 'log me uit'],
    grants: ['toestemmingen', 'wie mag controleren'],
    partner: ['mijn partner', 'wie ben ik'],
    partners: ['partners beheren'],
  },
  de: {
    help: ['hilfe', 'befehle', 'was kannst du', 'was können sie', 'was kann der bot'],
    language: ['sprache', 'sprachen', 'sprache ändern', 'sprache aendern', 'andere sprache', 'meine sprache'],
    check: [
      'prüfe',
      'pruefe',
      'prüfen',
      'pruefen',
      'prüfen sie',
      'pruefen sie',
      'kunden prüfen',
      'wie prüfe ich einen kunden',
      'kunden hinzufügen',
    ],
    role: ['rolle', 'rolle nachschlagen'],
    choose: ['wähle', 'waehle', 'wählen', 'waehlen', 'zugriff wählen', 'zugriff waehlen'],
    profile: ['profil', 'mein profil'],
    history: ['verlauf', 'historie'],
    plan: ['maßnahmenplan', 'massnahmenplan', 'verbesserungsplan'],
    watch: ['überwache', 'ueberwache', 'überwachen', 'ueberwachen', 'überwachen sie', 'ueberwachen sie'],
    unwatch: [
      'überwachung beenden',
      'ueberwachung beenden',
      'überwachung stoppen',
      'ueberwachung stoppen',
      'nicht mehr überwachen',
      'nicht mehr ueberwachen',
      'entfolge',
      'entfolgen',
    ],
    watches: ['überwachungen', 'ueberwachungen', 'meine überwachungen'],
    status: ['stand der dinge'],
    person: ['ansprechpartner', 'kontakt', 'ansprechperson'],
    forget: [
      'lösche meine daten',
      'loesche meine daten',
      'löschen sie meine daten',
      'meine daten löschen',
      'vergiss mich',
    ],
    signIn: ['anmelden', 'melde mich an', 'melden sie mich an', 'mich anmelden', 'einloggen'],
    signOut: ['abmelden', 'melde mich ab', 'melden sie mich ab', 'mich abmelden', 'ausloggen'],
    grants: ['freigaben', 'wer darf prüfen', 'wer darf pruefen'],
    partner: ['mein partner', 'wer bin ich'],
    partners: ['partner verwalten'],
  },
  fr: {
    help: [
      'aide',
      'commandes',
      'que sais-tu faire',
      'que savez-vous faire',
      'que peux-tu faire',
      'que pouvez-vous faire',
    ],
    language: ['langue', 'langues', 'changer de langue', 'changer la langue', 'autre langue', 'ma langue'],
    check: [
      'vérifie',
      'verifie',
      'vérifier',
      'verifier',
      'vérifiez',
      'verifiez',
      'contrôler',
      'controler',
      'vérifier un client',
      'comment vérifier un client',
      'ajouter un client',
    ],
    role: ['rôle', 'chercher un rôle'],
    choose: ['choisir', 'choisis', "choisir l'accès", "choisir l'acces"],
    profile: ['profil', 'mon profil'],
    history: ['historique'],
    plan: ["plan d'action", 'plan d’action', "plan d'amélioration", 'plan d’amélioration'],
    watch: ['surveille', 'surveiller', 'surveillez'],
    unwatch: [
      'ne plus surveiller',
      'arrête de surveiller',
      'arrete de surveiller',
      'arrêtez de surveiller',
      'arretez de surveiller',
      'arrêter la surveillance',
      'arreter la surveillance',
      'arrête',
      'arrete',
      'arrêter',
      'arreter',
    ],
    watches: ['surveillances', 'mes surveillances'],
    status: ['statut', 'état des lieux'],
    person: ['contact', 'interlocuteur', 'un collègue', 'un collegue'],
    forget: [
      'supprime mes données',
      'supprime mes donnees',
      'supprimer mes données',
      'supprimer mes donnees',
      'effacer mes données',
      'effacer mes donnees',
      'supprimez mes données',
      'oublie-moi',
      'oubliez-moi',
    ],
    signIn: ['se connecter', 'connexion', 'connecter', 'me connecter', 'connecte-moi', 'connectez-moi'],
    signOut: [
      'se déconnecter',
      'se deconnecter',
      'déconnexion',
      'deconnexion',
      'me déconnecter',
      'me deconnecter',
      'déconnecte-moi',
      'déconnectez-moi',
    ],
    grants: ['autorisations', 'qui peut vérifier', 'qui peut verifier'],
    partner: ['partenaire', 'mon partenaire', 'qui suis-je'],
    partners: ['partenaires', 'gérer les partenaires', 'gerer les partenaires'],
  },
};

/** What stands after "plan" for the plan of every customer. */
export const EVERYBODY: ReadonlySet<string> = new Set([
  ...['all', 'all customers', 'for all', 'for all customers', 'for all my customers', 'all my customers'],
  ...['alle klanten', 'voor alle klanten', 'voor al mijn klanten', 'alle kunden', 'für alle kunden'],
  ...['für alle kunden machen', 'für alle meine kunden', 'tous les clients', 'pour tous les clients'],
  ...['pour tous mes clients'],
]);

/** The words for each command in every language. */
export const COMMAND_WORDS: Readonly<Record<CommandName, readonly string[]>> = {
  help: everyWordFor('help'),
  language: everyWordFor('language'),
  check: everyWordFor('check'),
  role: everyWordFor('role'),
  choose: everyWordFor('choose'),
  profile: everyWordFor('profile'),
  history: everyWordFor('history'),
  plan: everyWordFor('plan'),
  watch: everyWordFor('watch'),
  unwatch: everyWordFor('unwatch'),
  watches: everyWordFor('watches'),
  status: everyWordFor('status'),
  person: everyWordFor('person'),
  forget: everyWordFor('forget'),
  signIn: everyWordFor('signIn'),
  signOut: everyWordFor('signOut'),
  grants: everyWordFor('grants'),
  partner: everyWordFor('partner'),
  partners: everyWordFor('partners'),
};

/** The line that asks for something by its command, understood whatever somebody's language is. */
export function commandLine(name: CommandName, argument: string): string {
  return `${WORDS.en[name][0] ?? name} ${argument}`;
}

/** A short English command is anybody's; somebody who says as much as this says it in English. */
const TELLING_WORDS = 3;

/** Who says each of these words, by the words. */
const SPEAKERS: ReadonlyMap<string, ReadonlySet<Language>> = speakers();

/**
 * The language that a command, or small talk, is in, where no other language has it.
 * @param text a word or words in lower case.
 */
export function languageOfCommand(text: string): Language | undefined {
  const [only, another] = SPEAKERS.get(straight(text)) ?? [];
  const isTold = only !== 'en' || text.split(' ').length >= TELLING_WORDS;
  return another === undefined && isTold ? only : undefined;
}

function speakers(): ReadonlyMap<string, ReadonlySet<Language>> {
  const found = new Map<string, Set<Language>>();
  for (const language of LANGUAGES) {
    for (const said of [...Object.values(WORDS[language]).flat(), ...SMALL_TALK_WORDS[language]].map(straight)) {
      found.set(said, (found.get(said) ?? new Set()).add(language));
    }
  }
  return found;
}

function straight(text: string): string {
  return text.replaceAll('’', "'");
}

function everyWordFor(name: CommandName): readonly string[] {
  return LANGUAGES.flatMap((language) => WORDS[language][name]);
}

/** What can be typed, beside a question. */
export const COMMAND_NAMES = ['help', 'check', 'role', 'choose', 'profile', 'history'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** The words for each command in the languages that partners write in; the first is the one that help shows. */
export const COMMAND_WORDS: Readonly<Record<CommandName, readonly string[]>> = {
  help: ['help', 'menu', 'hulp', 'hilfe', 'aide', '?', 'start', 'commands', 'what can you do'],
  check: ['check', 'controleer', 'prüfe', 'pruefe', 'vérifie', 'verifie', 'vérifier', 'verifier'],
  role: ['role', 'rol', 'rolle', 'rôle'],
  choose: ['choose', 'choose access', 'kies', 'wähle', 'waehle', 'choisir'],
  history: ['history', 'geschiedenis', 'verlauf', 'historique'],
  profile: ['profile', 'my profile', 'profiel', 'profil'],
};

/** Said to open a conversation; answered with what the bot can do. */
export const GREETINGS: ReadonlySet<string> = new Set([
  'hi',
  'hello',
  'helo',
  'hey',
  'hi there',
  'hello there',
  'good morning',
  'good afternoon',
  'good evening',
  'yo',
  'hallo',
  'hoi',
  'dag',
  'goedemorgen',
  'goedemiddag',
  'goedenavond',
  'guten tag',
  'guten morgen',
  'moin',
  'servus',
  'grüezi',
  'bonjour',
  'bonsoir',
  'salut',
  'coucou',
]);

export const THANKS: ReadonlySet<string> = new Set([
  'thanks',
  'thank you',
  'thx',
  'ty',
  'cheers',
  'great thanks',
  'ok thanks',
  'bedankt',
  'dank je',
  'dank u',
  'dankjewel',
  'top bedankt',
  'danke',
  'danke schön',
  'vielen dank',
  'merci',
  'merci beaucoup',
]);

import type { feedback as english } from '../en/feedback.ts';

/** Words of `npm run feedback`, for those who run the bot, in French. */
export const feedback = {
  'feedback.title': 'Retours depuis le {date}',
  'feedback.unanswered': 'Demandé et resté sans réponse',
  'feedback.notHelpful': 'Répondu, mais cela n’a pas aidé',
  'feedback.picked': 'Choisi quand j’ai demandé de quelle question il s’agissait',
  'feedback.none': 'Rien.',
  'feedback.more': '{count, plural, one {et une autre} other {et # autres}} (tout voir avec --json)',
  'feedback.asked': '{times, number} × {question} ({language})',
  'feedback.pickedLine': '{asked} : {topic}',
  'feedback.topic': '{title} ({topicId}) : {notHelpful, number} × pas utile, {helpful, number} × utile',
  'feedback.remark': 'demandé : « {question} »',
  'feedback.comment': 'demandé : « {question} », il manquait : {comment}',
  'feedback.noBot':
    'Rien n’est encore enregistré : aucun bot n’a tourné avec cette DATABASE_URL, ni dans {dataDir}. DATA_DIR désigne un autre dossier.',
  'feedback.usage': 'Utilisation : npm run feedback -- [--since 30d] [--lang en|nl|de|fr] [--json], de 1d à 366d.',
} as const satisfies Record<keyof typeof english, string>;

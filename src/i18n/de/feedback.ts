import type { feedback as english } from '../en/feedback.ts';

/** Words of `npm run feedback`, for those who run the bot. */
export const feedback = {
  'feedback.title': 'Rückmeldungen seit {date}',
  'feedback.unanswered': 'Gefragt und nicht beantwortet',
  'feedback.notHelpful': 'Beantwortet, aber nicht hilfreich',
  'feedback.picked': 'Ausgewählt, als ich fragte, welche Frage gemeint ist',
  'feedback.none': 'Nichts.',
  'feedback.more': '{count, plural, one {und eine weitere} other {und # weitere}} (alle mit --json)',
  'feedback.asked': '{times, number} × {question} ({language})',
  'feedback.pickedLine': '{asked}: {topic}',
  'feedback.topic': '{title} ({topicId}): {notHelpful, number} × nicht hilfreich, {helpful, number} × hilfreich',
  'feedback.remark': 'gefragt: „{question}“',
  'feedback.comment': 'gefragt: „{question}“, gefehlt hat: {comment}',
  'feedback.noBot':
    'Es ist noch nichts gespeichert: Mit dieser DATABASE_URL oder unter {dataDir} lief noch kein Bot. DATA_DIR nennt einen anderen Ordner.',
  'feedback.usage': 'Aufruf: npm run feedback -- [--since 30d] [--lang en|nl|de|fr] [--json], mit 1d bis 366d.',
} as const satisfies Record<keyof typeof english, string>;

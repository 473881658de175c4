import type { feedback as english } from '../en/feedback.ts';

/** Words of `npm run feedback`, for those who run the bot, in Dutch. */
export const feedback = {
  'feedback.title': 'Feedback sinds {date}',
  'feedback.unanswered': 'Gevraagd en niet beantwoord',
  'feedback.notHelpful': 'Beantwoord, maar het hielp niet',
  'feedback.picked': 'Gekozen toen ik vroeg welke vraag werd bedoeld',
  'feedback.none': 'Niets.',
  'feedback.more': '{count, plural, one {en nog één} other {en nog #}} (alles met --json)',
  'feedback.asked': '{times, number} × {question} ({language})',
  'feedback.pickedLine': '{asked}: {topic}',
  'feedback.topic': '{title} ({topicId}): {notHelpful, number} × hielp niet, {helpful, number} × hielp',
  'feedback.remark': 'gevraagd “{question}”',
  'feedback.comment': 'gevraagd “{question}”, ontbrak: {comment}',
  'feedback.noBot':
    'Er is nog niets opgeslagen: er heeft nog geen bot gedraaid met deze DATABASE_URL, of in {dataDir}. Met DATA_DIR kies je een andere map.',
  'feedback.usage': 'Gebruik: npm run feedback -- [--since 30d] [--lang en|nl|de|fr] [--json], met 1d tot 366d.',
} as const satisfies Record<keyof typeof english, string>;

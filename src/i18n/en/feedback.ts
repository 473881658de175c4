/** Words of `npm run feedback`, for those who run the bot. */
export const feedback = {
  'feedback.title': 'Feedback since {date}',
  'feedback.unanswered': 'Asked and not answered',
  'feedback.notHelpful': 'Answered, but it did not help',
  'feedback.picked': 'Chosen when I asked which question was meant',
  'feedback.none': 'Nothing.',
  'feedback.more': '{count, plural, one {and one more} other {and # more}} (see all with --json)',
  'feedback.asked': '{times, number} × {question} ({language})',
  'feedback.pickedLine': '{asked}: {topic}',
  'feedback.topic': '{title} ({topicId}): {notHelpful, number} × not helpful, {helpful, number} × helpful',
  'feedback.remark': 'asked “{question}”',
  'feedback.comment': 'asked “{question}”, missing: {comment}',
  'feedback.noBot':
    'Nothing is stored yet: no bot has run with this DATABASE_URL, or under {dataDir}. DATA_DIR names another folder.',
  'feedback.usage': 'Usage: npm run feedback -- [--since 30d] [--lang en|nl|de|fr] [--json], with 1d to 366d.',
} as const;

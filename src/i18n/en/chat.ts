/** What the bot says between the cards. */
export const chat = {
  'chat.thanks': 'You are welcome. I am here when the next question comes.',
  'chat.tooLong':
    'That is longer than I can read at once. Ask it in one or two sentences, at most {most, number} characters.',
  'chat.onlyEnglish': 'I answer in English for now. You can ask in your own words.',
  'chat.working': 'Working on it. The answer appears in this chat.',
  'chat.unknownAction': 'That button is from an older version of me, so I do not know what it asks for.',
  'chat.unknownAction.next': 'Start again from the menu.',
  'chat.failed': 'Something went wrong on my side.',
  'chat.failed.meaning': 'Your question was fine. Nothing was changed, and nothing of yours is lost.',
  'chat.failed.next': 'Try it once more. If it fails again, tell the people who run this bot the number below.',
  'chat.busy': 'I am doing as much as I can at the same time. Try again in a minute.',
} as const;

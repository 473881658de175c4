/** What the bot says between the cards. */
export const chat = {
  'chat.thanks': 'You are welcome. I am here when the next question comes.',
  'chat.tooLong':
    'That is longer than I can read at once. Ask it in one or two sentences, at most {most, number} characters.',
  'chat.languages': 'I answer in {languages}.',
  'chat.working': 'Working on it. The answer appears in this chat.',
  'chat.done': 'Done.',
  'chat.unknownAction': 'That button is from an older version of me, so I do not know what it asks for.',
  'chat.unknownAction.next': 'Start again from the menu.',
  'chat.failed': 'Something went wrong on my side.',
  'chat.failed.meaning': 'Your question was fine. Nothing was changed, and nothing of yours is lost.',
  'chat.failed.next': 'Try it once more. If it fails again, tell the people who run this bot the number below.',
  'chat.busy': 'I am doing as much as I can at the same time. Try again in a minute.',
  'chat.stop.finished': 'That check is finished already.',
  'chat.stop.not-yours': 'Somebody else started that check, and only they can stop it.',
  'chat.details.sent': 'I sent you the details in our personal chat.',
  'chat.details.notSent':
    'I could not open a personal chat with you. Open one with me yourself and type “check” with the customer’s domain.',
  'chat.profile.title': 'Whom I check for',
  'chat.profile.billTo': 'Billed by Microsoft: {name}, tenant {tenantId}.',
  'chat.profile.reseller': 'Reseller of record: {name}, tenant {tenantId}.',
  'chat.profile.noReseller': 'Reseller of record: none, so only the partner that Microsoft bills counts.',
  'chat.profile.groups': 'AdminAgents {adminAgents}, HelpdeskAgents {helpdeskAgents}.',
  'chat.profile.noHelpdesk': 'not set',
  'chat.profile.partnerIds': 'Partner ids: {partnerIds}.',
  'chat.profile.linked':
    '{count, plural, =0 {No identity is attested to have a partner admin link.} one {One identity is attested to have a partner admin link.} other {# identities are attested to have a partner admin link.}}',
  'chat.profile.private': 'I show the partner profile in our personal chat only. Open one with me and type “profile”.',
  'chat.askedFor': 'You asked for “{asked}”.',
} as const;

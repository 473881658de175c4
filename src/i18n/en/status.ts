/** Words of the view of those who run the bot or are a partner’s admins. */
export const status = {
  'status.title': 'How the watches are doing',
  'status.watches': 'Watches',
  'status.watchesLine':
    '{active, plural, one {# active} other {# active}}, {paused, plural, one {# paused} other {# paused}}',
  'status.unreachable':
    '{count, plural, one {# in a conversation that I can’t reach any more} other {# in conversations that I can’t reach any more}}',
  'status.late':
    '{count, plural, one {# is late by more than ten minutes} other {# are late by more than ten minutes}}',
  'status.last': 'Last check',
  'status.next': 'Next check',
  'status.none': 'none',
  'status.runs': 'Checks of the last day',
  'status.runsLine':
    '{ok, plural, one {# went well} other {# went well}}, {failed, plural, one {# did not} other {# did not}}',
  'status.runsFailed': 'Why not: {reasons}',
  'status.alerts': 'Open alerts',
  'status.queue': 'Queue',
  'status.queueLine':
    '{waiting, plural, one {# waits} other {# wait}}, {active, plural, one {# under way} other {# under way}}, {dead, plural, one {# given up} other {# given up}}',
  'status.messages': 'Messages',
  'status.messagesLine':
    '{sent, plural, one {# sent} other {# sent}} in the last day, {pending, plural, one {# waiting} other {# waiting}}',
  'status.waitingSince': 'the oldest since {since}',
  'status.undelivered': 'Not delivered',
  'status.undeliveredLine':
    '{failed, plural, one {# refused} other {# refused}}, {gone, plural, one {# to a conversation that is gone} other {# to conversations that are gone}}',
  'status.unknown': 'Not known',
  'status.unknownLine':
    '{count, plural, one {# was sent and not answered. It is not sent again, since it may have arrived.} other {# were sent and not answered. They are not sent again, since they may have arrived.}}',
  'status.summary': '{active, plural, one {# watch is active} other {# watches are active}}.',
  'status.gone': 'Conversations out of reach: {ids}',
  'admin.status.usage': 'Usage: npm run admin -- status [--json] [--lang en|nl|de|fr]',
  'admin.watchAll.usage':
    'Usage: npm run admin -- watch-all <partner tenant id> --conversation <id> [--time-zone Europe/Amsterdam] [--lang en|nl|de|fr]',
  'admin.noBot': 'No bot has stored anything under {dataDir} yet.',
  'admin.watchAll.noConversation': 'The bot does not know that conversation. Mention it there once, then try again.',
  'admin.watchAll.done':
    '{added, plural, =0 {No customer was added} one {# customer was added} other {# customers were added}}; {known, plural, one {# was watched there already} other {# were watched there already}}. Their checks are spread over the day.',
  'admin.watchAll.none': 'No customer of that partner is known yet: none is listed, and none was checked.',
} as const;

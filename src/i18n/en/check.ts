/** Words of a check: asking for it, watching it run, reading its report. */
export const check = {
  'check.prompt.title': 'Which customer?',
  'check.prompt.text': 'I only read. Nothing at the customer changes.',
  'check.prompt.label': 'Customer’s tenant id or domain',
  'check.prompt.placeholder': 'contoso.onmicrosoft.com',
  'check.prompt.error': 'Write a tenant id or a domain, such as contoso.onmicrosoft.com.',
  'check.prompt.submit': 'Check',
  'check.prompt.demo': 'Or try one of these',
  'check.prompt.summary': 'Which customer should I check? Type its tenant id or domain.',

  'check.progress.title': 'Checking {customer}',
  'check.progress.titlePrivate': 'Checking a customer',
  'check.progress.count':
    '{total, plural, one {{done, number} of # subscription} other {{done, number} of # subscriptions}}',
  'check.progress.starting': 'Looking for subscriptions',
  'check.progress.reading': 'Reading {subject} · {seconds, plural, one {# second} other {# seconds}}',
  'check.progress.elapsed': '{seconds, plural, one {# second} other {# seconds}}',
  'check.stop': 'Stop',
  'check.stopping': 'Stopping. What was read so far follows.',

  'report.headline.all':
    '{customer}: {total, plural, one {the subscription earns PEC} other {all # subscriptions earn PEC}}',
  'report.headline.some':
    '{customer}: {earning, number} of {total, plural, one {# subscription earns PEC} other {# subscriptions earn PEC}}',
  'report.headline.none':
    '{customer}: {total, plural, one {the subscription does not clearly earn PEC} other {none of # subscriptions clearly earns PEC}}',
  'report.headline.empty': '{customer}: no subscriptions to judge',
  'report.empty.text':
    'The identity that checks sees no subscription here. It needs Reader on the subscriptions to see them.',
  'report.empty.unread': 'The subscriptions could not be read, so nothing is said about them.',
  'report.row': '{name} · {verdict}',
  'report.open': 'Show details of {name}',
  'report.shown': 'Showing {from, number} to {to, number} of {total, number}, worst first. Select one for its details.',
  'report.select': 'Select one for its details.',
  'report.showAll': '{total, plural, one {Show the subscription} other {Show all #}}',
  'report.next': 'Next {count, number}',
  'report.previous': 'Previous {count, number}',
  'report.recheck': 'Check again',
  'report.back': 'Back to the report',
  'report.full': 'full',
  'report.sweep': 'sweep',
  'report.readAs': 'Read as: {identity} · {depth} · {when}',
  'report.confidence':
    'This is the permission side only. The daily-rated usage file shows what Microsoft credited; allow it 48 hours.',
  'report.unread': '{count, plural, one {# thing could not be read} other {# things could not be read}}',
  'report.unreadOn': '{text} ({count, number} times)',
  'report.more': '{count, plural, one {and # more} other {and # more}}',
  'report.stopped': 'The check was stopped. This is what had been read.',

  'detail.title.earning': '✅ {name} is earning',
  'detail.title.partial': '◐ {name} is earning in part',
  'detail.title.at-risk': '🟡 {name} is earning, but at risk',
  'detail.title.not-earning': '⛔ {name} is not earning',
  'detail.title.unknown': '❔ I can’t tell whether {name} is earning',
  'detail.customer': 'Customer',
  'detail.tenant': 'Tenant id',
  'detail.subscription': 'Subscription id',
  'detail.why': 'Why',
  'detail.whyEarning': 'A permanent grant of yours counts on the whole subscription.',
  'detail.saw': 'What we saw',
  'detail.sawNothing': 'No grant to weigh.',
  'detail.counts': '✓ {grant}',
  'detail.countsNot': '✗ {grant}',
  'detail.fix': 'What to do',
  'detail.show.az': 'Azure CLI',
  'detail.show.powershell': 'PowerShell',
  'detail.show.portal': 'Portal',
  'detail.commands.az': 'Azure CLI',
  'detail.commands.powershell': 'PowerShell',
  'detail.commands.portal': 'Azure portal',
  'detail.show.template': 'Template',
  'detail.commands.template': 'ARM template',
  'detail.notes': 'Also worth knowing',
  'detail.unread': 'Could not read',
  'detail.source': 'Source: [{title}]({url})',
  'detail.sourceTitle': 'Microsoft Learn',

  'channel.headline':
    'Checked for {asker}: {earning, number} of {total, plural, one {# subscription earns} other {# subscriptions earn}} PEC.',
  'channel.headlineNobody':
    'Checked: {earning, number} of {total, plural, one {# subscription earns} other {# subscriptions earn}} PEC.',
  'channel.attention':
    '{count, plural, =0 {Nothing needs attention.} one {# needs attention.} other {# need attention.}}',
  'channel.empty': 'Checked: no subscription could be judged.',
  'channel.private': 'Names and reasons are for the person who may see them.',
  'channel.details': 'Send me the details',

  'failure.meaning': 'What it means: {text}',
  'failure.next': 'What to do',
  'failure.errorId': 'If you ask for help, quote {errorId}.',

  'check.cli.usage':
    'Usage: npm run check -- --tenant <tenant id or domain> [--depth full|sweep] [--save-snapshot <file>] [--json]\n       npm run check -- --snapshot <file> [--json]\n\nExit code: 0 all subscriptions earn, 1 something does not, 2 the check could not be made.',
  'check.cli.snapshotUnreadable': 'The snapshot {path} cannot be judged: {problem}',
  'check.cli.snapshotNotSaved': 'The snapshot could not be saved to {path}: {problem}',
} as const;

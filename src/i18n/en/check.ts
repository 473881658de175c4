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

  'check.near.one': 'Did you mean {customer}?',
  'check.near.many': 'Which of these customers is it?',
  'check.near.else':
    'If you mean another customer, copy the tenant id from Partner Center, or type a domain such as fabrikam.com.',

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
    '{customer}: {total, plural, one {the subscription earns PEC} =2 {both subscriptions earn PEC} other {all # subscriptions earn PEC}}',
  'report.headline.some':
    '{customer}: {earning, number} of {total, plural, one {# subscription earns PEC} other {# subscriptions earn PEC}}',
  'report.headline.none':
    '{customer}: {total, plural, one {the subscription does not clearly earn PEC} other {none of # subscriptions clearly earns PEC}}',
  'report.headline.notEarning':
    '{customer}: {total, plural, one {the subscription does not earn PEC} =2 {neither subscription earns PEC} other {none of # subscriptions earns PEC}}',
  'report.headline.atRisk':
    '{customer}: {total, plural, one {the subscription is at risk} =2 {both subscriptions are at risk} other {all # subscriptions are at risk}}',
  'report.headline.partial':
    '{customer}: {total, plural, one {the subscription earns PEC on a part} =2 {both subscriptions earn PEC on a part} other {all # subscriptions earn PEC on a part}}',
  'report.headline.unknown':
    '{customer}: whether {total, plural, one {the subscription earns} other {the # subscriptions earn}} PEC cannot be told',
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
  'report.sweepNote':
    'A sweep does not read end dates, deny assignments or whether the offer is legacy: earning here means that access was found. A full check (--depth full) reads the rest.',
  'report.unread': '{count, plural, one {# thing could not be read} other {# things could not be read}}',
  'report.unreadOn': '{text} ({count, number} times)',
  'report.more': '{count, plural, one {and # more} other {and # more}}',
  'report.stopped': 'The check was stopped. This is what had been read.',

  'report.history': 'History',
  'report.since': 'Since {date}: {changes}.',

  'change.count.worse': '{count, plural, one {# worse} other {# worse}}',
  'change.count.better': '{count, plural, one {# better} other {# better}}',
  'change.count.new': '{count, plural, one {# new} other {# new}}',
  'change.count.gone': '{count, plural, one {# no longer seen} other {# no longer seen}}',
  'change.count.unclear': '{count, plural, one {# that cannot be compared} other {# that cannot be compared}}',
  'change.count.changed':
    '{count, plural, one {# as before, for other reasons} other {# as before, for other reasons}}',
  'change.line.worse': '{name}: worse, from {before} to {after}',
  'change.line.better': '{name}: better, from {before} to {after}',
  'change.line.new': '{name}: new, {after}',
  'change.line.gone': '{name}: no longer seen, was {before}',
  'change.line.unclear': '{name}: {before} before, {after} now, which may be no change',
  'change.line.changed': '{name}: still {after}, for other reasons',

  'history.prompt.title': 'Whose history?',
  'history.prompt.text': 'I show the checks that I kept of a customer, and what changed.',
  'history.prompt.submit': 'Show history',
  'history.prompt.summary': 'Whose history should I show? Type the customer’s tenant id or domain.',
  'history.title': '{customer}: {count, plural, one {# check kept} other {# checks kept}}',
  'history.none': 'I have kept no check of this customer.',
  'history.none.next': 'Check it today, and what changes from then on will stand here.',
  'history.empty': 'No subscription could be judged.',
  'history.onlyOne': 'There is no earlier check to compare with.',
  'history.changes': 'What changed since {when}',
  'history.nothing': 'Nothing changed since {when}.',
  'history.checks': 'Newest first. Select one to open it.',
  'history.rowPartial': '{when} · not everything could be read',
  'history.open': 'Open the check of {when}',
  'history.next': 'Older',
  'history.previous': 'Newer',
  'history.channel':
    '{count, plural, one {# check is} other {# checks are}} kept of this customer. In the newest, {earning, number} of {total, plural, one {# subscription earns} other {# subscriptions earn}} PEC.',
  'history.channelNone': 'No check is kept of this customer.',

  'attest.button.linked': 'I linked it',
  'attest.button.ours': 'It is ours and linked',
  'attest.pick.title': 'Which identity is it?',
  'attest.pick.row': '{role} ← {principal}',
  'attest.form.title': 'Say that this identity is linked',
  'attest.form.identity': 'Identity',
  'attest.form.role': 'Role',
  'attest.form.directory': 'Directory',
  'attest.form.how': 'Sign in as this identity in this directory and run: az managementpartner show',
  'attest.form.statement':
    'By sending this you attest that you ran it as this identity and saw the partner id below. I note your name and the date, and count the access from then on.',
  'attest.form.partnerId': 'Partner id that it showed',
  'attest.form.partnerIdError': 'Write the partner id that the command showed: digits only.',
  'attest.form.signedInAs': 'Object id of the identity that you signed in as',
  'attest.form.signedInAsHelp':
    'A delegation may name a group. In that case, give the object id of the member that carries the link.',
  'attest.form.signedInAsError': 'Write an object id, such as 00000000-0000-0000-0000-000000000000.',
  'attest.form.submit': 'I attest this',
  'attest.form.back': 'Back without saying so',
  'attest.form.summary': 'Say which partner id this identity is linked to.',
  'attest.problem.partner-id': '“{partnerId}” is no partner id: it has four to ten digits.',
  'attest.problem.not-yours':
    '{partnerId} is not among your partner ids ({partnerIds}), so such a link earns for somebody else. Point the link to one of yours, or have the people who run this bot add {partnerId} to the profile.',
  'attest.problem.object-id': '“{objectId}” is no object id.',
  'attest.problem.full': 'The profile holds as many linked identities as it can. Take one back first.',
  'attest.label': 'Attested',
  'attest.line': '{principal} is linked to partner id {partnerId}: attested by {who} on {date}.',
  'attest.takeBack': 'Take it back',
  'attest.saved': 'Your word is noted. Check the customer again to see what it changes.',

  'detail.title.troubled': '✅ {name}: access counts, but Azure reports {state}',
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
  'detail.sawNothing': 'No access of yours, going by your profile.',
  'detail.sawUnread': 'Nothing: where access would show could not be read.',
  'detail.sawCandidates':
    'No access that is known to be yours. Of the identities that this card asks about, only you can say.',
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
  'detail.commands.template': 'lighthouse.json: copy all of it into a file of this name',
  'detail.show.parameters': 'Parameters',
  'detail.commands.parameters': 'lighthouse.parameters.json: copy all of it into a file of this name',
  'detail.notes': 'Also worth knowing',
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

  'failure.next': 'What to do',
  'failure.errorId': 'If you ask for help, quote {errorId}.',

  'check.cli.usage':
    'Usage: npm run check -- --tenant <tenant id or domain> [--depth full|sweep] [--save-snapshot <file>] [--lang en|nl|de|fr] [--json]\n       npm run check -- --snapshot <file> [--lang en|nl|de|fr] [--json]\nEither takes --plan <file.pdf|file.xlsx> [--spend=<amount, <subscription id>=<amount>, or a file of them>] …\n\nExit code: 0 all subscriptions earn, 1 something does not, 2 the check could not be made.',
  'check.cli.snapshotUnreadable': 'The snapshot {path} cannot be judged: {problem}',
  'check.cli.snapshotNotSaved': 'The snapshot could not be saved to {path}: {problem}',
} as const;

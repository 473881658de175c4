import type { check as english } from '../en/check.ts';

/** Words of a check, in Dutch: asking for it, watching it run, reading its report. */
export const check = {
  'check.prompt.title': 'Welke klant?',
  'check.prompt.text': 'Ik lees alleen. Bij de klant verandert niets.',
  'check.prompt.label': 'Tenant-ID of domein van de klant',
  'check.prompt.placeholder': 'contoso.onmicrosoft.com',
  'check.prompt.error': 'Typ een tenant-ID of een domein, zoals contoso.onmicrosoft.com.',
  'check.prompt.submit': 'Controleren',
  'check.prompt.demo': 'Of probeer een van deze',
  'check.prompt.summary': 'Welke klant zal ik controleren? Typ de tenant-ID of het domein.',

  'check.progress.title': 'Ik controleer {customer}',
  'check.progress.titlePrivate': 'Ik controleer een klant',
  'check.progress.count':
    '{total, plural, one {{done, number} van # subscription} other {{done, number} van de # subscriptions}}',
  'check.progress.starting': 'Subscriptions zoeken',
  'check.progress.reading': 'Bezig met {subject} · {seconds, plural, one {# seconde} other {# seconden}}',
  'check.progress.elapsed': '{seconds, plural, one {# seconde} other {# seconden}}',
  'check.stop': 'Stoppen',
  'check.stopping': 'Ik stop. Wat al gelezen is, volgt zo.',

  'report.headline.all':
    '{customer}: {total, plural, one {de subscription levert PEC op} other {alle # subscriptions leveren PEC op}}',
  'report.headline.some':
    '{customer}: {earning, number} van {total, plural, one {# subscription levert} other {de # subscriptions {earning, plural, one {levert} other {leveren}}}} PEC op',
  'report.headline.none':
    '{customer}: {total, plural, one {de subscription levert niet zonder meer PEC op} other {geen van de # subscriptions levert zonder meer PEC op}}',
  'report.headline.empty': '{customer}: geen subscriptions om te beoordelen',
  'report.empty.text':
    'De identiteit die controleert, ziet hier geen subscription. Met Reader op de subscriptions worden ze zichtbaar.',
  'report.empty.unread': 'De subscriptions waren niet te lezen, dus daarover is niets te zeggen.',
  'report.row': '{name} · {verdict}',
  'report.open': 'Details van {name} tonen',
  'report.shown':
    '{from, number} tot en met {to, number} van {total, number}, het slechtste eerst. Kies er een voor de details.',
  'report.select': 'Kies er een voor de details.',
  'report.showAll': '{total, plural, one {Subscription tonen} other {Alle # tonen}}',
  'report.next': 'Volgende {count, number}',
  'report.previous': 'Vorige {count, number}',
  'report.recheck': 'Opnieuw controleren',
  'report.back': 'Terug naar rapport',
  'report.full': 'volledig',
  'report.sweep': 'beknopt',
  'report.readAs': 'Gelezen als: {identity} · {depth} · {when}',
  'report.confidence':
    'Dit is alleen de kant van de rechten. Wat Microsoft aan credit heeft gegeven, staat in de daily-rated usage file; reken op 48 uur.',
  'report.unread': '{count, plural, one {# onderdeel was niet te lezen} other {# onderdelen waren niet te lezen}}',
  'report.unreadOn': '{text} ({count, number} keer)',
  'report.more': '{count, plural, one {en nog #} other {en nog #}}',
  'report.stopped': 'De controle is gestopt. Dit was tot dan gelezen.',

  'detail.title.earning': '✅ {name} levert PEC op',
  'detail.title.partial': '◐ {name} levert deels PEC op',
  'detail.title.at-risk': '🟡 {name} levert PEC op, maar loopt risico',
  'detail.title.not-earning': '⛔ {name} levert geen PEC op',
  'detail.title.unknown': '❔ Of {name} PEC oplevert, is niet te zeggen',
  'detail.customer': 'Klant',
  'detail.tenant': 'Tenant-ID',
  'detail.subscription': 'Subscription-ID',
  'detail.why': 'Waarom',
  'detail.whyEarning': 'Je hebt permanente toegang die meetelt op de hele subscription.',
  'detail.saw': 'Wat we zagen',
  'detail.sawNothing': 'Geen toegang om te beoordelen.',
  'detail.counts': '✓ {grant}',
  'detail.countsNot': '✗ {grant}',
  'detail.fix': 'Wat je kunt doen',
  'detail.show.az': 'Azure CLI',
  'detail.show.powershell': 'PowerShell',
  'detail.show.portal': 'Portal',
  'detail.commands.az': 'Azure CLI',
  'detail.commands.powershell': 'PowerShell',
  'detail.commands.portal': 'Azure portal',
  'detail.show.template': 'Template',
  'detail.commands.template': 'ARM-template',
  'detail.notes': 'Ook goed om te weten',
  'detail.unread': 'Niet te lezen',
  'detail.source': 'Bron: [{title}]({url})',
  'detail.sourceTitle': 'Microsoft Learn',

  'channel.headline':
    'Gecontroleerd voor {asker}: {earning, number} van {total, plural, one {# subscription levert} other {de # subscriptions {earning, plural, one {levert} other {leveren}}}} PEC op.',
  'channel.headlineNobody':
    'Gecontroleerd: {earning, number} van {total, plural, one {# subscription levert} other {de # subscriptions {earning, plural, one {levert} other {leveren}}}} PEC op.',
  'channel.attention':
    '{count, plural, =0 {Niets heeft aandacht nodig.} one {# heeft aandacht nodig.} other {# hebben aandacht nodig.}}',
  'channel.empty': 'Gecontroleerd: er viel geen subscription te beoordelen.',
  'channel.private': 'Namen en redenen zijn voor wie ze mag zien.',
  'channel.details': 'Stuur me de details',

  'failure.meaning': 'Wat het betekent: {text}',
  'failure.next': 'Wat je kunt doen',
  'failure.errorId': 'Vraag je om hulp, noem dan {errorId}.',

  'check.cli.usage':
    'Gebruik: npm run check -- --tenant <tenant-ID of domein> [--depth full|sweep] [--save-snapshot <bestand>] [--json]\n         npm run check -- --snapshot <bestand> [--json]\n\nExitcode: 0 alle subscriptions leveren PEC op, 1 niet alles levert PEC op, 2 de controle lukte niet.',
  'check.cli.snapshotUnreadable': 'De snapshot {path} is niet te beoordelen: {problem}',
  'check.cli.snapshotNotSaved': 'De snapshot kon niet worden opgeslagen in {path}: {problem}',
} as const satisfies Record<keyof typeof english, string>;

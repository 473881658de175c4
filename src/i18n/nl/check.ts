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

  'check.near.one': 'Bedoel je {customer}?',
  'check.near.many': 'Welke van deze klanten is het?',
  'check.near.else':
    'Bedoel je een andere klant, kopieer dan de tenant-ID uit Partner Center, of typ een domein zoals fabrikam.com.',

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
    '{customer}: {total, plural, one {de subscription levert PEC op} =2 {beide subscriptions leveren PEC op} other {alle # subscriptions leveren PEC op}}',
  'report.headline.some':
    '{customer}: {earning, number} van {total, plural, one {# subscription levert} other {de # subscriptions {earning, plural, one {levert} other {leveren}}}} PEC op',
  'report.headline.none':
    '{customer}: {total, plural, one {de subscription levert niet zonder meer PEC op} other {geen van de # subscriptions levert zonder meer PEC op}}',
  'report.headline.notEarning':
    '{customer}: {total, plural, one {de subscription levert geen PEC op} =2 {geen van beide subscriptions levert PEC op} other {geen van de # subscriptions levert PEC op}}',
  'report.headline.atRisk':
    '{customer}: {total, plural, one {de subscription loopt risico} =2 {beide subscriptions lopen risico} other {alle # subscriptions lopen risico}}',
  'report.headline.partial':
    '{customer}: {total, plural, one {de subscription levert deels PEC op} =2 {beide subscriptions leveren deels PEC op} other {alle # subscriptions leveren deels PEC op}}',
  'report.headline.unknown':
    '{customer}: of {total, plural, one {de subscription PEC oplevert} other {de # subscriptions PEC opleveren}}, is niet te zeggen',
  'report.headline.empty': '{customer}: geen subscriptions om te beoordelen',
  'report.empty.text':
    'De identiteit die controleert, ziet hier geen subscription. Met Reader op de subscriptions worden ze zichtbaar.',
  'report.empty.unread': 'De subscriptions waren niet te lezen, dus daarover is niets te zeggen.',
  'report.row': '{name} · {verdict}',
  'report.open': 'Details van {name} tonen',
  'report.shown':
    '{from, number} tot en met {to, number} van {total, number}, het slechtste eerst. Kies er een voor de details.',
  'report.select': 'Kies er een voor de details.',
  'report.showAll': '{total, plural, one {Subscription tonen} =2 {Beide tonen} other {Alle # tonen}}',
  'report.next': 'Volgende {count, number}',
  'report.previous': 'Vorige {count, number}',
  'report.recheck': 'Opnieuw controleren',
  'report.back': 'Terug naar rapport',
  'report.full': 'volledig',
  'report.sweep': 'beknopt',
  'report.readAs': 'Gelezen als: {identity} · {depth} · {when}',
  'report.confidence':
    'Dit is alleen de kant van de rechten. Wat Microsoft aan credit heeft gegeven, staat in de daily-rated usage file; reken op 48 uur.',
  'report.sweepNote':
    'Een beknopte controle leest geen einddatums en geen deny assignments, en niet of het om het oude CSP-aanbod gaat: PEC betekent hier dat er toegang is gevonden. Een volledige controle (--depth full) leest de rest.',
  'report.unread': '{count, plural, one {# onderdeel was niet te lezen} other {# onderdelen waren niet te lezen}}',
  'report.unreadOn': '{text} ({count, number} keer)',
  'report.more': '{count, plural, one {en nog #} other {en nog #}}',
  'report.stopped': 'De controle is gestopt. Dit was tot dan gelezen.',

  'report.history': 'Geschiedenis',
  'report.since': 'Sinds {date}: {changes}.',

  'change.count.worse': '{count, plural, one {# slechter} other {# slechter}}',
  'change.count.better': '{count, plural, one {# beter} other {# beter}}',
  'change.count.new': '{count, plural, one {# nieuw} other {# nieuw}}',
  'change.count.gone': '{count, plural, one {# niet meer te zien} other {# niet meer te zien}}',
  'change.count.unclear': '{count, plural, one {# niet te vergelijken} other {# niet te vergelijken}}',
  'change.count.changed': '{count, plural, one {# gelijk, om andere redenen} other {# gelijk, om andere redenen}}',
  'change.line.worse': '{name}: slechter ({before} → {after})',
  'change.line.better': '{name}: beter ({before} → {after})',
  'change.line.new': '{name}: nieuw ({after})',
  'change.line.gone': '{name}: niet meer te zien (was: {before})',
  'change.line.unclear': '{name}: niet te vergelijken ({before} → {after})',
  'change.line.changed': '{name}: om andere redenen (nog steeds: {after})',

  'history.prompt.title': 'Geschiedenis van welke klant?',
  'history.prompt.text': 'Ik toon de controles die ik van een klant heb bewaard, en wat er is veranderd.',
  'history.prompt.submit': 'Geschiedenis tonen',
  'history.prompt.summary': 'Van welke klant wil je de geschiedenis zien? Typ de tenant-ID of het domein.',
  'history.title': '{customer}: {count, plural, one {# bewaarde controle} other {# bewaarde controles}}',
  'history.none': 'Van deze klant heb ik geen controle bewaard.',
  'history.none.next': 'Controleer de klant vandaag, dan staat hier wat er vanaf nu verandert.',
  'history.empty': 'Er viel geen subscription te beoordelen.',
  'history.onlyOne': 'Er is geen eerdere controle om mee te vergelijken.',
  'history.changes': 'Wat er is veranderd sinds {when}',
  'history.nothing': 'Er is niets veranderd sinds {when}.',
  'history.checks': 'Nieuwste eerst. Kies er een om te openen.',
  'history.rowPartial': '{when} · niet alles was te lezen',
  'history.open': 'Controle van {when} openen',
  'history.next': 'Ouder',
  'history.previous': 'Nieuwer',
  'history.channel':
    '{count, plural, one {Van deze klant is # controle bewaard.} other {Van deze klant zijn # controles bewaard.}} In de nieuwste {total, plural, one {levert {earning, number} van # subscription} other {{earning, plural, one {levert} other {leveren}} {earning, number} van de # subscriptions}} PEC op.',
  'history.channelNone': 'Van deze klant is geen controle bewaard.',

  'attest.button.linked': 'Ik heb gekoppeld',
  'attest.button.ours': 'Van ons en gekoppeld',
  'attest.pick.title': 'Welke identiteit is het?',
  'attest.pick.row': '{role} ← {principal}',
  'attest.form.title': 'Verklaar dat deze identiteit is gekoppeld',
  'attest.form.identity': 'Identiteit',
  'attest.form.role': 'Rol',
  'attest.form.directory': 'Directory',
  'attest.form.how': 'Meld je in deze directory aan als deze identiteit en voer uit: az managementpartner show',
  'attest.form.statement':
    'Door dit te versturen verklaar je dat je het commando als deze identiteit hebt uitgevoerd en de partner-ID hieronder hebt gezien. Ik noteer je naam en de datum, en tel de toegang vanaf dan mee.',
  'attest.form.partnerId': 'Partner-ID die je zag',
  'attest.form.partnerIdError': 'Typ de partner-ID die het commando toonde: alleen cijfers.',
  'attest.form.signedInAs': 'Object-ID van de identiteit waarmee je was aangemeld',
  'attest.form.signedInAsHelp':
    'Een delegatie kan een groep noemen. Geef dan de object-ID van het lid dat de koppeling heeft.',
  'attest.form.signedInAsError': 'Typ een object-ID, zoals 00000000-0000-0000-0000-000000000000.',
  'attest.form.submit': 'Dit verklaar ik',
  'attest.form.back': 'Terug zonder verklaring',
  'attest.form.summary': 'Zeg aan welke partner-ID deze identiteit is gekoppeld.',
  'attest.problem.partner-id': '“{partnerId}” is geen partner-ID: die heeft vier tot tien cijfers.',
  'attest.problem.not-yours':
    '{partnerId} hoort niet bij je partner-ID’s ({partnerIds}), dus zo’n koppeling levert PEC op voor iemand anders. Laat de koppeling naar een van jouw ID’s wijzen, of vraag de beheerders van deze bot om {partnerId} in het profiel te zetten.',
  'attest.problem.object-id': '“{objectId}” is geen object-ID.',
  'attest.problem.full': 'Het profiel zit vol: er passen geen gekoppelde identiteiten meer bij. Trek er eerst een in.',
  'attest.label': 'Verklaard',
  'attest.line': '{principal} is gekoppeld aan partner-ID {partnerId}: verklaard door {who} op {date}.',
  'attest.takeBack': 'Intrekken',
  'attest.saved': 'Je verklaring is genoteerd. Controleer de klant opnieuw om te zien wat dat verandert.',

  'detail.title.troubled': '✅ {name}: toegang telt mee, maar Azure meldt {state}',
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
  'detail.sawNothing': 'Geen toegang van jou, afgaande op je profiel.',
  'detail.sawUnread': 'Niets: waar toegang zou staan, was niet te lezen.',
  'detail.sawCandidates':
    'Geen toegang waarvan bekend is dat die van jou is. Van de identiteiten waar deze kaart naar vraagt, weet alleen jij het.',
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
  'detail.commands.template': 'lighthouse.json: kopieer alles naar een bestand met deze naam',
  'detail.show.parameters': 'Parameterbestand',
  'detail.commands.parameters': 'lighthouse.parameters.json: kopieer alles naar een bestand met deze naam',
  'detail.notes': 'Ook goed om te weten',
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

  'failure.next': 'Wat je kunt doen',
  'failure.errorId': 'Vraag je om hulp, noem dan {errorId}.',

  'check.cli.usage':
    'Gebruik: npm run check -- --tenant <tenant-ID of domein> [--depth full|sweep] [--save-snapshot <bestand>] [--lang en|nl|de|fr] [--json]\n         npm run check -- --snapshot <bestand> [--lang en|nl|de|fr] [--json]\nBij beide kan --plan <bestand.pdf|bestand.xlsx> [--spend=<bedrag, <subscription-ID>=<bedrag>, of een bestand daarmee>] …\n\nExitcode: 0 alle subscriptions leveren PEC op, 1 niet alles levert PEC op, 2 de controle lukte niet.',
  'check.cli.snapshotUnreadable': 'De snapshot {path} is niet te beoordelen: {problem}',
  'check.cli.snapshotNotSaved': 'De snapshot kon niet worden opgeslagen in {path}: {problem}',
} as const satisfies Record<keyof typeof english, string>;

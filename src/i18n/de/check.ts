import type { check as english } from '../en/check.ts';

/** Words of a check: asking for it, watching it run, reading its report. */
export const check = {
  'check.prompt.title': 'Welcher Kunde?',
  'check.prompt.text': 'Ich lese nur. Beim Kunden ändert sich nichts.',
  'check.prompt.label': 'Tenant-ID oder Domain des Kunden',
  'check.prompt.placeholder': 'contoso.onmicrosoft.com',
  'check.prompt.error': 'Geben Sie eine Tenant-ID oder eine Domain ein, zum Beispiel contoso.onmicrosoft.com.',
  'check.prompt.submit': 'Prüfen',
  'check.prompt.demo': 'Oder probieren Sie einen von diesen',
  'check.prompt.summary': 'Welchen Kunden soll ich prüfen? Schreiben Sie seine Tenant-ID oder Domain.',

  'check.near.one': 'Meinen Sie {customer}?',
  'check.near.many': 'Welcher dieser Kunden ist es?',
  'check.near.else':
    'Falls Sie einen anderen Kunden meinen, kopieren Sie die Tenant-ID aus dem Partner Center, oder geben Sie eine Domain wie fabrikam.com ein.',

  'check.progress.title': '{customer} wird geprüft',
  'check.progress.titlePrivate': 'Ein Kunde wird geprüft',
  'check.progress.count':
    '{total, plural, one {{done, number} von # Subscription} other {{done, number} von # Subscriptions}}',
  'check.progress.starting': 'Suche nach Subscriptions',
  'check.progress.reading': 'Lese {subject} · {seconds, plural, one {# Sekunde} other {# Sekunden}}',
  'check.progress.elapsed': '{seconds, plural, one {# Sekunde} other {# Sekunden}}',
  'check.stop': 'Abbrechen',
  'check.stopping': 'Die Prüfung wird abgebrochen. Was bis dahin gelesen ist, folgt.',

  'report.headline.all':
    '{customer}: {total, plural, one {die Subscription bringt PEC} =2 {beide Subscriptions bringen PEC} other {alle # Subscriptions bringen PEC}}',
  'report.headline.some':
    '{customer}: {earning, number} von {total, plural, one {# Subscription} other {# Subscriptions}} {earning, plural, one {bringt PEC} other {bringen PEC}}',
  'report.headline.none':
    '{customer}: {total, plural, one {die Subscription bringt nicht eindeutig PEC} =2 {keine der beiden Subscriptions bringt eindeutig PEC} other {keine der # Subscriptions bringt eindeutig PEC}}',
  'report.headline.notEarning':
    '{customer}: {total, plural, one {die Subscription bringt keinen PEC} =2 {keine der beiden Subscriptions bringt PEC} other {keine der # Subscriptions bringt PEC}}',
  'report.headline.atRisk':
    '{customer}: {total, plural, one {die Subscription ist gefährdet} =2 {beide Subscriptions sind gefährdet} other {alle # Subscriptions sind gefährdet}}',
  'report.headline.partial':
    '{customer}: {total, plural, one {die Subscription bringt teilweise PEC} =2 {beide Subscriptions bringen teilweise PEC} other {alle # Subscriptions bringen teilweise PEC}}',
  'report.headline.unknown':
    '{customer}: Ob {total, plural, one {die Subscription PEC bringt} other {die # Subscriptions PEC bringen}}, lässt sich nicht feststellen',
  'report.headline.empty': '{customer}: keine Subscriptions zu bewerten',
  'report.empty.text':
    'Die Prüfidentität sieht hier keine Subscription. Dafür braucht sie Reader auf den Subscriptions.',
  'report.empty.unread': 'Die Subscriptions ließen sich nicht lesen, deshalb sagt der Bericht nichts über sie.',
  'report.row': '{name} · {verdict}',
  'report.open': 'Details zu {name} anzeigen',
  'report.shown':
    '{from, number} bis {to, number} von {total, number}, das Dringendste zuerst. Wählen Sie eine Subscription für die Details.',
  'report.select': 'Wählen Sie eine Subscription für die Details.',
  'report.showAll': '{total, plural, one {Subscription anzeigen} =2 {Beide anzeigen} other {Alle # anzeigen}}',
  'report.next': 'Nächste {count, number}',
  'report.previous': 'Vorherige {count, number}',
  'report.recheck': 'Noch einmal prüfen',
  'report.back': 'Zurück zum Bericht',
  'report.full': 'vollständig',
  'report.sweep': 'Schnellprüfung',
  'report.readAs': 'Gelesen als: {identity} · {depth} · {when}',
  'report.confidence':
    'Das zeigt nur die Rechte. Ob Microsoft PEC gewährt hat, zeigt die tägliche Nutzungsdatei; rechnen Sie dafür mit 48 Stunden.',
  'report.sweepNote':
    'Die Schnellprüfung liest keine Enddaten, keine Deny Assignments und nicht, ob es um das alte CSP-Angebot geht: PEC heißt hier, dass Zugriff gefunden wurde. Eine vollständige Prüfung (--depth full) liest den Rest.',
  'report.unread': '{count, plural, one {# Angabe ließ sich nicht lesen} other {# Angaben ließen sich nicht lesen}}',
  'report.unreadOn': '{text} ({count, number}-mal)',
  'report.more': '{count, plural, one {und # weiterer Punkt} other {und # weitere Punkte}}',
  'report.stopped': 'Die Prüfung wurde abgebrochen. Das war bis dahin gelesen.',

  'report.history': 'Verlauf',
  'report.since': 'Seit {date}: {changes}.',

  'change.count.worse': '{count, plural, one {# schlechter} other {# schlechter}}',
  'change.count.better': '{count, plural, one {# besser} other {# besser}}',
  'change.count.new': '{count, plural, one {# neu} other {# neu}}',
  'change.count.gone': '{count, plural, one {# nicht mehr zu sehen} other {# nicht mehr zu sehen}}',
  'change.count.unclear': '{count, plural, one {# nicht vergleichbar} other {# nicht vergleichbar}}',
  'change.count.changed': '{count, plural, one {# mit neuer Begründung} other {# mit neuer Begründung}}',
  'change.line.worse': '{name}: schlechter, vorher „{before}“, jetzt „{after}“',
  'change.line.better': '{name}: besser, vorher „{before}“, jetzt „{after}“',
  'change.line.new': '{name}: neu, „{after}“',
  'change.line.gone': '{name}: nicht mehr zu sehen, vorher „{before}“',
  'change.line.unclear': '{name}: unklar, vorher „{before}“, jetzt „{after}“',
  'change.line.changed': '{name}: weiterhin „{after}“, mit neuer Begründung',

  'history.prompt.title': 'Verlauf von welchem Kunden?',
  'history.prompt.text': 'Ich zeige, welche Prüfungen ich von einem Kunden gespeichert habe und was sich geändert hat.',
  'history.prompt.submit': 'Verlauf zeigen',
  'history.prompt.summary':
    'Von welchem Kunden soll ich den Verlauf zeigen? Schreiben Sie die Tenant-ID oder Domain des Kunden.',
  'history.title': '{customer}: {count, plural, one {# Prüfung gespeichert} other {# Prüfungen gespeichert}}',
  'history.none': 'Von diesem Kunden habe ich keine Prüfung gespeichert.',
  'history.none.next': 'Prüfen Sie ihn heute. Was sich danach ändert, steht dann hier.',
  'history.empty': 'Keine Subscription ließ sich bewerten.',
  'history.onlyOne': 'Es gibt keine frühere Prüfung, mit der sich vergleichen ließe.',
  'history.changes': 'Was sich seit {when} geändert hat',
  'history.nothing': 'Seit {when} hat sich nichts geändert.',
  'history.checks': 'Die neueste zuerst. Wählen Sie eine Prüfung, um sie zu öffnen.',
  'history.rowPartial': '{when} · nicht alles war lesbar',
  'history.open': 'Prüfung vom {when} öffnen',
  'history.next': 'Ältere',
  'history.previous': 'Neuere',
  'history.channel':
    'Von diesem Kunden {count, plural, one {ist # Prüfung} other {sind # Prüfungen}} gespeichert. In der neuesten {earning, plural, one {bringt} other {bringen}} {earning, number} von {total, plural, one {# Subscription} other {# Subscriptions}} PEC.',
  'history.channelNone': 'Von diesem Kunden ist keine Prüfung gespeichert.',

  'attest.button.linked': 'Ich habe sie verknüpft',
  'attest.button.ours': 'Ist unsere und verknüpft',
  'attest.pick.title': 'Welche Identität ist es?',
  'attest.pick.row': '{role} ← {principal}',
  'attest.form.title': 'Bestätigen, dass diese Identität verknüpft ist',
  'attest.form.identity': 'Identität',
  'attest.form.role': 'Rolle',
  'attest.form.directory': 'Verzeichnis',
  'attest.form.how':
    'Melden Sie sich als diese Identität in diesem Verzeichnis an, und führen Sie aus: az managementpartner show',
  'attest.form.statement':
    'Mit dem Absenden bestätigen Sie, dass Sie den Befehl als diese Identität ausgeführt und die Partner-ID unten gesehen haben. Ich notiere Ihren Namen und das Datum und zähle den Zugriff von da an.',
  'attest.form.partnerId': 'Partner-ID, die der Befehl gezeigt hat',
  'attest.form.partnerIdError': 'Geben Sie die Partner-ID ein, die der Befehl gezeigt hat: nur Ziffern.',
  'attest.form.signedInAs': 'Objekt-ID der Identität, als die Sie angemeldet waren',
  'attest.form.signedInAsHelp':
    'Eine Delegierung kann eine Gruppe nennen. Geben Sie dann die Objekt-ID des Mitglieds an, das die Verknüpfung trägt.',
  'attest.form.signedInAsError': 'Geben Sie eine Objekt-ID ein, zum Beispiel 00000000-0000-0000-0000-000000000000.',
  'attest.form.submit': 'Das bestätige ich',
  'attest.form.back': 'Zurück, ohne zu bestätigen',
  'attest.form.summary': 'Geben Sie an, mit welcher Partner-ID diese Identität verknüpft ist.',
  'attest.problem.partner-id': '„{partnerId}“ ist keine Partner-ID: Eine solche hat vier bis zehn Ziffern.',
  'attest.problem.not-yours':
    '{partnerId} gehört nicht zu Ihren Partner-IDs ({partnerIds}), eine solche Verknüpfung bringt also jemand anderem PEC. Ändern Sie die Verknüpfung auf eine Ihrer IDs, oder lassen Sie {partnerId} von den Betreibern dieses Bots in das Profil aufnehmen.',
  'attest.problem.object-id': '„{objectId}“ ist keine Objekt-ID.',
  'attest.problem.full':
    'Im Profil ist kein Platz für weitere verknüpfte Identitäten. Nehmen Sie zuerst eine davon zurück.',
  'attest.label': 'Bestätigt',
  'attest.line': '{principal} ist mit der Partner-ID {partnerId} verknüpft: bestätigt von {who} am {date}.',
  'attest.takeBack': 'Zurücknehmen',
  'attest.saved': 'Ihre Bestätigung ist notiert. Prüfen Sie den Kunden noch einmal, um zu sehen, was sie ändert.',

  'detail.title.troubled': '✅ {name}: Zugriff zählt, aber Azure meldet {state}',
  'detail.title.earning': '✅ {name} bringt PEC',
  'detail.title.partial': '◐ {name} bringt teilweise PEC',
  'detail.title.at-risk': '🟡 {name} bringt PEC, ist aber gefährdet',
  'detail.title.not-earning': '⛔ {name} bringt keinen PEC',
  'detail.title.unknown': '❔ Ob {name} PEC bringt, ist nicht feststellbar',
  'detail.customer': 'Kunde',
  'detail.tenant': 'Tenant-ID',
  'detail.subscription': 'Subscription-ID',
  'detail.why': 'Warum',
  'detail.whyEarning': 'Ein dauerhafter Zugriff von Ihnen zählt auf der ganzen Subscription.',
  'detail.saw': 'Was wir gesehen haben',
  'detail.sawNothing': 'Kein Zugriff von Ihnen, nach Ihrem Profil zu urteilen.',
  'detail.sawUnread': 'Nichts: Wo Zugriff stünde, war nicht zu lesen.',
  'detail.sawCandidates':
    'Kein Zugriff, von dem bekannt ist, dass er Ihrer ist. Bei den Identitäten, nach denen diese Karte fragt, wissen das nur Sie.',
  'detail.counts': '✓ {grant}',
  'detail.countsNot': '✗ {grant}',
  'detail.fix': 'Was zu tun ist',
  'detail.show.az': 'Azure CLI',
  'detail.show.powershell': 'PowerShell',
  'detail.show.portal': 'Portal',
  'detail.commands.az': 'Azure CLI',
  'detail.commands.powershell': 'PowerShell',
  'detail.commands.portal': 'Azure-Portal',
  'detail.show.template': 'Template',
  'detail.commands.template': 'lighthouse.json: alles in eine Datei mit diesem Namen kopieren',
  'detail.show.parameters': 'Parameterdatei',
  'detail.commands.parameters': 'lighthouse.parameters.json: alles in eine Datei mit diesem Namen kopieren',
  'detail.notes': 'Außerdem gut zu wissen',
  'detail.source': 'Quelle: [{title}]({url})',
  'detail.sourceTitle': 'Microsoft Learn',

  'channel.headline':
    'Für {asker} geprüft: {earning, number} von {total, plural, one {# Subscription} other {# Subscriptions}} {earning, plural, one {bringt PEC} other {bringen PEC}}.',
  'channel.headlineNobody':
    'Geprüft: {earning, number} von {total, plural, one {# Subscription} other {# Subscriptions}} {earning, plural, one {bringt PEC} other {bringen PEC}}.',
  'channel.attention':
    '{count, plural, =0 {Zu tun ist nichts.} one {Um eine sollte sich jemand kümmern.} other {Um # sollte sich jemand kümmern.}}',
  'channel.empty': 'Geprüft: Keine Subscription ließ sich bewerten.',
  'channel.private': 'Namen und Gründe sieht nur, wer sie sehen darf.',
  'channel.details': 'Details an mich schicken',

  'failure.next': 'Was zu tun ist',
  'failure.errorId': 'Wenn Sie um Hilfe bitten, nennen Sie {errorId}.',

  'check.cli.usage':
    'Aufruf: npm run check -- --tenant <Tenant-ID oder Domain> [--depth full|sweep] [--save-snapshot <Datei>] [--lang en|nl|de|fr] [--json]\n        npm run check -- --snapshot <Datei> [--lang en|nl|de|fr] [--json]\nBeide nehmen --plan <Datei.pdf|Datei.xlsx> [--spend=<Betrag, <Subscription-ID>=<Betrag>, oder eine Datei damit>] …\n\nExit-Code: 0 alle Subscriptions bringen PEC, 1 mindestens eine nicht, 2 die Prüfung war nicht möglich.',
  'check.cli.snapshotUnreadable': 'Der Snapshot {path} lässt sich nicht bewerten: {problem}',
  'check.cli.snapshotNotSaved': 'Der Snapshot ließ sich nicht unter {path} speichern: {problem}',
} as const satisfies Record<keyof typeof english, string>;

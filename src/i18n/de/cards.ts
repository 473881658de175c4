import type { cards as english } from '../en/cards.ts';

/** Words of the cards that greet, answer and ask back. */
export const cards = {
  'welcome.title': 'Bekommen Sie bei jedem Kunden PEC?',
  'welcome.text':
    'PEC ist der Partner Earned Credit, der Nachlass dafür, dass Sie das Azure eines Kunden verwalten. Ich prüfe, ob Sie ihn bekommen, erkläre ihn, zeige, was zu ändern ist, und behalte ihn im Blick.',
  'welcome.try': 'Zum Ausprobieren: prüfe {customer}',
  'welcome.summary': 'Bekommen Sie bei jedem Kunden PEC? Ich kann das prüfen und erklären.',
  'welcome.team.title': 'Ich beantworte Fragen zum Partner Earned Credit (PEC)',
  'welcome.team.text':
    'Erwähnen Sie mich mit einer Frage, oder mit „prüfe“ und einem Kunden. Einzelheiten zu einem Kunden gehen in Ihren persönlichen Chat, nie in den Kanal.',
  'welcome.team.summary':
    'Ich beantworte Fragen zum Partner Earned Credit und prüfe Kunden. Erwähnen Sie mich mit einer Frage.',

  'help.title': 'Was ich kann',
  'help.ask': '**Fragen** Sie mit Ihren eigenen Worten, zum Beispiel „zählt Reader?“',
  'help.role': '**Rolle** und ein Rollenname: ob diese Rolle für PEC zählt',
  'help.check': '**Prüfe** und Domain oder Tenant-ID eines Kunden: ob Sie dort PEC bekommen, und wenn nicht, warum',
  'help.history': '**Verlauf** und Domain oder Tenant-ID eines Kunden: frühere Prüfungen, und was sich geändert hat',
  'help.choose':
    '**Wähle**: ein paar Fragen, die zu AOBO, Lighthouse oder PAL führen; mit der Domain eines geprüften Kunden sind es weniger',
  'help.profile': '**Profil**: wessen Zugriff ich suche',
  'help.forget': '**Lösche meine Daten**: was ich über Sie aufbewahre',
  'help.signIn':
    '**Anmelden**, um mit Ihren eigenen Rechten zu prüfen, etwa „prüfe contoso.com als ich“; **Abmelden**, um das zu beenden',
  'help.grants': '**Freigaben**: wer welchen Kunden prüfen lassen darf',
  'help.partner': '**mein Partner**: für wen Sie arbeiten',
  'help.partners': '**Partner verwalten**: die Partner dieses Bots, ihre Leute und ihre Kunden',
  'help.status': '**Stand der Dinge**: wie es um Ihre Überwachungen steht',
  'help.mayNotCheck':
    'Kunden prüfe ich für alle, denen ein Partner-Admin sie freigegeben hat. Schreiben Sie **Prüfe** und einen Kunden, dann sage ich, wen Sie fragen.',
  'help.elsewhere':
    'Erwähnen Sie mich hier zuerst mit @. Alle lesen mit, deshalb nenne ich Zahlen und keine Namen. Anmeldung, Einstellungen und Ihre Daten gehören in unseren persönlichen Chat.',
  'help.person': 'Sie kommen nicht weiter? Ein Mensch kann helfen: **Kontakt**',
  'help.summary':
    'Ich beantworte Fragen zu PEC und prüfe Kunden. Schreiben Sie eine Frage, oder „prüfe“ und einen Kunden.',

  'button.check': 'Kunden prüfen',
  'button.checkNamed': '{customer} prüfen',
  'button.ask': 'Frage stellen',
  'button.choose': 'Zugriffsweg wählen',
  'button.profile': 'Mein Profil zeigen',
  'button.role': 'Rolle nachschlagen',
  'button.person': 'Jemanden fragen',
  'button.help': 'Was kann der Bot?',
  'button.yes': 'Ja, hat geholfen',
  'button.no': 'Nein',
  'button.sendComment': 'Kommentar senden',
  'button.sendQuestion': 'Fragen',
  'button.lookUp': 'Nachschlagen',
  'button.rephrase': 'Anders fragen',
  'button.handOffSend': 'Weitergeben',
  'button.handOffDrop': 'Nicht senden',
  'button.handOffAnswered': 'Beantwortet',

  'answer.source': 'Quelle: [{title}]({url}) · geprüft am {date}',
  'answer.longAgo':
    'Zuletzt geprüft am {date}, das ist eine Weile her. Sehen Sie in der Quelle nach, bevor Sie sich darauf verlassen.',
  'answer.related': 'Verwandte Fragen',
  'answer.helpful': 'Hat das geholfen?',
  'answer.thanks': 'Als hilfreich markiert. Danke.',
  'answer.sorry': 'Das hat nicht geholfen. Was hat gefehlt?',
  'answer.comment': 'Was hat gefehlt?',
  'answer.commentError': 'Schreiben Sie ein paar Worte, oder lassen Sie es dabei.',
  'answer.commented': 'Ihr Kommentar ist gespeichert. Danke.',
  'answer.by': '{text} ({name})',

  'askPrompt.title': 'Was möchten Sie wissen?',
  'askPrompt.label': 'Ihre Frage',
  'askPrompt.placeholder': 'Zählt die Rolle Reader?',
  'askPrompt.error': 'Schreiben Sie zuerst Ihre Frage.',
  'askPrompt.examples': 'Oft gefragt',

  'didYouMean.title': 'Welche Frage meinen Sie?',
  'didYouMean.text': 'Sie haben gefragt: „{question}“. Ich bin nicht sicher, welche Antwort passt.',
  'didYouMean.summary': 'Meinten Sie eine dieser Fragen: {questions}',

  'unknown.title': 'Darauf habe ich keine Antwort',
  'unknown.asked': 'Sie haben gefragt: „{question}“.',
  'unknown.text':
    'Das gehört nicht zu den PEC-Fragen, die ich mit einer Quelle beantworten kann, und raten möchte ich nicht.',
  'unknown.next': 'Versuchen Sie es mit anderen Worten, oder sehen Sie nach, was ich kann.',
  'unknown.contact': '{name} kann helfen: {reach}',
  'unknown.summary': 'Darauf habe ich keine Antwort mit Quelle.',

  'person.title': 'Jemanden fragen',
  'person.contact': '{name} hilft bei Fragen zu PEC.',
  'person.phone': 'Telefon: {phone}',
  'person.none':
    'Hier ist noch kein Kontakt eingetragen. Die Betreiber dieses Bots in Ihrer Organisation können das nachholen.',
  'person.summary': 'Ihr Kontakt: {name}',
  'person.summaryNone': 'Hier ist kein Kontakt eingetragen.',

  'rolePrompt.title': 'Welche Rolle?',
  'rolePrompt.label': 'Name der Azure-Rolle',
  'rolePrompt.placeholder': 'Support Request Contributor',
  'rolePrompt.error': 'Schreiben Sie zuerst den Namen einer Rolle.',
  'role.title': 'Zählt diese Rolle für PEC?',
  'role.titleNear': 'Zwei Rollen kommen „{asked}“ nahe',
  'role.eligible': '✅ {name} zählt',
  'role.eligible.text':
    'Microsoft führt die Rolle als PEC-fähig. Sie muss den ganzen Tag aktiv und dauerhaft sein und über einen Ihrer Zugriffswege bestehen.',
  'role.notEligible': '⛔ {name} zählt nicht',
  'role.notEligible.text':
    'Microsoft führt die Rolle als nicht PEC-fähig. Support Request Contributor ist die kleinste, die zählt.',
  'role.unlisted': '❔ {name} steht nicht auf Microsofts Liste',
  'role.unlisted.text':
    'Ob die Rolle zählt, sagt Microsoft nicht, verlassen Sie sich also nicht darauf. Nehmen Sie eine Rolle von der Liste dazu: Support Request Contributor ist die kleinste, die zählt.',
  'role.unknown': '❔ Ich kenne keine Azure-Rolle namens {name}',
  'role.unknown.text':
    'Der Name steht weder auf Microsofts Liste noch gehört er zu einer integrierten Rolle. Ob sie zählt, kann ich deshalb nicht sagen. Prüfen Sie die Schreibweise. Ist es eine benutzerdefinierte Rolle des Kunden? Ob solche zählen, sagt Microsoft nicht.',
  'role.pageName': 'Auf Microsofts Seite heißt sie {pageName}.',
  'role.lighthouse.yes': 'Lighthouse: delegierbar.',
  'role.lighthouse.no': 'Lighthouse: nicht delegierbar.',
  'role.lighthouse.limited': 'Lighthouse: nur delegierbar, um verwalteten Identitäten Rollen zuzuweisen.',
  'role.near': 'Ähnliche Namen auf der Liste: {names}',
  'role.source': 'Rollen für den Partner Earned Credit (Learn)',

  'composed.label': 'Von KI aus den Antworten unten formuliert. Die geprüfte Antwort ist einen Klick entfernt.',
  'composed.curated': 'Geprüfte Antwort zeigen',
} as const satisfies Record<keyof typeof english, string>;

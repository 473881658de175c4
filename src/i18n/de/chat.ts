import type { chat as english } from '../en/chat.ts';

/** What the bot says between the cards. */
export const chat = {
  'chat.thanks': 'Gern. Wenn die nächste Frage kommt, bin ich da.',
  'chat.tooLong':
    'Das ist mehr, als ich auf einmal lesen kann. Fragen Sie in ein, zwei Sätzen, mit höchstens {most, number} Zeichen.',
  'chat.languages': 'Ich antworte auf {languages}.',
  'chat.working': 'Ich bin dran. Die Antwort erscheint in diesem Chat.',
  'chat.done': 'Erledigt.',
  'chat.unknownAction':
    'Diese Schaltfläche stammt aus einer älteren Version von mir, deshalb weiß ich nicht, was sie bewirken soll.',
  'chat.unknownAction.next': 'Fangen Sie im Menü neu an.',
  'chat.failed': 'Bei mir ist etwas schiefgegangen.',
  'chat.failed.meaning': 'An Ihrer Frage lag es nicht. Es wurde nichts geändert, und von Ihnen ist nichts verloren.',
  'chat.failed.next':
    'Versuchen Sie es noch einmal. Klappt es wieder nicht, nennen Sie den Betreibern dieses Bots die Nummer unten.',
  'chat.busy': 'Mehr schaffe ich gerade nicht gleichzeitig. Versuchen Sie es in einer Minute noch einmal.',
  'chat.stop.finished': 'Diese Prüfung ist schon fertig.',
  'chat.stop.not-yours': 'Diese Prüfung hat jemand anderes gestartet, und nur diese Person kann sie abbrechen.',
  'chat.details.sent': 'Die Details stehen in unserem persönlichen Chat.',
  'chat.details.notSent':
    'Ich konnte keinen persönlichen Chat mit Ihnen öffnen. Öffnen Sie selbst einen mit mir, und schreiben Sie „prüfe“ und die Domain des Kunden.',
  'chat.profile.title': 'Für wen ich prüfe',
  'chat.profile.billTo': 'Rechnung von Microsoft an: {name}, Tenant {tenantId}.',
  'chat.profile.reseller': 'Reseller of Record: {name}, Tenant {tenantId}.',
  'chat.profile.noReseller':
    'Reseller of Record: keiner, es zählt also nur der Partner, dem Microsoft die Rechnung stellt.',
  'chat.profile.groups': 'AdminAgents {adminAgents}, HelpdeskAgents {helpdeskAgents}.',
  'chat.profile.noHelpdesk': 'nicht eingetragen',
  'chat.profile.partnerIds': 'Partner-IDs: {partnerIds}.',
  'chat.profile.linked':
    '{count, plural, =0 {Für keine Identität ist ein Partner Admin Link bestätigt.} one {Für eine Identität ist ein Partner Admin Link bestätigt.} other {Für # Identitäten ist ein Partner Admin Link bestätigt.}}',
  'chat.profile.private':
    'Das Partnerprofil zeige ich nur in unserem persönlichen Chat. Öffnen Sie einen mit mir, und schreiben Sie „Profil“.',
  'chat.askedFor': 'Gefragt war nach „{asked}“.',
} as const satisfies Record<keyof typeof english, string>;

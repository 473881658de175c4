import type { access as english } from '../en/access.ts';

/**
 * Words for who holds what, where, and for what could not be read. `access.where.*` stands after "auf" alone, hence the
 * dative; `unread.subject.*` has no article, so that it fits every case.
 */
export const access = {
  'access.unnamedRole': 'Rolle {id}',
  'access.who.agentGroup':
    '{holder, select, reseller {Gruppe {group} des Reseller of Record {org} ({id})} other {Ihre Gruppe {group} ({id})}}',
  'access.who.lighthouse': 'Identität {id} aus {holder, select, reseller {dem Tenant von {org}} other {Ihrem Tenant}}',
  'access.who.direct':
    '{type, select, User {Benutzer {id}} Group {Gruppe {id}} ServicePrincipal {Service Principal {id}} other {Identität {id}}}',
  'access.where.subscription': 'der Subscription',
  'access.where.above': 'einer Management Group',
  'access.where.resource-group': 'der Ressourcengruppe {name}',
  'access.where.resource': 'der Ressource {name}',
  'access.andMore': '{count} weitere',

  'access.path.aobo': 'AOBO (dauerhafter Zugriff der Agent-Gruppen)',
  'access.path.lighthouse': 'Azure Lighthouse',
  'access.path.direct': 'eine direkte Rolle mit Partner Admin Link',

  'access.holder.aobo.ours':
    '{role} ← Foreign Principal {id} = {holder, select, reseller {{group} des Reseller of Record} other {Ihre {group}}}',
  'access.holder.aobo.other': '{role} ← Foreign Principal {id}, nicht in Ihrem Profil',
  'access.holder.lighthouse.ours':
    '{role} ← {id} ← Lighthouse, {holder, select, reseller {Tenant {tenant} des Reseller of Record} other {Ihr Tenant {tenant}}}',
  'access.holder.lighthouse.other': '{role} ← {id} ← Lighthouse, Tenant {tenant}, nicht in Ihrem Profil',
  'access.holder.direct':
    '{role} ← {type, select, User {Benutzer} Group {Gruppe} ServicePrincipal {Service Principal} other {Identität}} {id}',

  'access.outcome.counts': 'Zählt.',
  'access.outcome.ends': 'Zählt bis {date}.',
  'access.outcome.conditioned': 'Zählt, hat aber eine Bedingung.',
  'access.outcome.denied': 'Zählt, wird aber von einem Deny Assignment getroffen.',
  'access.outcome.denied-in-part': 'Zählt, wird aber zum Teil von einem Deny Assignment getroffen.',
  'access.outcome.not-ours': 'Nicht in Ihrem Profil: nützt nicht und schadet nicht.',
  'access.outcome.role-not-eligible': '{role} ist nicht PEC-fähig.',
  'access.outcome.role-unlisted': '{role} steht nicht auf der Rollenliste.',
  'access.outcome.role-custom': 'Benutzerdefinierte Rolle: Ob sie PEC bringt, sagt Microsoft nicht.',
  'access.outcome.activated-just-in-time': 'Nur für Stunden aktiviert, nicht für ganze Tage.',
  'access.outcome.eligible-only': 'Lässt sich aktivieren, ist aber nicht aktiv.',
  'access.outcome.activation-unknown': 'Dauerhaft oder für Stunden aktiviert: ließ sich nicht lesen.',
  'access.outcome.ended': 'Endete am {date}.',
  'access.outcome.pal-unknown': 'Ob es einen Partner Admin Link (PAL) gibt, ist nicht bekannt.',
  'access.outcome.pal-missing': 'Kein Partner Admin Link (PAL).',
  'access.outcome.pal-other-partner': 'Mit der Partner-ID eines anderen Partners verknüpft.',
  'access.outcome.not-provisioned': 'Die Delegierung ist nicht wirksam.',
  'access.inherited': 'Von einer Management Group geerbt.',
  'access.partOnly': 'Nur auf {where}.',
  'access.pal.verified': 'Partner Admin Link gesehen.',
  'access.pal.attested': 'Partner Admin Link in Ihrem Profil bestätigt.',

  'headline.earning': 'Bringt PEC für alles, über {paths}.',
  'headline.troubled': 'Azure meldet den Zustand {state}: Ohne Verbrauch gibt es keinen PEC.',
  'headline.partial': 'Bringt PEC nur für einen Teil: {names}.',
  'headline.allBut': 'Bringt PEC für alles außer {names}; dort lässt ein Deny Assignment es offen.',
  'headline.at-risk': 'Bringt heute PEC, ist aber nicht gesichert.',
  'headline.not-earning': 'Bringt keinen PEC.',
  'headline.unknown': 'Nicht feststellbar.',

  'unread.subject.subscriptions': 'Liste der Subscriptions',
  'unread.subject.role-assignments': 'Rollenzuweisungen',
  'unread.subject.role-definitions': 'Rollendefinitionen',
  'unread.subject.active-schedules': 'befristete Zuweisungen',
  'unread.subject.eligible-schedules': 'Eligible-Zuweisungen in PIM',
  'unread.subject.deny-assignments': 'Deny Assignments',
  'unread.subject.delegations': 'Azure-Lighthouse-Delegierungen',
  'unread.subject.billing': 'Abrechnungseigenschaft',
  'unread.subject.partner-link': 'Partner Admin Link der Prüfidentität',

  'unread.reason.forbidden': 'der Prüfidentität fehlt das Recht dazu',
  'unread.reason.hidden-from-lighthouse': 'Azure zeigt das einem verwaltenden Tenant nicht',
  'unread.reason.subscription-disabled': 'die Subscription ist deaktiviert',
  'unread.reason.not-found': 'Azure findet es nicht',
  'unread.reason.throttled': 'Azure hat uns zu lange gedrosselt',
  'unread.reason.timed-out': 'Azure hat nicht rechtzeitig geantwortet',
  'unread.reason.cancelled': 'die Prüfung wurde abgebrochen',
  'unread.reason.server-error': 'Azure hatte selbst ein Problem',
  'unread.reason.malformed-reply': 'die Antwort war nicht verwertbar',
  'unread.reason.sign-in-expired': 'die Anmeldung ist abgelaufen',
  'unread.reason.not-in-sweep': 'die Schnellprüfung lässt das aus',

  'unread.requestId': 'Der Support von Microsoft kann die Anfrage über ihre ID nachverfolgen: {requestId}.',

  'unread.remedy.forbidden':
    'Mit Reader auf der Subscription wird es sichtbar. Reader allein bringt keinen PEC und ändert nichts.',
  'unread.remedy.hidden-from-lighthouse':
    'Prüfen Sie mit einer Identität, die sich im Tenant des Kunden anmeldet und dort Reader hat: mit einem Gast oder mit einer App, der der Kunde zugestimmt hat.',
  'unread.remedy.subscription-disabled': 'Prüfen Sie noch einmal, sobald die Subscription aktiv ist.',
  'unread.remedy.not-found': 'Prüfen Sie die IDs. Stimmen sie, prüfen Sie in einigen Minuten noch einmal.',
  'unread.remedy.throttled': 'Prüfen Sie in einigen Minuten noch einmal.',
  'unread.remedy.timed-out': 'Prüfen Sie noch einmal. Bleibt es dabei, sagt der Azure-Status vielleicht mehr.',
  'unread.remedy.cancelled': 'Prüfen Sie noch einmal, und lassen Sie die Prüfung zu Ende laufen.',
  'unread.remedy.server-error': 'Prüfen Sie in einigen Minuten noch einmal.',
  'unread.remedy.malformed-reply':
    'Prüfen Sie noch einmal. Bleibt es dabei, sagen Sie den Betreibern dieses Bots Bescheid.',
  'unread.remedy.sign-in-expired': 'Melden Sie sich neu an, und prüfen Sie noch einmal.',
  'unread.remedy.not-in-sweep': 'Eine vollständige Prüfung dieses Kunden liest es mit.',
} as const satisfies Record<keyof typeof english, string>;

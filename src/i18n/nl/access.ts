import type { access as english } from '../en/access.ts';

/** Words for who holds what, where, and for what could not be read, in Dutch. */
export const access = {
  'access.unnamedRole': 'rol {id}',
  'access.who.agentGroup':
    '{holder, select, reseller {Groep {group} van reseller of record {org} ({id})} other {Je groep {group} ({id})}}',
  'access.who.lighthouse': 'Identiteit {id} {holder, select, reseller {van {org}} other {uit je eigen tenant}}',
  'access.who.direct':
    '{type, select, User {Gebruiker {id}} Group {Groep {id}} ServicePrincipal {Service principal {id}} other {Identiteit {id}}}',
  'access.where.subscription': 'de subscription',
  'access.where.above': 'een management group',
  'access.where.resource-group': 'resource group {name}',
  'access.where.resource': 'resource {name}',
  'access.andMore': 'nog {count}',

  'access.path.aobo': 'AOBO (vaste toegang van agentgroepen)',
  'access.path.lighthouse': 'Azure Lighthouse',
  'access.path.direct': 'een rechtstreekse rol met partnerkoppeling (PAL)',

  'access.holder.aobo.ours':
    '{role} ← foreign group {id} = {holder, select, reseller {{group} van de reseller of record} other {jouw {group}}}',
  'access.holder.aobo.other': '{role} ← foreign group {id}, niet in je profiel',
  'access.holder.lighthouse.ours':
    '{role} ← {id} ← Lighthouse, {holder, select, reseller {tenant {tenant} van de reseller of record} other {jouw tenant {tenant}}}',
  'access.holder.lighthouse.other': '{role} ← {id} ← Lighthouse, tenant {tenant}, niet in je profiel',
  'access.holder.direct':
    '{role} ← {type, select, User {gebruiker} Group {groep} ServicePrincipal {service principal} other {identiteit}} {id}',

  'access.outcome.counts': 'Telt mee.',
  'access.outcome.ends': 'Telt mee tot {date}.',
  'access.outcome.conditioned': 'Telt mee, maar er zit een voorwaarde aan vast.',
  'access.outcome.denied': 'Telt mee, maar een deny assignment raakt deze toegang.',
  'access.outcome.denied-in-part': 'Telt mee, maar een deny assignment raakt een deel ervan.',
  'access.outcome.not-ours': 'Niet in je profiel: helpt niet en schaadt niet.',
  'access.outcome.role-not-eligible': '{role} is geen rol die meetelt.',
  'access.outcome.role-unlisted': '{role} staat niet op de lijst met rollen.',
  'access.outcome.role-custom': 'Custom role: Microsoft zegt niet of die PEC oplevert.',
  'access.outcome.activated-just-in-time': 'Geactiveerd voor een paar uur, niet voor hele dagen.',
  'access.outcome.eligible-only': 'Is te activeren, maar is niet actief.',
  'access.outcome.activation-unknown': 'Permanent of een paar uur geactiveerd: niet te lezen.',
  'access.outcome.ended': 'Afgelopen op {date}.',
  'access.outcome.pal-unknown': 'Partnerkoppeling (PAL) onbekend.',
  'access.outcome.pal-missing': 'Geen partnerkoppeling (PAL).',
  'access.outcome.pal-other-partner': 'Gekoppeld aan de ID van een andere partner.',
  'access.outcome.not-provisioned': 'De delegatie is niet van kracht.',
  'access.inherited': 'Geërfd van een management group.',
  'access.partOnly': 'Alleen op {where}.',
  'access.pal.verified': 'Partnerkoppeling gezien.',
  'access.pal.attested': 'Partnerkoppeling verklaard in je profiel.',

  'headline.earning': 'Levert overal PEC op, via {paths}.',
  'headline.troubled': 'Azure meldt de status {state}: zonder verbruik is er geen PEC.',
  'headline.partial': 'Levert deels PEC op: {names}.',
  'headline.allBut': 'Levert PEC op voor alles behalve {names}; een deny assignment laat dat deel open.',
  'headline.at-risk': 'Levert vandaag PEC op, maar dat is niet zeker.',
  'headline.not-earning': 'Levert geen PEC op.',
  'headline.unknown': 'Niet te zeggen.',

  'unread.subject.subscriptions': 'de lijst met subscriptions',
  'unread.subject.role-assignments': 'roltoewijzingen',
  'unread.subject.role-definitions': 'roldefinities',
  'unread.subject.active-schedules': 'tijdgebonden toewijzingen',
  'unread.subject.eligible-schedules': 'eligible toewijzingen',
  'unread.subject.deny-assignments': 'deny assignments',
  'unread.subject.delegations': 'Azure Lighthouse-delegaties',
  'unread.subject.billing': 'de billing property',
  'unread.subject.partner-link': 'de partnerkoppeling van de identiteit die controleert',

  'unread.reason.forbidden': 'de identiteit die controleert, heeft daar geen recht op',
  'unread.reason.hidden-from-lighthouse': 'Azure verbergt dit voor een beherende tenant',
  'unread.reason.subscription-disabled': 'de subscription is uitgeschakeld',
  'unread.reason.not-found': 'Azure vindt dit niet',
  'unread.reason.throttled': 'Azure bleef vragen om het rustiger aan te doen',
  'unread.reason.timed-out': 'Azure antwoordde niet op tijd',
  'unread.reason.cancelled': 'de controle is gestopt',
  'unread.reason.server-error': 'Azure had zelf een storing',
  'unread.reason.malformed-reply': 'het antwoord was niet te begrijpen',
  'unread.reason.sign-in-expired': 'de aanmelding is verlopen',
  'unread.reason.not-in-sweep': 'een beknopte controle slaat dit over',

  'unread.requestId': 'De support van Microsoft kan het verzoek terugvinden aan de ID: {requestId}.',

  'unread.remedy.forbidden':
    'Met Reader op de subscription is dit te lezen. Reader levert zelf geen PEC op en verandert niets.',
  'unread.remedy.hidden-from-lighthouse':
    'Controleer met een identiteit die zich bij de tenant van de klant aanmeldt: een gast, of een app waarvoor de klant toestemming heeft gegeven, met Reader.',
  'unread.remedy.subscription-disabled': 'Controleer opnieuw zodra de subscription actief is.',
  'unread.remedy.not-found': 'Kijk de ID’s na. Kloppen ze, controleer dan over een paar minuten opnieuw.',
  'unread.remedy.throttled': 'Controleer over een paar minuten opnieuw.',
  'unread.remedy.timed-out': 'Controleer opnieuw. Blijft het zo, kijk dan op de statuspagina van Azure.',
  'unread.remedy.cancelled': 'Controleer opnieuw en laat de controle helemaal doorlopen.',
  'unread.remedy.server-error': 'Controleer over een paar minuten opnieuw.',
  'unread.remedy.malformed-reply': 'Controleer opnieuw. Blijft het zo, meld het dan aan wie deze bot beheert.',
  'unread.remedy.sign-in-expired': 'Meld je opnieuw aan en controleer nog een keer.',
  'unread.remedy.not-in-sweep': 'Een volledige controle van deze klant leest dit wel.',
} as const satisfies Record<keyof typeof english, string>;

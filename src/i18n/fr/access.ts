import type { access as english } from '../en/access.ts';

/**
 * Words for who holds what, where, and for what could not be read. A role's name always follows "le rôle" in a
 * sentence, so a role without a name is told by its id.
 */
export const access = {
  'access.unnamedRole': 'ID {id}',
  'access.who.agentGroup':
    '{holder, select, reseller {{org} (revendeur de référence, {group}, {id})} other {Votre groupe {group} ({id})}}',
  'access.who.lighthouse':
    'L’identité {id} {holder, select, reseller {(tenant du revendeur de référence, {org})} other {de votre tenant}}',
  'access.who.direct':
    '{type, select, User {L’utilisateur {id}} Group {Le groupe {id}} ServicePrincipal {Le principal de service {id}} other {L’identité {id}}}',
  'access.where.subscription': 'l’abonnement',
  'access.where.above': 'un groupe d’administration',
  'access.where.resource-group': 'le groupe de ressources {name}',
  'access.where.resource': 'la ressource {name}',
  'access.andMore': '{count, plural, one {# autre} other {# autres}}',

  'access.path.aobo': 'AOBO (accès permanent des groupes d’agents)',
  'access.path.lighthouse': 'Azure Lighthouse',
  'access.path.direct': 'un rôle direct avec lien partenaire',

  'access.holder.aobo.ours':
    '{role} ← principal étranger {id} = {holder, select, reseller {groupe {group} du revendeur de référence} other {votre groupe {group}}}',
  'access.holder.aobo.other': '{role} ← principal étranger {id}, absent de votre profil',
  'access.holder.lighthouse.ours':
    '{role} ← {id} ← Lighthouse, {holder, select, reseller {tenant {tenant} du revendeur de référence} other {votre tenant {tenant}}}',
  'access.holder.lighthouse.other': '{role} ← {id} ← Lighthouse, tenant {tenant}, absent de votre profil',
  'access.holder.direct':
    '{role} ← {type, select, User {utilisateur} Group {groupe} ServicePrincipal {principal de service} other {identité}} {id}',

  'access.outcome.counts': 'Compte.',
  'access.outcome.ends': 'Compte jusqu’au {date}.',
  'access.outcome.conditioned': 'Compte, mais avec une condition.',
  'access.outcome.denied': 'Compte, mais une attribution de refus le vise.',
  'access.outcome.denied-in-part': 'Compte, mais une attribution de refus en vise une partie.',
  'access.outcome.not-ours': 'Absent de votre profil : n’aide pas et ne gêne pas.',
  'access.outcome.role-not-eligible': 'Le rôle {role} n’est pas éligible.',
  'access.outcome.role-unlisted': 'Le rôle {role} n’est pas dans la liste des rôles.',
  'access.outcome.role-custom': 'Rôle personnalisé : Microsoft ne dit pas s’il donne droit au PEC.',
  'access.outcome.activated-just-in-time': 'Activé pour quelques heures, pas pour des journées entières.',
  'access.outcome.eligible-only': 'Peut être activé, mais n’est pas détenu.',
  'access.outcome.activation-unknown': 'Permanent ou activé pour quelques heures : cela n’a pas pu être lu.',
  'access.outcome.ended': 'A pris fin le {date}.',
  'access.outcome.pal-unknown': 'Lien partenaire (PAL) non connu.',
  'access.outcome.pal-missing': 'Pas de lien partenaire (PAL).',
  'access.outcome.pal-other-partner': 'Lié à l’ID d’un autre partenaire.',
  'access.outcome.not-provisioned': 'La délégation n’est pas en vigueur.',
  'access.inherited': 'Hérité d’un groupe d’administration.',
  'access.partOnly': 'Seulement sur {where}.',
  'access.pal.verified': 'Lien partenaire constaté.',
  'access.pal.attested': 'Lien partenaire déclaré dans votre profil.',

  'headline.earning': 'Génère du PEC sur tout l’abonnement, par {paths}.',
  'headline.troubled': 'Azure indique l’état {state} : sans utilisation, pas de PEC.',
  'headline.partial': 'Génère du PEC sur une partie : {names}.',
  'headline.allBut': 'Génère du PEC sur tout sauf {names}, où une attribution de refus laisse la question ouverte.',
  'headline.at-risk': 'Génère du PEC aujourd’hui, mais sans certitude.',
  'headline.not-earning': 'Ne génère pas de PEC.',
  'headline.unknown': 'Impossible à dire.',

  'unread.subject.subscriptions': 'la liste des abonnements',
  'unread.subject.role-assignments': 'les attributions de rôles',
  'unread.subject.role-definitions': 'les définitions de rôles',
  'unread.subject.active-schedules': 'les attributions à durée limitée',
  'unread.subject.eligible-schedules': 'les attributions éligibles',
  'unread.subject.deny-assignments': 'les attributions de refus',
  'unread.subject.delegations': 'les délégations Azure Lighthouse',
  'unread.subject.billing': 'la propriété de facturation',
  'unread.subject.partner-link': 'le lien partenaire de l’identité qui vérifie',

  'unread.reason.forbidden': 'l’identité qui vérifie n’en a pas le droit',
  'unread.reason.hidden-from-lighthouse': 'Azure ne montre pas cela à un tenant gestionnaire',
  'unread.reason.subscription-disabled': 'l’abonnement est désactivé',
  'unread.reason.not-found': 'Azure n’a rien trouvé',
  'unread.reason.throttled': 'Azure nous a demandé trop longtemps de ralentir',
  'unread.reason.timed-out': 'Azure n’a pas répondu à temps',
  'unread.reason.cancelled': 'la vérification a été arrêtée',
  'unread.reason.server-error': 'Azure a eu un problème de son côté',
  'unread.reason.malformed-reply': 'la réponse était inexploitable',
  'unread.reason.sign-in-expired': 'la connexion a expiré',
  'unread.reason.not-in-sweep': 'un survol laisse cela de côté',

  'unread.requestId': 'Le support de Microsoft peut retrouver la requête grâce à son ID : {requestId}.',

  'unread.remedy.forbidden':
    'Le rôle Reader sur l’abonnement permet cette lecture. À lui seul, Reader ne donne pas droit au PEC et ne modifie rien.',
  'unread.remedy.hidden-from-lighthouse':
    'Vérifiez avec une identité qui se connecte au tenant du client et y détient Reader : un invité, ou une application à laquelle le client a donné son consentement.',
  'unread.remedy.subscription-disabled': 'Refaites la vérification quand l’abonnement sera actif.',
  'unread.remedy.not-found': 'Contrôlez les ID. S’ils sont justes, refaites la vérification dans quelques minutes.',
  'unread.remedy.throttled': 'Refaites la vérification dans quelques minutes.',
  'unread.remedy.timed-out':
    'Refaites la vérification. Si cela persiste, la page d’état d’Azure en dira peut-être plus.',
  'unread.remedy.cancelled': 'Refaites la vérification et laissez-la aller jusqu’au bout.',
  'unread.remedy.server-error': 'Refaites la vérification dans quelques minutes.',
  'unread.remedy.malformed-reply': 'Refaites la vérification. Si cela persiste, prévenez la personne qui gère ce bot.',
  'unread.remedy.sign-in-expired': 'Reconnectez-vous, puis refaites la vérification.',
  'unread.remedy.not-in-sweep': 'Une vérification complète de ce client lit aussi cela.',
} as const satisfies Record<keyof typeof english, string>;

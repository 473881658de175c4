import type { findings as english } from '../en/findings.ts';

/**
 * What each finding says: what was seen, why it matters, what would mend it. Asking a customer for access merely to
 * earn is something Microsoft warns against, so a fix that needs the customer says what it is for and leaves the choice.
 */
export const findings = {
  'finding.offer-not-csp.message': 'Cet abonnement n’est pas un abonnement CSP : il ne peut pas générer de PEC.',
  'finding.offer-not-csp.why':
    'Le PEC porte sur l’utilisation du plan Azure facturée par un partenaire CSP. Azure appelle cette offre {quotaId} ; c’en est une autre.',
  'finding.offer-not-csp.fix':
    'Ici, l’accès n’y change rien. Si le client prévoit d’acheter cet abonnement par votre intermédiaire, il faudrait d’abord le passer sur un plan Azure.',

  'finding.offer-legacy.message': 'C’est l’ancienne offre CSP, qui ne donne pas droit au PEC.',
  'finding.offer-legacy.why':
    'Seul le plan Azure donne droit au PEC. L’ancienne offre (MS-AZR-0145P) a ses propres prix, sans crédit.',
  'finding.offer-legacy.fix': 'Passer l’abonnement sur un plan Azure le rendrait éligible. L’accès seul ne suffit pas.',

  'finding.offer-plan-unknown.message':
    '{known, select, csp {Un abonnement CSP. Impossible de voir s’il s’agit d’un plan Azure ou de l’ancienne offre.} other {Azure n’a pas dit de quelle offre il s’agit.}}',
  'finding.offer-plan-unknown.why':
    'Seul le plan Azure donne droit au PEC, et les deux offres portent le même ID de quota. La propriété de facturation les distingue.',
  'finding.offer-plan-unknown.fix':
    'Le Partner Center le montre : ouvrez le client, puis ses abonnements Azure, et cherchez celui-ci sous un plan Azure.',

  'finding.subscription-deleted.message': 'Cet abonnement est supprimé.',
  'finding.subscription-deleted.why':
    'Un abonnement supprimé n’a pas d’utilisation : il n’y a rien qui puisse générer du PEC.',
  'finding.subscription-deleted.fix': 'Rien à faire, sauf s’il a été supprimé par erreur et qu’il faut le restaurer.',

  'finding.subscription-disabled.message': 'Azure donne à cet abonnement l’état {state}.',
  'finding.subscription-disabled.why':
    'Dans cet état, l’accès compte toujours. Le PEC vient de l’utilisation : là où Azure arrête des services, rien n’est utilisé et il n’y en a pas.',
  'finding.subscription-disabled.fix': 'Regardez l’abonnement dans le Partner Center pour voir ce qu’Azure attend.',

  'finding.no-grant.message': 'Aucun de vos accès n’a été trouvé ici.',
  'finding.no-grant.why':
    'Le PEC demande un rôle éligible, toute la journée, détenu par le partenaire que Microsoft facture ou par le revendeur de référence. Vos invités, groupes et principaux de service comptent s’ils figurent dans votre profil.',
  'finding.no-grant.fix':
    'Si vous gérez cet abonnement, le client peut redonner un rôle éligible à votre groupe AdminAgents. Support Request Contributor suffit. Un Owner de l’abonnement exécute la commande.',

  'finding.grant-of-another-partner.message':
    '{path, select, lighthouse {Un tenant absent de votre profil gère ceci par Azure Lighthouse : {tenant}.} other {Le principal étranger {principal} n’est aucun des groupes d’agents de votre profil.}}',
  'finding.grant-of-another-partner.why':
    '{path, select, lighthouse {L’accès d’un partenaire tiers n’aide pas votre PEC et ne le gêne pas.} other {Ce peut être un groupe d’un autre partenaire, ou l’un des vôtres qui ne compte pas, comme SalesAgents. Ni l’un ni l’autre n’aide votre PEC ni ne le gêne.}}',
  'finding.grant-of-another-partner.fix':
    '{path, select, lighthouse {Rien à faire. Si le tenant est en fait le vôtre, ajoutez-le à votre profil et vérifiez à nouveau.} other {Rien à faire. Si c’est en fait votre groupe AdminAgents ou HelpdeskAgents, ajoutez son ID à votre profil et vérifiez à nouveau.}}',

  'finding.candidate-principal.message':
    '{type, select, ServicePrincipal {Le principal de service} other {L’invité}} {principal} détient le rôle {role}. Est-il à vous ?',
  'finding.candidate-principal.why':
    'Il compterait s’il est à vous et porte votre lien partenaire (PAL). Seule cette identité peut voir son lien.',
  'finding.candidate-principal.fix':
    'S’il est à vous, faites-lui afficher son lien avec la commande ci-dessous, puis ajoutez-le à votre profil comme identité liée.',

  'finding.role-not-eligible.message': '{who} détient le rôle {role}, qui n’est pas éligible.',
  'finding.role-not-eligible.why':
    'Dans la liste des rôles de Microsoft, {role} figure parmi ceux qui ne donnent pas droit au PEC.',
  'finding.role-not-eligible.fix':
    'Attribuez un rôle éligible au même principal. Support Request Contributor est le plus petit qui compte.',

  'finding.role-custom.message':
    '{who} détient le rôle personnalisé {role}. Microsoft ne dit pas si les rôles personnalisés donnent droit au PEC.',
  'finding.role-custom.why':
    'La liste des rôles éligibles ne contient que des rôles intégrés : impossible donc de le dire.',
  'finding.role-custom.fix':
    'Un rôle intégré de la liste, en plus, règle la question. Support Request Contributor suffit.',

  'finding.role-unlisted.message': '{who} détient le rôle {role}, qui n’est pas dans la liste des rôles.',
  'finding.role-unlisted.why':
    'Un rôle absent de la liste de Microsoft donne peut-être droit au PEC, ou peut-être pas. Nous ne devinons pas d’après son nom ou ses droits.',
  'finding.role-unlisted.fix': 'Un rôle de la liste, en plus, règle la question. Support Request Contributor suffit.',

  'finding.delegation-not-provisioned.message':
    'La délégation Azure Lighthouse n’est pas en vigueur : Azure indique l’état {state}.',
  'finding.delegation-not-provisioned.why':
    'Une délégation ne donne accès qu’une fois provisionnée, ni avant ni après.',
  'finding.delegation-not-provisioned.fix':
    'Patientez si elle date de quelques minutes. Sinon, cherchez pourquoi elle a échoué et faites-la déployer à nouveau.',

  'finding.delegation-eligible-only.message':
    '{who} peut activer le rôle {role} par Azure Lighthouse, mais ne le détient pas.',
  'finding.delegation-eligible-only.why':
    'Une autorisation éligible ne donne accès que pendant son activation. Le PEC en demande une permanente.',
  'finding.delegation-eligible-only.fix':
    'Gardez-la pour les personnes, et ajoutez une autorisation permanente avec un petit rôle éligible, pour un principal de service qui porte votre lien partenaire.',

  'finding.pal-unknown.message':
    '{who} détient le rôle {role}. On ne sait pas si un lien partenaire (PAL) se trouve derrière.',
  'finding.pal-unknown.why':
    'Ce mode d’accès donne droit au PEC par une identité liée à votre ID partenaire. Elle seule peut voir son lien : ni vous ni nous ne pouvons le consulter.',
  'finding.pal-unknown.fix':
    'Connectez-vous avec une identité qui a cet accès et affichez son lien. Notez-la ensuite dans votre profil comme identité liée.',

  'finding.pal-missing.message': '{who} détient le rôle {role}, mais sans lien partenaire (PAL).',
  'finding.pal-missing.why':
    'Sans lien, Microsoft ne sait pas que cet accès est le vôtre : il ne donne donc pas droit au PEC.',
  'finding.pal-missing.fix':
    'Connectez-vous avec cette identité et liez-la à votre ID partenaire {ourPartnerId}. Le client n’a rien à faire.',

  'finding.pal-other-partner.message':
    '{who} détient le rôle {role}, mais son lien partenaire (PAL) désigne l’ID partenaire {partnerId}.',
  'finding.pal-other-partner.why':
    'Cet ID partenaire n’est pas de ceux de votre profil : l’accès compte donc pour quelqu’un d’autre.',
  'finding.pal-other-partner.fix':
    'Si l’identité doit compter pour vous, faites pointer son lien vers {ourPartnerId}. Si {partnerId} est à vous, ajoutez-le à votre profil.',

  'finding.grant-ends.message': '{who} : le rôle {role} prend fin le {date}.',
  'finding.grant-ends.why': 'Le PEC se mesure jour par jour. Il s’arrête avec l’accès.',
  'finding.grant-ends.fix': 'Convenez d’un accès permanent avant le {date}. Support Request Contributor suffit.',

  'finding.grant-ended.message': '{who} : le rôle {role} a pris fin le {date}.',
  'finding.grant-ended.why': 'Un accès terminé ne donne plus droit au PEC à partir de ce jour.',
  'finding.grant-ended.fix':
    'Une attribution permanente redonne droit au PEC dès le premier jour complet. Support Request Contributor suffit.',

  'finding.activated-just-in-time.message':
    '{who} ne détient le rôle {role} que par activation, quelques heures à la fois.',
  'finding.activated-just-in-time.why':
    'Le PEC demande un accès toute la journée. Un accès activé dans PIM (Privileged Identity Management) n’y parvient pas.',
  'finding.activated-just-in-time.fix':
    'Gardez l’activation pour les rôles puissants, et ajoutez un petit rôle éligible permanent. Support Request Contributor suffit.',

  'finding.eligible-only.message': '{who} peut activer le rôle {role}, mais ne le détient pas.',
  'finding.eligible-only.why':
    'Un rôle seulement activable ne donne aucun accès tant qu’il n’est pas activé : il ne donne donc pas droit au PEC.',
  'finding.eligible-only.fix':
    'Gardez l’activation pour les rôles puissants, et ajoutez un petit rôle éligible permanent. Support Request Contributor suffit.',

  'finding.activation-unknown.message':
    '{who} détient le rôle {role}. Rôle permanent ou activé pour quelques heures : cela n’a pas pu être lu.',
  'finding.activation-unknown.why':
    'PIM (Privileged Identity Management) n’a pas pu être lu, et cette attribution a moins d’un jour. Une activation dure un jour au plus et ne donne pas droit au PEC.',
  'finding.activation-unknown.fix':
    'Vérifiez à nouveau un jour plus tard : ce qui subsiste alors n’était pas une activation. Avec Reader sur l’abonnement, une vérification le voit tout de suite.',

  'finding.grant-new.message': 'L’accès a été donné le {since}. Le premier jour complet est le {firstDay}.',
  'finding.grant-new.why':
    'Le PEC demande un accès toute la journée : le jour où l’accès est donné n’est pas complet. Microsoft ne dit pas dans quel fuseau horaire ; nous supposons UTC.',
  'finding.grant-new.fix': 'Rien à faire. L’utilisation montre le PEC environ 48 heures plus tard.',

  'finding.deny-assignment.message':
    '{count, plural, =0 {{who} : une attribution de refus s’applique sur {where}{reason, select, everyone {, car elle vise tout le monde} other {}}.} one {Une attribution de refus retire une partie de votre accès : {names}.} other {Des attributions de refus retirent # parties de votre accès : {names}.}}',
  'finding.deny-assignment.why':
    'Une attribution de refus peut bloquer un accès même si le rôle s’affiche. Microsoft conseille d’en chercher, sans dire comment elles pèsent sur le PEC.',
  'finding.deny-assignment.fix':
    '{count, plural, =0 {Regardez ce qu’elle refuse et qui l’a créée. Les applications managées et les deployment stacks en créent exprès ; le client peut en exclure votre groupe si cela lui convient.} other {Le fichier d’utilisation quotidienne montre si cette partie génère du PEC. Azure crée lui-même de telles attributions pour Databricks, AKS et les applications managées ; elles restent comme elles sont.}}',

  'finding.role-condition.message': '{who} : le rôle {role} comporte une condition.',
  'finding.role-condition.why':
    'Microsoft ne documente pas l’effet d’une condition sur le PEC : cet accès n’est donc pas certain.',
  'finding.role-condition.fix':
    'Un petit rôle éligible sans condition règle la question. Support Request Contributor suffit.',

  'finding.scope-partial.message':
    'Votre accès couvre {count, plural, one {une partie} other {# parties}} de l’abonnement : {names}.',
  'finding.scope-partial.why':
    'Le PEC porte sur ce que votre accès couvre. Ailleurs dans l’abonnement, l’utilisation n’en génère pas.',
  'finding.scope-partial.fix':
    'Si vous gérez davantage, un rôle éligible sur l’abonnement couvre tout. Support Request Contributor suffit.',

  'finding.scope-inherited.message': 'L’accès vient d’un groupe d’administration au-dessus de l’abonnement.',
  'finding.scope-inherited.why':
    'Azure le transmet vers le bas ; nous le comptons donc. Microsoft ne documente pas le PEC pour un accès donné au-dessus de l’abonnement.',
  'finding.scope-inherited.fix':
    'Pour plus de certitude, faites attribuer un rôle éligible sur l’abonnement lui-même. Support Request Contributor suffit.',

  'finding.unread.message': 'Impossible de lire {subject} : {reason}.',
  'finding.unread.why':
    'L’un de vos accès s’y trouve peut-être sans que nous le voyions : nous ne disons donc pas qu’il n’y en a pas.',
  'finding.unread.fix': '{remedy}',

  'finding.single-linked-identity.message': 'Une seule identité porte tout cet accès : {principal}.',
  'finding.single-linked-identity.why':
    'Si son compte est supprimé, ou si la personne s’en va, le lien disparaît et le PEC avec lui.',
  'finding.single-linked-identity.fix':
    'Liez une deuxième identité, de préférence un principal de service avec lequel personne ne se connecte, et donnez-lui le même accès.',

  'finding.membership-unseen.message': 'L’accès repose sur l’appartenance au groupe {principal}.',
  'finding.membership-unseen.why':
    'Le PEC demande cette appartenance toute la journée. Azure ne nous montre pas si elle est permanente ou activée à la demande (PIM for Groups).',
  'finding.membership-unseen.fix':
    'Regardez le groupe dans Microsoft Entra : l’identité liée devrait en être membre actif et permanent.',

  'finding.more-rights-than-needed.message': '{who} détient le rôle {role}. Un rôle plus petit rapporterait autant.',
  'finding.more-rights-than-needed.why':
    'Un accès permanent avec beaucoup de droits est un risque pour le client et pour vous. Le PEC ne dépend pas de ce qu’un rôle permet.',
  'finding.more-rights-than-needed.fix':
    'Si vous n’avez pas besoin du rôle {role} tous les jours, faites d’abord ajouter Support Request Contributor, puis retirer {role}, dans cet ordre.',

  'finding.helpdesk-group.message': 'L’accès repose uniquement sur votre groupe HelpdeskAgents.',
  'finding.helpdesk-group.why':
    'Il compte. Par défaut, Azure utilise le groupe AdminAgents : on peut donc facilement croire à un oubli.',
  'finding.helpdesk-group.fix': 'Rien à faire si c’est ce que vous aviez prévu.',

  'fix.portal.foreignGroup':
    'Le portail montre le groupe sous Access control (IAM), mais Microsoft ne décrit son ajout que par une commande.',
  'fix.portal.roleAssignment':
    'Ouvrez l’abonnement, puis Access control (IAM), Add role assignment. Choisissez Support Request Contributor, le principal {principal} et une attribution permanente.',
  'fix.portal.partnerLink':
    'Connectez-vous avec l’identité, passez à l’annuaire {tenant} et cherchez « Link to a partner ID ».',
  'fix.portal.lighthouse':
    'Ouvrez Service providers dans le tenant du client, puis Service provider offers, et ajoutez une offre à partir du modèle.',
  'fix.portal.denyAssignments': 'Ouvrez l’abonnement, puis Access control (IAM), Deny assignments.',
} as const satisfies Record<keyof typeof english, string>;

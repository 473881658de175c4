import type { advisor as english } from '../en/advisor.ts';

/** Words of the guided choice between ways of access, in French. */
export const advisor = {
  'advisor.progress': 'Question {number, number} sur {atMost, number} au plus',
  'advisor.hint': 'Choisissez une réponse, ou tapez son numéro.',
  'advisor.why.button': 'Pourquoi cette question ?',
  'advisor.back': 'Retour',
  'advisor.startOver': 'Recommencer',
  'advisor.words.back': 'retour|précédent',
  'advisor.words.start-over': 'recommencer|recommence',
  'advisor.summary': 'Question {number, number} : {question}',

  'advisor.note.resumed': 'Vous en étiez là. « Recommencer » reprend du début.',
  'advisor.note.answered': 'Cette question a déjà sa réponse. Voici où vous en êtes.',
  'advisor.note.earlier': 'Cette carte vient d’un parcours précédent. Voici où vous en êtes.',
  'advisor.note.none': 'Ce parcours est terminé, j’en ai donc commencé un autre.',
  'advisor.note.moved': 'Réponse reçue. La suite est sur la carte plus récente, ci-dessous.',
  'advisor.note.filled': 'Rempli d’après la vérification du {date}. « Recommencer » pose toutes les questions.',
  'advisor.note.privateFacts':
    'Ce qu’une vérification a trouvé, je ne le remplis que dans notre conversation personnelle.',
  'advisor.note.noCheck': 'Je n’ai pas de vérification de ce client, je pose donc toutes les questions.',
  'advisor.over': 'Ce parcours est terminé. Mentionnez-moi avec « choisir » pour commencer le vôtre.',

  'advisor.question.offer': 'De quel type d’abonnement Azure s’agit-il ?',
  'advisor.question.offer.why': 'Le partner earned credit n’existe que sur un plan Azure en CSP.',
  'advisor.answer.azure-plan': 'Un plan Azure, acheté via CSP',
  'advisor.answer.legacy-offer': 'L’ancienne offre CSP (MS-AZR-0145P)',
  'advisor.answer.other-offer': 'Autre chose, comme un Enterprise Agreement ou le paiement à l’utilisation',
  'advisor.answer.offer-unknown': 'Je ne sais pas',
  'advisor.because.azure-plan': 'C’est un plan Azure en CSP, il peut donc rapporter le PEC.',
  'advisor.because.legacy-offer': 'C’est l’ancienne offre CSP, et elle ne rapporte pas de PEC.',
  'advisor.because.other-offer': 'Il n’est pas acheté via CSP, et seul CSP rapporte le PEC.',
  'advisor.because.offer-unknown': 'Vous ne connaissez pas l’offre. Une vérification la montre.',

  'advisor.question.biller': 'Qui vous facture cette consommation Azure ?',
  'advisor.question.biller.why': 'Microsoft ne verse le PEC qu’au partenaire qu’il facture lui-même.',
  'advisor.answer.billed-by-microsoft': 'Microsoft nous facture',
  'advisor.answer.billed-by-provider': 'Un fournisseur indirect nous facture ; nous sommes le revendeur',
  'advisor.because.billed-by-microsoft': 'Microsoft vous facture, le crédit est donc pour vous.',
  'advisor.because.billed-by-provider': 'Un fournisseur vous facture, le crédit va donc à ce fournisseur.',

  'advisor.question.standing': 'Votre groupe AdminAgents a-t-il un rôle sur l’abonnement en ce moment ?',
  'advisor.question.standing.why':
    'C’est AOBO, l’accès permanent que reçoivent vos Admin Agents quand vous créez un abonnement. À lui seul, il rapporte le PEC.',
  'advisor.answer.standing-present': 'Oui, AOBO est en place',
  'advisor.answer.standing-missing': 'Non, il a été retiré, ou l’abonnement vient d’ailleurs',
  'advisor.answer.standing-unknown': 'Je ne sais pas',
  'advisor.because.standing-present': 'AOBO est en place, et il compte sans lien partenaire.',
  'advisor.because.standing-missing': 'AOBO n’est pas en place. Un transfert ne le reprend jamais.',
  'advisor.because.standing-unknown': 'Vous ne savez pas si AOBO est en place. Une vérification le montre.',

  'advisor.question.accepted': 'Cet accès convient-il au client ?',
  'advisor.question.accepted.why': 'AOBO, c’est Owner, sauf si quelqu’un le change. C’est plus que le PEC ne demande.',
  'advisor.answer.keeps-owner': 'Oui, il peut rester ainsi',
  'advisor.answer.wants-smaller': 'Non, Owner est trop large',
  'advisor.answer.wants-jit': 'Non, nos équipes ne doivent avoir des droits que le temps nécessaire (juste-à-temps)',
  'advisor.because.keeps-owner': 'Le client accepte l’accès tel quel.',
  'advisor.because.wants-smaller': 'Le client trouve Owner trop large, et un rôle plus petit rapporte aussi le PEC.',
  'advisor.because.wants-jit':
    'Vos équipes n’ont de droits que juste-à-temps, et de tels droits ne rapportent pas de PEC.',

  'advisor.question.work': 'Comment travaillez-vous dans l’environnement Azure de ce client ?',
  'advisor.question.work.why': 'L’accès qui rapporte le PEC n’est pas forcément celui avec lequel vous travaillez.',
  'advisor.answer.work-portal': 'Nos Admin Agents s’en chargent, depuis le Partner Center',
  'advisor.answer.work-teams': 'Avec plusieurs équipes, pour beaucoup de clients, connectées à notre propre tenant',
  'advisor.answer.work-data': 'Aussi dans les données ou dans l’annuaire du client',
  'advisor.because.work-portal': 'Vos Admin Agents font le travail, rien de plus n’est nécessaire.',
  'advisor.because.work-teams':
    'Plusieurs équipes travaillent pour beaucoup de clients : Lighthouse donne ses rôles à chacune.',
  'advisor.because.work-data': 'Vous travaillez dans les données ou l’annuaire, que Lighthouse n’atteint pas.',

  'advisor.question.agrees': 'Que le client accepterait-il ?',
  'advisor.question.agrees.why': 'Le PEC peut revenir par plusieurs voies, et c’est le client qui choisit.',
  'advisor.answer.agrees-owner': 'Owner pour nos Admin Agents, comme avant',
  'advisor.answer.agrees-smaller': 'Un rôle plus petit pour nos Admin Agents',
  'advisor.answer.agrees-other': 'Pas d’accès permanent pour les Admin Agents, mais une autre voie',
  'advisor.answer.agrees-jit': 'Des droits pour nos équipes le temps nécessaire seulement (juste-à-temps)',
  'advisor.because.agrees-owner': 'Le client accepte Owner pour vos Admin Agents.',
  'advisor.because.agrees-smaller': 'Le client accepte un rôle plus petit, et il rapporte aussi le PEC.',
  'advisor.because.agrees-other': 'Le client ne veut pas rétablir AOBO, mais accepte une autre voie.',
  'advisor.because.agrees-jit':
    'Vos équipes n’ont de droits que juste-à-temps, et de tels droits ne rapportent pas de PEC.',

  'advisor.question.reach': 'À quoi devez-vous accéder ?',
  'advisor.question.reach.why': 'Chaque voie donne accès à autre chose, et le PEC suit cet accès.',
  'advisor.answer.reach-resources': 'Les ressources de tout l’abonnement',
  'advisor.answer.reach-group': 'Un seul groupe de ressources',
  'advisor.answer.reach-data': 'Aussi les données, ou l’annuaire du client',
  'advisor.answer.reach-offer': 'Ce que couvre notre offre de services managés sur Marketplace',
  'advisor.answer.reach-their-identity': 'Dans tous les cas, le client garde la main sur l’identité',
  'advisor.because.reach-resources': 'Il vous faut tout l’abonnement, et Lighthouse le délègue.',
  'advisor.because.reach-group': 'Il vous faut un groupe de ressources, n’en demandez pas plus.',
  'advisor.because.reach-data': 'Il vous faut les données ou l’annuaire, que Lighthouse n’atteint pas.',
  'advisor.because.reach-offer': 'Votre offre Marketplace délègue l’accès et apporte votre ID partenaire.',
  'advisor.because.reach-their-identity': 'Le client veut gérer l’identité lui-même.',

  'advisor.outcome.keep-aobo': 'Gardez AOBO',
  'advisor.outcome.keep-aobo.text': 'Il rapporte le PEC sur tout l’abonnement, sans lien partenaire.',
  'advisor.outcome.keep-aobo.rights': 'Owner sur l’abonnement, pour chaque membre d’AdminAgents.',
  'advisor.outcome.smaller-role': 'AOBO avec un rôle plus petit',
  'advisor.outcome.smaller-role.text':
    'Donnez à votre groupe AdminAgents le rôle Support Request Contributor sur l’abonnement. Il rapporte le PEC, sans lien partenaire.',
  'advisor.outcome.smaller-role.rights':
    'Ouvrir des demandes de support. Ce rôle ne permet aucune autre modification chez le client.',
  'advisor.outcome.combination': 'AOBO et Lighthouse ensemble',
  'advisor.outcome.combination.text':
    'Gardez AOBO comme base, travaillez avec Lighthouse, et déléguez à un principal de service avec un lien partenaire. Si une voie disparaît, l’autre rapporte encore le PEC.',
  'advisor.outcome.combination.rights':
    'Owner pour AdminAgents comme aujourd’hui, Support Request Contributor pour le principal de service et, pour vos équipes, les rôles que demande leur travail.',
  'advisor.outcome.reinstate': 'Faites rétablir AOBO',
  'advisor.outcome.reinstate.text':
    'Un Owner ou User Access Administrator du client attribue Owner à votre groupe AdminAgents. Cela rapporte le PEC sur tout l’abonnement.',
  'advisor.outcome.reinstate.rights': 'Owner sur l’abonnement, pour chaque membre d’AdminAgents.',
  'advisor.outcome.lighthouse': 'Lighthouse avec un principal de service lié',
  'advisor.outcome.lighthouse.text':
    'Le client délègue l’abonnement à votre tenant. Un principal de service avec un lien partenaire et un rôle permanent, c’est ce qui rapporte le PEC.',
  'advisor.outcome.lighthouse.rights':
    'Support Request Contributor pour le principal de service et, pour vos équipes, les rôles que demande leur travail.',
  'advisor.outcome.just-in-time': 'Juste-à-temps pour vos équipes, permanent pour un principal de service',
  'advisor.outcome.just-in-time.text':
    'Vos équipes reçoivent par Lighthouse des rôles à activer au besoin. Un principal de service avec un lien partenaire garde un petit rôle permanent, qui rapporte le PEC.',
  'advisor.outcome.just-in-time.rights':
    'Permanent : Support Request Contributor pour le principal de service, Reader pour vos équipes. Juste-à-temps : Contributor, huit heures au plus.',
  'advisor.outcome.linked-identity': 'Un invité ou un principal de service avec un lien partenaire',
  'advisor.outcome.linked-identity.text':
    'Une identité du tenant du client reçoit un rôle éligible et lie votre ID partenaire (PAL). Un principal de service reste quand les personnes partent.',
  'advisor.outcome.linked-identity.rights':
    'Support Request Contributor suffit pour le PEC. Le travail dans les données ou l’annuaire demande ses propres rôles.',
  'advisor.outcome.resource-group': 'Un seul groupe de ressources',
  'advisor.outcome.resource-group.text':
    'Le client délègue ce groupe de ressources à votre tenant, à un principal de service avec un lien partenaire.',
  'advisor.outcome.resource-group.rights': 'Support Request Contributor sur ce seul groupe de ressources.',
  'advisor.outcome.marketplace': 'Votre offre de services managés sur Marketplace',
  'advisor.outcome.marketplace.text':
    'Le client qui souscrit l’offre délègue ce qu’elle nomme. Votre ID partenaire suit, aucun lien partenaire n’est nécessaire.',
  'advisor.outcome.marketplace.rights': 'Les rôles du plan. L’un d’eux doit être éligible au PEC et permanent.',
  'advisor.outcome.provider-earns': 'Ici, ce n’est pas vous qui touchez le PEC, mais votre fournisseur',
  'advisor.outcome.provider-earns.text':
    'Microsoft verse le PEC au fournisseur qu’il facture. Votre accès peut compter pour lui, tant que vous êtes le revendeur de référence.',
  'advisor.outcome.provider-earns.rights': 'Aucun pour le PEC. Gardez l’accès que demande votre propre travail.',
  'advisor.outcome.no-pec': 'Pas de PEC pour cette offre',
  'advisor.outcome.no-pec.text':
    'Aucun accès n’y change rien. Un lien partenaire (PAL) montre tout de même votre travail à Microsoft.',
  'advisor.outcome.no-pec.rights': 'Aucun pour le PEC.',
  'advisor.outcome.check-first': 'Vérifiez d’abord un client',
  'advisor.outcome.check-first.text':
    'Une vérification lit l’offre et chaque accès. Tapez ensuite « choisir » et le domaine du client dans notre conversation personnelle : je remplis ce qu’elle a trouvé.',
  'advisor.outcome.check-first.rights': 'Reader pour l’identité qui vérifie. Reader ne rapporte rien.',

  'advisor.label.why': 'Pourquoi',
  'advisor.label.rights': 'Les droits que cela demande',
  'advisor.label.steps': 'Étapes',
  'advisor.label.caveats': 'À savoir',
  'advisor.label.undocumented': 'Microsoft ne documente pas cela',
  'advisor.label.placeholders': 'Dans les commandes et les fichiers, mettez votre valeur pour',
  'advisor.note.replaced': 'Ceci remplace le choix que vous aviez commencé ici.',
  'advisor.targets':
    '{count, plural, one {Il s’agit de cet abonnement} other {Il s’agit de ces # abonnements}} : {ids}',
  'advisor.targets.more': 'et {count, number} de plus',
  'advisor.files.show': 'Fichiers',
  'advisor.files.label': '{file} : sélectionnez tout, copiez et enregistrez sous ce nom',
  'advisor.files.tooLong': 'Trop long pour cette carte : {files}.',
  'advisor.files.send': 'M’envoyer les fichiers',
  'advisor.files.gone':
    'Les fichiers de cette recommandation ne sont plus là. Recommencez le choix pour les obtenir de nouveau.',
  'advisor.files.otherWay':
    'La ligne de commande écrit aussi les fichiers ; les ID qu’elle ne connaît pas y restent à remplir :',
  'advisor.link': '[{title}]({url}) · vérifié le {date}',
  'advisor.profile.missing':
    'Je n’ai pas de profil partenaire, vos propres ID restent donc à remplir. Tapez « profil » pour voir comment le définir.',
  'advisor.profile.private':
    'Je ne remplis vos propres ID que dans notre conversation personnelle : tapez-y « choisir ».',

  'advisor.step.leave-as-is': 'Laissez le rôle d’AdminAgents sur l’abonnement tel quel.',
  'advisor.step.assign-owner':
    'Un Owner ou User Access Administrator du client, non invité, attribue Owner avec la commande. Le script ci-dessous donne Support Request Contributor, le plus petit rôle qui rapporte le PEC : prenez-le si le travail n’exige pas plus.',
  'advisor.step.assign-smaller':
    'Un Owner ou User Access Administrator du client, non invité, lance le script ci-dessous ou la commande, qui attribue Support Request Contributor à AdminAgents.',
  'advisor.step.remove-owner': 'Si Owner est encore là, retirez-le seulement après, pour ne perdre aucun jour.',
  'advisor.step.make-identity':
    'Prévoyez une application (principal de service) avec un certificat dans votre propre tenant. Elle n’a jamais à se connecter chez un client.',
  'advisor.step.link-identity':
    'Connectez-vous en tant que cette application à votre propre tenant et liez votre ID partenaire (d’emplacement). Une fois suffit pour tous les clients.',
  'advisor.step.delegate':
    'Enregistrez les deux fichiers ci-dessous, complétez le fichier de paramètres et déployez-les sur l’abonnement. S’il a été créé via CSP, vos Admin Agents peuvent le faire tant qu’AOBO est là ; sinon, c’est un Owner du client, non invité.',
  'advisor.step.delegate-eligible':
    'Enregistrez les deux fichiers ci-dessous, complétez le fichier de paramètres et déployez-les : permanent pour l’application, à activer pour vos équipes, avec des approbateurs si vous en indiquez. Un Owner du client, non invité, s’en charge, ou vos Admin Agents tant qu’AOBO est là.',
  'advisor.step.delegate-group':
    'Enregistrez les deux fichiers ci-dessous et complétez le fichier de paramètres ; un Owner du client, non invité, les déploie. Ils délèguent ce seul groupe de ressources.',
  'advisor.step.add-engineers':
    'Si vos ingénieurs passent aussi par cette voie, ajoutez leur groupe aux authorizations de lighthouse.json, avec le seul rôle que demande leur travail.',
  'advisor.step.assign-identity':
    'Un Owner du client donne à l’identité Support Request Contributor, ou le rôle que le travail demande.',
  'advisor.step.link-in-customer':
    'Connectez-vous en tant que cette identité au tenant du client et liez votre ID partenaire (d’emplacement). Faites-le dans le tenant de chaque client.',
  'advisor.step.publish-offer':
    'Mettez un rôle éligible et permanent dans le plan, publiez l’offre et faites-la souscrire au client.',
  'advisor.step.ask-provider':
    'Demandez à votre fournisseur quelle part du PEC il reverse, et quel accès il attend de vous.',
  'advisor.step.move-to-plan':
    'Si c’est l’ancienne offre CSP, prévoyez le passage à un plan Azure. Choisissez ensuite de nouveau.',
  'advisor.step.check-customer': 'Demandez-moi de vérifier le client.',
  'advisor.step.check-later': 'Demandez-moi de vérifier le client le lendemain.',

  'advisor.caveat.owner-is-wide': 'Owner peut tout changer et donner des droits. Gardez AdminAgents petit.',
  'advisor.caveat.silent-loss': 'Le client peut retirer l’accès à tout moment, et personne ne vous en avertit.',
  'advisor.caveat.sign-in-apart':
    'Toucher le PEC et se connecter sont deux choses : pour travailler avec AOBO, vos équipes ont aussi besoin d’une relation GDAP.',
  'advisor.caveat.lighthouse-limits':
    'Lighthouse délègue des abonnements et des groupes de ressources. Il refuse Owner, les rôles personnalisés et les rôles avec data actions, et ne franchit pas les clouds nationaux.',
  'advisor.caveat.link-unseen':
    'Seule l’identité liée voit son lien partenaire. Personne d’autre ne peut le prouver, moi non plus.',
  'advisor.caveat.link-per-tenant':
    'Chaque lien ne vaut que dans un tenant. Si la personne part ou si l’application disparaît, le PEC s’arrête aussi.',
  'advisor.caveat.eligible-earns-nothing':
    'Un rôle activé seulement au besoin ne rapporte jamais. Le rôle permanent doit rester.',
  'advisor.caveat.eligible-licence':
    'Activer des rôles demande des licences Microsoft Entra ID P2 dans votre propre tenant.',
  'advisor.caveat.group-only': 'Vous ne touchez le PEC que sur ce groupe de ressources.',
  'advisor.caveat.private-plans':
    'Les plans Marketplace privés ne fonctionnent pas sur les abonnements gérés par un revendeur CSP. Utilisez-y un modèle.',
  'advisor.caveat.agreement-decides': 'Ce qui vous revient du crédit se règle entre vous et votre fournisseur.',
  'advisor.caveat.no-pressure':
    'Demandez ce que le travail exige. Microsoft met les partenaires en garde contre toute pression exercée pour le seul PEC.',
  'advisor.caveat.smallest-role':
    'Microsoft dit quels rôles comptent, pas lequel est le plus petit pour AOBO. Nous supposons que tout rôle de la liste y convient.',
  'advisor.caveat.first-day':
    'Le PEC demande l’accès un jour entier. Quel fuseau horaire s’applique et si le premier jour compte, ce n’est écrit nulle part. Nous supposons le jour entier suivant, UTC.',
  'advisor.caveat.their-identity':
    'Une identité du client que vous liez : Microsoft ne décrit pas ce cas. Nous supposons qu’elle compte comme toute autre.',

  'advisor.placeholder.SUBSCRIPTION_ID': 'l’abonnement du client',
  'advisor.placeholder.RESOURCE_GROUP': 'le nom du groupe de ressources',
  'advisor.placeholder.CUSTOMER_TENANT_ID': 'le tenant du client',
  'advisor.placeholder.ADMIN_AGENTS_ID': 'l’ID d’objet d’AdminAgents dans votre tenant',
  'advisor.placeholder.PARTNER_TENANT_ID': 'votre propre tenant',
  'advisor.placeholder.PARTNER_ID': 'votre ID partenaire (d’emplacement)',
  'advisor.placeholder.APP_CLIENT_ID': 'l’ID client de l’application',
  'advisor.placeholder.LINKED_PRINCIPAL_ID': 'l’ID d’objet de l’identité liée',
  'advisor.placeholder.PEOPLE_GROUP_ID': 'l’ID d’objet du groupe de vos ingénieurs',
} as const satisfies Record<keyof typeof english, string>;

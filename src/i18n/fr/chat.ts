import type { chat as english } from '../en/chat.ts';

/** What the bot says between the cards. */
export const chat = {
  'chat.thanks': 'Avec plaisir. Je suis là pour la prochaine question.',
  'chat.tooLong':
    'C’est plus que je ne peux lire d’un coup. Posez votre question en une ou deux phrases, {most, number} caractères au plus.',
  'chat.languages': 'Je réponds en {languages}.',
  'chat.working': 'Je m’en occupe. La réponse arrive dans cette conversation.',
  'chat.done': 'C’est fait.',
  'chat.unknownAction': 'Ce bouton vient d’une version antérieure du bot, et je ne sais plus ce qu’il demande.',
  'chat.unknownAction.next': 'Repartez du menu.',
  'chat.failed': 'Quelque chose n’a pas fonctionné de mon côté.',
  'chat.failed.meaning': 'Votre question n’est pas en cause. Rien n’a été modifié, et vous n’avez rien perdu.',
  'chat.failed.next':
    'Essayez encore une fois. Si cela échoue de nouveau, donnez le numéro ci-dessous aux personnes qui gèrent ce bot.',
  'chat.busy': 'Je traite déjà le maximum de demandes à la fois. Réessayez dans une minute.',
  'chat.stop.finished': 'Cette vérification est déjà terminée.',
  'chat.stop.not-yours': 'Une autre personne a lancé cette vérification, et elle seule peut l’arrêter.',
  'chat.details.sent': 'Je vous ai envoyé le détail dans notre conversation personnelle.',
  'chat.details.notSent':
    'Je n’ai pas pu ouvrir de conversation personnelle avec vous. Ouvrez-en une avec moi et tapez « vérifier » suivi du domaine du client.',
  'chat.profile.title': 'Pour qui je vérifie',
  'chat.profile.billTo': 'Facturé par Microsoft : {name}, tenant {tenantId}.',
  'chat.profile.reseller': 'Revendeur de référence : {name}, tenant {tenantId}.',
  'chat.profile.noReseller': 'Revendeur de référence : aucun ; seul compte le partenaire que Microsoft facture.',
  'chat.profile.groups': 'AdminAgents {adminAgents}, HelpdeskAgents {helpdeskAgents}.',
  'chat.profile.noHelpdesk': 'non renseigné',
  'chat.profile.partnerIds': 'ID partenaire : {partnerIds}.',
  'chat.profile.linked':
    '{count, plural, =0 {Aucune identité n’est déclarée comme ayant un lien partenaire.} one {Une identité est déclarée comme ayant un lien partenaire.} other {# identités sont déclarées comme ayant un lien partenaire.}}',
  'chat.profile.private':
    'Je ne montre le profil du partenaire que dans notre conversation personnelle. Ouvrez-en une avec moi et tapez « profil ».',
  'chat.askedFor': 'Vous avez demandé « {asked} ».',
} as const satisfies Record<keyof typeof english, string>;

import type { forget as english } from '../en/forget.ts';

/** Deleting what is kept about somebody, in French. */
export const forget = {
  'forget.title': 'Supprimer ce que je garde sur vous ?',
  'forget.goes':
    'Seront supprimés : votre langue et votre fuseau horaire, comment vous joindre ici, les surveillances et les alertes de cette conversation, ce que je retiens de notre conversation et des formulaires inachevés, vos questions qui attendent un collègue, et votre connexion. Les surveillances que vous avez mises en place pour un groupe ou un canal restent en pause, sans vos ID, jusqu’à ce qu’un collègue les reprenne.',
  'forget.stays':
    'Resteront : la trace de qui a demandé quel client, avec des ID et sans le texte, jusqu’à la fin de sa durée de conservation ; les rapports des clients ; le profil du partenaire ; et les accès que d’autres vous ont donnés. Vos avis sur les réponses n’ont jamais porté votre nom.',
  'forget.yes': 'Supprimer mes données',
  'forget.no': 'Tout garder',
  'forget.done':
    'Supprimé : {settings, plural, =0 {aucun réglage} one {# réglage} other {# réglages}}, {conversations, plural, =0 {aucune adresse de conversation} one {# adresse de conversation} other {# adresses de conversations}}, {memories, plural, =0 {rien en mémoire} one {# élément en mémoire} other {# éléments en mémoire}}, {handOffs, plural, =0 {aucune question ouverte} one {# question ouverte} other {# questions ouvertes}}, {watches, plural, =0 {aucune surveillance} one {# surveillance} other {# surveillances}}. {unowned, plural, =0 {} one {# surveillance d’un groupe ou d’un canal reste en pause jusqu’à ce qu’un collègue la reprenne. } other {# surveillances de groupes ou de canaux restent en pause jusqu’à ce qu’un collègue les reprenne. }}Vous êtes déconnecté.',
  'forget.again':
    'Si vous m’écrivez de nouveau, je retiens de nouveau comment vous joindre ici. Teams conserve les messages de cette conversation ; c’est là que vous pouvez les supprimer.',
  'forget.kept': 'Rien n’a été supprimé.',
  'forget.private':
    'Je ne le fais que dans notre conversation personnelle. Ouvrez-en une avec moi et écrivez « supprimer mes données ».',
} as const satisfies Record<keyof typeof english, string>;

import type { asking as english } from '../en/asking.ts';

/** The same in French. */
export const asking = {
  'asking.role.entra.name': '⛔ {name} est un rôle Microsoft Entra, pas un rôle Azure',
  'asking.role.entra.text':
    'Les rôles Entra donnent des droits dans un annuaire, pas sur des abonnements : le PEC ne les regarde pas, même si vous les détenez par GDAP. Il vous faut en plus un rôle Azure ; Support Request Contributor est le plus petit qui compte.',
  'asking.role.partner-center.name': '⛔ {name} relève du Partner Center et n’est pas un rôle Azure',
  'asking.role.partner-center.text':
    'Seul, il ne compte pas. Ce qui compte, c’est le rôle Azure que votre groupe AdminAgents ou HelpdeskAgents détient sur l’abonnement (AOBO, l’accès permanent de vos agents). SalesAgents ne compte pas.',
  'asking.role.classic.name': '⛔ {name} est un administrateur classique, pas un rôle Azure',
  'asking.role.classic.text':
    'Les administrateurs classiques sont supprimés et ne sont pas dans la liste de Microsoft. Faites attribuer un rôle Azure à la place ; Support Request Contributor est le plus petit qui compte.',
  'asking.role.gdap.name': '⛔ {name} est une relation avec un client, pas un rôle Azure',
  'asking.role.gdap.text':
    'Elle donne des rôles dans l’annuaire du client. Le PEC regarde les rôles Azure sur les abonnements : pour le toucher, elle ne suffit pas et n’est pas nécessaire.',
  'asking.role.titleSeveral': 'Lesquels de ces rôles comptent pour le PEC ?',
  'asking.role.scoped':
    '{scope, select, subscription {✅ {name} compte sur un abonnement} resourceGroup {✅ {name} compte, pour ce groupe de ressources seulement} resource {✅ {name} compte, pour cette ressource seulement} other {✅ {name} compte, très probablement aussi depuis un groupe d’administration}}',
  'asking.role.scope':
    '{scope, select, subscription {De là, il couvre tout l’abonnement, y compris ce qui s’y ajoute plus tard.} resourceGroup {Vous touchez le PEC sur ce qui est dans ce groupe de ressources, et rien sur le reste de l’abonnement.} resource {Vous touchez le PEC sur cette ressource, et rien sur le reste de l’abonnement.} other {Microsoft ne documente pas les groupes d’administration pour le PEC. Nous supposons qu’ils comptent, car Azure transmet le rôle à chaque abonnement en dessous.}}',
  'asking.role.everyScope':
    'C’est vrai à tous les niveaux : abonnement, groupe de ressources, ressource seule et groupe d’administration.',
  'asking.language.title': 'Langue',
  'asking.language.chosen': 'Je vous réponds en {language}, parce que vous l’avez choisi.',
  'asking.language.followed':
    'Je vous réponds en {language}, la langue de cette conversation. Choisissez-en une, et je m’y tiens.',
  'asking.language.help': '**langue** : la langue dans laquelle je réponds',
  'asking.acknowledged': 'Bien. Je suis là pour la prochaine question.',
  'asking.goodbye': 'À la prochaine.',
  'asking.who':
    'Je suis un bot. Je réponds aux questions sur le partner earned credit (PEC) avec la source à côté, et je lis l’Azure d’un client pour voir si vous y touchez le PEC. Je n’y change rien.',
  'asking.nothingOpen':
    'Je ne vois pas à quoi cela répond. Appuyez sur un bouton de la carte concernée, ou posez une question.',
  'asking.complaint': 'Je n’ai donc pas aidé. Demandez-le autrement, ou laissez quelqu’un regarder.',
  'asking.next.nothing':
    'De quoi s’agit-il ? Vérifiez un client, et je montre ce qu’il y a à faire. Ou commencez par la liste pour un PEC qui manque.',
  'asking.next.choose': 'Que voulez-vous faire ensuite ?',
  'asking.customer.which': 'De quel client parlez-vous ?',
  'asking.money':
    'Je ne connais aucun montant : je lis qui a accès, pas ce qui est dépensé. Indiquez la dépense mensuelle d’un client dans son plan, et le plan montre le crédit en jeu, sous forme de fourchette.',
} as const satisfies Record<keyof typeof english, string>;

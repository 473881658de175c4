import type { cards as english } from '../en/cards.ts';

/** Words of the cards that greet, answer and ask back. */
export const cards = {
  'welcome.title': 'Touchez-vous le PEC chez tous vos clients ?',
  'welcome.text':
    'Le PEC (Partner Earned Credit) est la remise accordée pour la gestion de l’Azure d’un client. Je peux le vérifier, l’expliquer, montrer ce qu’il faut changer, et le surveiller.',
  'welcome.try': 'Essayez : vérifier {customer}',
  'welcome.summary': 'Touchez-vous le PEC chez tous vos clients ? Je peux le vérifier et l’expliquer.',
  'welcome.team.title': 'Je réponds aux questions sur le PEC (Partner Earned Credit)',
  'welcome.team.text':
    'Mentionnez-moi avec une question, ou avec « vérifier » et un client. Les détails d’un client arrivent dans votre conversation personnelle, jamais dans le canal.',
  'welcome.team.summary':
    'Je réponds aux questions sur le PEC et je vérifie des clients. Mentionnez-moi avec une question.',

  'help.title': 'Ce que je sais faire',
  'help.ask': '**Posez une question** avec vos mots, par exemple « Reader compte-t-il ? »',
  'help.role': '**rôle** et un nom de rôle : si ce rôle compte pour le PEC',
  'help.check':
    '**vérifier** et le domaine ou l’ID de tenant d’un client : si vous y touchez le PEC, et sinon, pourquoi',
  'help.history':
    '**historique** et le domaine ou l’ID de tenant d’un client : les vérifications antérieures, et ce qui a changé',
  'help.choose':
    '**choisir** : un choix guidé, quelques questions qui mènent à AOBO, Lighthouse ou PAL ; moins avec le domaine d’un client déjà vérifié',
  'help.profile': '**profil** : les organisations dont je cherche l’accès',
  'help.forget': '**supprimer mes données** : ce que je garde sur vous',
  'help.signIn':
    '**se connecter** pour vérifier avec vos propres droits, par exemple « vérifier contoso.com comme moi » ; **se déconnecter** pour y mettre fin',
  'help.grants': '**autorisations** : qui peut faire vérifier quel client',
  'help.partner': '**mon partenaire** : pour qui vous agissez',
  'help.partners': '**gérer les partenaires** : les partenaires de ce bot, leurs membres et leurs clients',
  'help.status': '**statut** : où en sont vos surveillances',
  'help.mayNotCheck':
    'Je vérifie un client pour ceux à qui un admin du partenaire l’a confié. Tapez **vérifier** et un client, et je vous dis à qui demander.',
  'help.elsewhere':
    'Ici, mentionnez-moi d’abord avec @. Tout le monde lit, je donne donc des nombres et aucun nom. Connexion, réglages et données sont pour notre conversation personnelle.',
  'help.person': 'Besoin d’aide ? Un collègue peut répondre : **contact**',
  'help.summary':
    'Je réponds aux questions sur le PEC et je vérifie des clients. Tapez une question, ou « vérifier » et un client.',

  'button.check': 'Vérifier un client',
  'button.checkNamed': 'Vérifier {customer}',
  'button.ask': 'Poser une question',
  'button.choose': 'Choisir un accès',
  'button.profile': 'Voir mon profil',
  'button.role': 'Chercher un rôle',
  'button.person': 'Demander à quelqu’un',
  'button.help': 'Que savez-vous faire ?',
  'button.yes': 'Oui, c’est utile',
  'button.no': 'Non',
  'button.sendComment': 'Envoyer',
  'button.sendQuestion': 'Poser la question',
  'button.lookUp': 'Chercher',
  'button.rephrase': 'Reformuler',
  'button.handOffSend': 'Transmettre',
  'button.handOffDrop': 'Ne pas envoyer',
  'button.handOffAnswered': 'Répondu',

  'answer.source': 'Source : [{title}]({url}) · vérifié le {date}',
  'answer.longAgo':
    'Vérifié pour la dernière fois le {date}, cela date un peu. Regardez la source avant de vous y fier.',
  'answer.related': 'Voir aussi',
  'answer.helpful': 'Cette réponse vous est-elle utile ?',
  'answer.thanks': 'Réponse notée comme utile. Merci.',
  'answer.sorry': 'Cette réponse n’a pas été utile. Que manquait-il ?',
  'answer.comment': 'Que manquait-il ?',
  'answer.commentError': 'Écrivez quelques mots, ou laissez tel quel.',
  'answer.commented': 'Votre commentaire est enregistré. Merci.',
  'answer.by': '{text} ({name})',

  'askPrompt.title': 'Que voulez-vous savoir ?',
  'askPrompt.label': 'Votre question',
  'askPrompt.placeholder': 'Le rôle Reader compte-t-il ?',
  'askPrompt.error': 'Écrivez d’abord votre question.',
  'askPrompt.examples': 'Questions fréquentes',

  'didYouMean.title': 'Laquelle de ces questions ?',
  'didYouMean.text': 'Vous avez demandé : « {question} ». Je ne suis pas sûr de la réponse qui convient.',
  'didYouMean.summary': 'Vouliez-vous dire : {questions}',

  'unknown.title': 'Je n’ai pas de réponse à cette question',
  'unknown.asked': 'Vous avez demandé : « {question} ».',
  'unknown.text':
    'Ce n’est pas une des questions sur le PEC auxquelles je peux répondre avec une source, et je préfère ne pas deviner.',
  'unknown.next': 'Essayez avec d’autres mots, ou regardez ce que je sais faire.',
  'unknown.contact': '{name} peut vous aider : {reach}',
  'unknown.summary': 'Je n’ai pas de réponse sourcée à cette question.',

  'person.title': 'Demander à quelqu’un',
  'person.contact': '{name} répond aux questions sur le PEC.',
  'person.phone': 'Téléphone : {phone}',
  'person.none':
    'Aucun contact n’est configuré ici. La personne qui gère ce bot dans votre organisation peut en ajouter un.',
  'person.summary': 'À qui demander : {name}',
  'person.summaryNone': 'Aucun contact n’est configuré ici.',

  'rolePrompt.title': 'Quel rôle ?',
  'rolePrompt.label': 'Nom du rôle Azure',
  'rolePrompt.placeholder': 'Support Request Contributor',
  'rolePrompt.error': 'Écrivez d’abord le nom d’un rôle.',
  'role.title': 'Ce rôle compte-t-il pour le PEC ?',
  'role.titleNear': 'Deux rôles sont proches de « {asked} »',
  'role.eligible': '✅ {name} compte',
  'role.eligible.text':
    'Microsoft le classe éligible. Il doit être actif toute la journée, permanent, et détenu par l’un de vos modes d’accès.',
  'role.notEligible': '⛔ {name} ne compte pas',
  'role.notEligible.text':
    'Microsoft le classe non éligible. Support Request Contributor est le plus petit rôle qui compte.',
  'role.unlisted': '❔ {name} n’est pas dans la liste de Microsoft',
  'role.unlisted.text':
    'Microsoft ne dit pas s’il compte : ne vous y fiez pas. Ajoutez en plus un rôle de la liste ; Support Request Contributor est le plus petit qui compte.',
  'role.unknown': '❔ Je ne connais aucun rôle Azure nommé {name}',
  'role.unknown.text':
    'Ce nom n’est ni dans la liste de Microsoft ni parmi les rôles intégrés : je ne peux donc pas dire s’il compte. Vérifiez l’orthographe. Est-ce un rôle personnalisé du client ? Microsoft ne dit pas si ces rôles comptent.',
  'role.pageName': 'Sur la page de Microsoft, il s’appelle {pageName}.',
  'role.lighthouse.yes': 'Lighthouse : peut être délégué.',
  'role.lighthouse.no': 'Lighthouse : ne peut pas être délégué.',
  'role.lighthouse.limited': 'Lighthouse : ne peut être délégué que pour attribuer des rôles à une identité managée.',
  'role.near': 'Noms proches qui sont dans la liste : {names}',
  'role.source': 'Rôles pour le PEC (Learn)',

  'composed.label': 'Formulé par une IA à partir des réponses ci-dessous. La réponse vérifiée est à un clic.',
  'composed.curated': 'Voir la réponse vérifiée',
} as const satisfies Record<keyof typeof english, string>;

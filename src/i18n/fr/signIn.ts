/** La connexion : ce que disent la conversation, les pages du navigateur et les cartes d'une connexion qui échoue. */
export const signIn = {
  'signIn.demo': 'Fictif : personne n’est vraiment connecté, et aucun compte n’est demandé.',
  'signIn.title': 'Connectez-vous pour vérifier avec votre compte',
  'signIn.title.tenant': 'Connectez-vous à {tenant}',
  'signIn.why':
    'Je lis alors un client avec vos propres droits : je vois ce qu’Azure vous montre, et rien de plus. Je ne fais que lire.',
  'signIn.step.open': '1. Ouvrez la page de connexion et utilisez le compte avec lequel vous écrivez ici.',
  'signIn.step.code': '2. La page affiche ensuite un code à six chiffres. Saisissez-le ici.',
  'signIn.link': 'Ce lien est personnel et fonctionne dix minutes. Ne le transmettez pas.',
  'signIn.code.label': 'Code de la page de connexion',
  'signIn.code.placeholder': 'Six chiffres',
  'signIn.code.error': 'Le code a six chiffres.',
  'signIn.open': 'Ouvrir la page de connexion',
  'signIn.confirm': 'Confirmer',
  'signIn.button': 'Se connecter',
  'signIn.button.tenant': 'Se connecter là-bas',
  'signIn.out.button': 'Se déconnecter',
  'signIn.sso': 'Je demande à Teams de vous connecter. S’il le peut, vous n’avez rien d’autre à faire.',
  'signIn.done': 'Vous êtes connecté avec {account}.',
  'signIn.done.next':
    'Les vérifications peuvent maintenant se faire avec vos droits. Écrivez « se déconnecter » pour y mettre fin à tout moment.',
  'signIn.done.restart': 'Cela dure jusqu’à votre déconnexion, ou jusqu’à mon redémarrage.',
  'signIn.already': 'Vous êtes déjà connecté avec {account}.',
  'signIn.out.done': 'Vous êtes déconnecté. J’ai effacé tous vos jetons.',
  'signIn.out.none': 'Vous n’êtes pas connecté. Je ne détiens aucun de vos jetons.',
  'signIn.private':
    'La connexion se fait seulement dans notre conversation personnelle. Ouvrez-la et écrivez « se connecter ».',
  'signIn.off': 'La connexion n’est pas configurée pour ce bot.',
  'signIn.off.next': 'Les personnes qui gèrent ce bot peuvent définir PUBLIC_URL et une application pour la connexion.',
  'signIn.noIds': 'Teams ne m’a pas dit qui vous êtes, je ne peux donc pas vous connecter.',
  'signIn.tooOften': 'Vous avez demandé à vous connecter très souvent en une heure. Réessayez plus tard.',
  'signIn.code.wrong':
    '{triesLeft, plural, one {Ce n’est pas le code de la page. Il reste un essai.} other {Ce n’est pas le code de la page. Il reste # essais.}}',
  'signIn.code.usedUp': 'Ce n’était pas le code non plus, cette connexion est donc abandonnée. Recommencez.',
  'signIn.code.none':
    'Aucune connexion de votre part n’attend de code. Elle a peut-être pris fin après quelques minutes.',
  'signIn.consent.button': 'Consentir en tant qu’administrateur',
  'signIn.checkAs.user': 'Vérifier avec mon compte',
  'signIn.checkAs.app': 'Vérifier avec l’application',
  'signIn.page.code': 'Saisissez ce code dans votre conversation avec le bot PEC',
  'signIn.page.code.next': 'Il fonctionne une fois, pendant cinq minutes. Vous pouvez ensuite fermer cette page.',
  'signIn.page.code.warning':
    'Seulement si vous avez vous-même demandé au bot de vous connecter. Si quelqu’un vous a envoyé ici, fermez cette page et ne donnez le code à personne.',
  'signIn.page.over': 'Ce lien de connexion n’est plus valable',
  'signIn.page.over.next':
    'Il a déjà servi, ou son temps est écoulé. Revenez à la conversation et écrivez « se connecter » pour en avoir un nouveau.',
  'signIn.page.failed': 'Vous n’êtes pas connecté',
  'signIn.page.failed.next':
    'La conversation avec le bot dit pourquoi, et ce que vous pouvez faire. Vous pouvez fermer cette page.',
  'signIn.page.consented': 'Le consentement est donné',
  'signIn.page.consented.next': 'Revenez à la conversation et connectez-vous. Vous pouvez fermer cette page.',
  'signIn.page.demo': 'Comment cette connexion doit-elle se passer ?',
  'signIn.page.demo.self': 'Me connecter avec mon propre compte',
  'signIn.page.demo.other': 'Me connecter avec le compte d’une autre personne',
  'signIn.page.demo.consent': 'Le tenant n’a pas consenti à l’application',
  'signIn.page.demo.cancel': 'Annuler',

  'checkFailure.not-signed-in.happened': 'Vous n’y êtes pas connecté.',
  'checkFailure.not-signed-in.meaning':
    'Pour vérifier avec votre compte, il faut que vous soyez connecté au tenant du client. Rien n’a été lu.',
  'checkFailure.not-signed-in.next': 'Connectez-vous avec le compte qui a accès au client.',

  'checkFailure.no-user-consent.happened': 'Le tenant du client n’a pas consenti à cette application.',
  'checkFailure.no-user-consent.meaning':
    'Avant que quelqu’un puisse s’y connecter, un administrateur de ce tenant doit donner son accord.',
  'checkFailure.no-user-consent.next':
    'Si vous y êtes administrateur, utilisez le bouton. Sinon, envoyez son lien à un administrateur, puis reconnectez-vous.',

  'checkFailure.mfa-required.happened': 'Le tenant demande une preuve de plus que c’est bien vous.',
  'checkFailure.mfa-required.meaning':
    'Ses règles exigent un second facteur, ou une nouvelle confirmation. Rien n’a été lu.',
  'checkFailure.mfa-required.next': 'Reconnectez-vous ; la page de connexion le demande.',

  'checkFailure.sign-in-expired.happened': 'Votre connexion a expiré.',
  'checkFailure.sign-in-expired.meaning': 'Elle n’a pas servi depuis longtemps, ou le tenant en limite la durée.',
  'checkFailure.sign-in-expired.next': 'Reconnectez-vous.',

  'checkFailure.sign-in-revoked.happened': 'Votre connexion a été révoquée.',
  'checkFailure.sign-in-revoked.meaning':
    'Un nouveau mot de passe ou un administrateur met fin à toutes les connexions d’un compte. J’ai effacé la vôtre.',
  'checkFailure.sign-in-revoked.next': 'Reconnectez-vous.',

  'checkFailure.sign-in-blocked.happened': 'Le tenant ne vous autorise pas à entrer depuis ici.',
  'checkFailure.sign-in-blocked.meaning':
    'Ses règles d’accès bloquent cette application, ce compte ou cet appareil. Je ne peux pas le changer, et rien n’a été lu.',
  'checkFailure.sign-in-blocked.next':
    'Demandez à un administrateur de ce tenant quelle règle s’applique à votre compte.',

  'checkFailure.not-a-guest.happened': 'Votre compte n’existe pas dans ce tenant.',
  'checkFailure.not-a-guest.meaning': 'Vous n’y êtes ni invité ni admis par une relation partenaire. Rien n’a été lu.',
  'checkFailure.not-a-guest.next':
    'Demandez au client un compte invité avec le rôle Reader, ou vérifiez que votre accès d’administration délégué est actif.',

  'checkFailure.wrong-account.happened': 'C’était un autre compte.',
  'checkFailure.wrong-account.meaning':
    'Le compte de la page de connexion n’est pas celui avec lequel vous écrivez ici. Je n’en ai rien gardé.',
  'checkFailure.wrong-account.next': 'Reconnectez-vous et choisissez le compte que vous utilisez dans Teams.',

  'checkFailure.sign-in-cancelled.happened': 'La connexion a été annulée.',
  'checkFailure.sign-in-cancelled.meaning': 'Rien n’a changé.',
  'checkFailure.sign-in-cancelled.next': 'Connectez-vous quand vous voulez.',
} as const;

import type { failures as english } from '../en/failures.ts';

/** Why a check could not be made: what happened, what it means, what to do next. */
export const failures = {
  'checkFailure.malformed-tenant.happened': 'Ce n’est ni un ID de tenant ni un domaine.',
  'checkFailure.malformed-tenant.meaning': 'Je trouve un client par son ID de tenant ou par l’un de ses domaines.',
  'checkFailure.malformed-tenant.next':
    'Copiez l’ID de tenant depuis le Partner Center, ou tapez un domaine, par exemple fabrikam.com.',

  'checkFailure.unknown-tenant.happened': 'Microsoft ne connaît aucun tenant avec cet ID ou ce domaine.',
  'checkFailure.unknown-tenant.meaning':
    'Rien n’a été lu. C’est le plus souvent une faute de frappe ; il se peut aussi que le domaine ne soit vérifié dans aucun tenant.',
  'checkFailure.unknown-tenant.next': 'Comparez avec la page du client dans le Partner Center et réessayez.',

  'checkFailure.no-consent.happened': 'Le tenant du client ne connaît pas l’identité avec laquelle je vérifie.',
  'checkFailure.no-consent.meaning': 'Rien n’a été lu. Cela ne dit pas si vous y touchez le PEC.',
  'checkFailure.no-consent.next':
    'Un administrateur du client peut donner son consentement à l’application et lui attribuer le rôle Reader sur les abonnements.',

  'checkFailure.bad-credentials.happened': 'Mes propres informations d’identification ont été refusées.',
  'checkFailure.bad-credentials.meaning':
    'Le secret ou le certificat de l’application avec laquelle je vérifie est erroné ou a expiré. Le client n’est pas en cause.',
  'checkFailure.bad-credentials.next': 'Demandez aux personnes qui gèrent ce bot de le renouveler.',

  'checkFailure.sign-in-required.happened': 'Le tenant du client exige qu’une personne se connecte.',
  'checkFailure.sign-in-required.meaning':
    'Ses règles de connexion ne laissent pas entrer l’identité seule. Rien n’a été lu.',
  'checkFailure.sign-in-required.next':
    'Demandez à un administrateur du client quelle règle de connexion s’applique à l’application.',

  'checkFailure.unreachable.happened': 'Azure est injoignable.',
  'checkFailure.unreachable.meaning': 'Rien n’a été lu. La cause habituelle est le réseau ou l’adresse d’Azure.',
  'checkFailure.unreachable.next':
    'Réessayez dans une minute. Si cela persiste, prévenez les personnes qui gèrent ce bot.',

  'checkFailure.service-unavailable.happened': 'Azure n’a répondu que par des erreurs.',
  'checkFailure.service-unavailable.meaning': 'Rien n’a pu être lu. Votre accès n’est pas en cause.',
  'checkFailure.service-unavailable.next': 'Réessayez dans quelques minutes, ou consultez status.azure.com.',

  'checkFailure.forbidden.happened': 'Je ne vois aucun abonnement de ce client.',
  'checkFailure.forbidden.meaning':
    'L’identité avec laquelle je vérifie n’y a aucun rôle. Vous touchez peut-être quand même le PEC : je ne peux simplement pas regarder.',
  'checkFailure.forbidden.next':
    'Le rôle Reader sur les abonnements me suffit pour vérifier. À lui seul, il ne donne pas droit au PEC.',

  'checkFailure.cancelled.happened': 'La vérification a été arrêtée.',
  'checkFailure.cancelled.meaning': 'Elle a été arrêtée avant qu’il y ait quelque chose à montrer.',
  'checkFailure.cancelled.next': 'Relancez-la quand vous voulez.',

  'checkFailure.timed-out.happened': 'La vérification a duré trop longtemps.',
  'checkFailure.timed-out.meaning': 'Azure n’a pas répondu à temps, et rien n’a pu être lu.',
  'checkFailure.timed-out.next': 'Réessayez dans quelques minutes.',

  'checkFailure.unexpected.happened': 'La vérification a échoué d’une façon que je n’avais pas prévue.',
  'checkFailure.unexpected.meaning': 'Rien n’a été modifié chez le client : je ne fais jamais que lire.',
  'checkFailure.unexpected.next':
    'Essayez encore une fois. Si cela échoue de nouveau, donnez le numéro ci-dessous aux personnes qui gèrent ce bot.',

  'checkFailure.no-profile.happened': 'Je ne sais pas encore pour qui je vérifie.',
  'checkFailure.no-profile.meaning':
    'Sans votre ID de tenant et les object ID de vos groupes d’agents, je ne peux pas distinguer votre accès de celui d’un autre.',
  'checkFailure.no-profile.next':
    'Les personnes qui gèrent ce bot peuvent définir le profil du partenaire : PARTNER_PROFILE indique le fichier.',

  'checkFailure.no-identity.happened': 'Je n’ai pas d’identité pour vérifier.',
  'checkFailure.no-identity.meaning':
    'Je peux répondre aux questions ; pour une vérification, il faut me donner une identité qui peut lire l’Azure du client.',
  'checkFailure.no-identity.next':
    'Les personnes qui gèrent ce bot peuvent définir CHECK_TENANT_ID, CHECK_CLIENT_ID et un secret ou un certificat.',

  'checkFailure.gone.happened': 'Je n’ai plus cette vérification.',
  'checkFailure.gone.meaning': 'Elle est trop ancienne, ou elle appartient à quelqu’un d’autre.',
  'checkFailure.gone.next': 'Vérifiez à nouveau le client pour avoir la réponse d’aujourd’hui.',
} as const satisfies Record<keyof typeof english, string>;

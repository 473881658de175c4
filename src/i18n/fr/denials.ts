import type { denials as english } from '../en/denials.ts';

/** Pourquoi quelqu'un ne peut pas faire quelque chose : ce qui se passe, ce que cela signifie, qui peut le changer. */
export const denials = {
  'denial.unknown-sender.happened': 'Je n’ai pas pu vous identifier avec certitude.',
  'denial.unknown-sender.meaning':
    'Teams ne m’a pas donné votre compte et son tenant, et je n’accorde de droits à rien d’autre.',
  'denial.unknown-sender.next':
    'Réessayez dans une minute, ou dans une conversation personnelle avec moi. Si cela persiste, prévenez les personnes qui gèrent ce bot.',

  'denial.not-a-member.happened': 'Vous n’appartenez à aucun partenaire pour lequel je travaille.',
  'denial.not-a-member.meaning':
    'Je réponds à tous sur le PEC. Les clients et les profils, je ne les montre qu’aux personnes de leur propre partenaire.',
  'denial.not-a-member.next': 'Demandez aux personnes qui gèrent ce bot de vous ajouter à votre partenaire.',

  'denial.no-profile.happened': 'Je ne sais pas encore pour qui je vérifie.',
  'denial.no-profile.meaning':
    'Sans votre ID de tenant et les ID d’objet de vos groupes d’agents, je ne peux pas distinguer votre accès de celui d’un autre.',
  'denial.no-profile.next':
    'Les personnes qui gèrent ce bot peuvent définir le profil du partenaire : PARTNER_PROFILE indique le fichier.',

  'denial.admins-only.happened': 'Seul un admin du partenaire peut le faire.',
  'denial.admins-only.meaning': 'Cela change ce que je fais pour tous chez votre partenaire.',
  'denial.admins-only.next': 'Demandez à un admin du partenaire de le faire, ou de vous nommer admin.',

  'denial.operators-only.happened': 'Seules les personnes qui gèrent ce bot peuvent le faire.',
  'denial.operators-only.meaning': 'Il s’agit des partenaires que ce bot sert.',
  'denial.operators-only.next': 'Adressez-vous à elles. Elles peuvent ajouter votre ID d’objet Entra à OPERATORS.',

  'denial.no-grant.happened': 'Vous ne pouvez pas faire vérifier cela avec ma propre identité.',
  'denial.no-grant.meaning':
    'Une vérification lit l’environnement Azure d’un client avec les droits du bot ; un admin du partenaire décide donc qui peut faire vérifier quel client. Que je connaisse ou non le client, je ne le dis qu’à ceux qui y ont droit.',
  'denial.no-grant.next':
    'Demandez à un admin du partenaire de vous l’accorder. Je peux vous montrer quoi lui envoyer.',

  'denial.not-your-customer.happened': 'Ici, ce n’est pas un client de ce partenaire.',
  'denial.not-your-customer.meaning':
    'Les personnes qui gèrent ce bot indiquent quels clients appartiennent à un partenaire, et je n’en vérifie pas d’autres pour lui.',
  'denial.not-your-customer.next': 'S’il devrait en être un, demandez-leur de l’ajouter, avec son ID de tenant.',

  'denial.group-unreadable.happened': 'Je n’ai pas pu voir si vous êtes dans un groupe qui y a droit.',
  'denial.group-unreadable.meaning': 'Tant que je ne le sais pas, la réponse est non.',
  'denial.group-unreadable.meaning.no-identity': 'Je n’ai pas d’identité pour interroger Microsoft Graph.',
  'denial.group-unreadable.meaning.no-consent':
    'Votre tenant ne connaît pas l’identité avec laquelle j’interroge Microsoft Graph.',
  'denial.group-unreadable.meaning.forbidden':
    'L’identité avec laquelle j’interroge Microsoft Graph ne peut pas lire les membres des groupes.',
  'denial.group-unreadable.meaning.not-found': 'Votre compte ou le groupe n’est pas dans l’annuaire que j’ai consulté.',
  'denial.group-unreadable.meaning.unreachable': 'Microsoft Graph n’a pas répondu.',
  'denial.group-unreadable.next.no-identity':
    'Un admin du partenaire peut vous l’accorder directement plutôt que par un groupe.',
  'denial.group-unreadable.next.no-consent':
    'Un admin du partenaire peut faire donner le consentement à l’application, ou vous l’accorder directement.',
  'denial.group-unreadable.next.forbidden':
    'Un administrateur de votre tenant peut accorder GroupMember.Read.All et User.ReadBasic.All à l’application, ou un admin du partenaire vous l’accorde directement.',
  'denial.group-unreadable.next.not-found':
    'Un admin du partenaire peut comparer l’ID du groupe, ou vous l’accorder directement.',
  'denial.group-unreadable.next.unreachable': 'Réessayez dans une minute.',

  'denial.not-recorded.happened': 'Je n’ai pas pu consigner votre demande, donc je ne l’ai pas exécutée.',
  'denial.not-recorded.meaning':
    'Je ne lis un client et ne change quoi que ce soit que si la trace en est bien enregistrée. Le plus souvent, cela vient de la base de données.',
  'denial.not-recorded.next': 'Réessayez dans une minute. Si cela persiste, prévenez les personnes qui gèrent ce bot.',

  'denial.choose-partner.happened': 'Pour quel partenaire demandez-vous ?',
  'denial.choose-partner.meaning':
    'Vous pouvez agir pour plusieurs, et je ne devine pas. Je retiens votre choix dans cette conversation.',
  'denial.choose-partner.next': 'Choisissez ci-dessous, ou tapez « partenaire » et le nom.',
} as const satisfies Record<keyof typeof english, string>;

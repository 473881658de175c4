import type { partners as english } from '../en/partners.ts';

/** Qui peut faire quoi : autorisations, partenaire pour lequel on agit, et ce que gèrent les personnes qui gèrent le bot. */
export const partners = {
  'grants.title':
    '{count, plural, =0 {Personne n’a encore d’autorisation} one {Une autorisation} other {# autorisations}}',
  'grants.about':
    'Les admins du partenaire peuvent faire vérifier tous les clients. Toute autre personne a besoin d’une autorisation, car une vérification lit avec les droits du bot.',
  'grants.row': '{customer} → {kind, select, group {groupe} other {personne}} {id}',
  'grants.row.detail': 'Annuaire {tenantId}. Accordée le {date} par {by}.',
  'grants.open': 'Ouvrir : {text}',
  'grants.every': 'tous les clients',
  'grants.add': 'Accorder un client à quelqu’un',
  'grants.remove': 'Retirer',
  'grants.next': 'Suivant',
  'grants.previous': 'Précédent',
  'grants.private':
    'Je ne montre les autorisations que dans notre conversation personnelle. Ouvrez-en une avec moi et tapez « autorisations ».',
  'grants.form.title': 'Qui peut faire vérifier quel client ?',
  'grants.form.text':
    'Dans un canal, vous pouvez aussi écrire « accorder fabrikam.com à @Sam ». Une autorisation vaut dès la question suivante.',
  'grants.form.customer': 'Client : ID de tenant ou domaine, ou « tous »',
  'grants.form.customerError': 'Tapez un ID de tenant, un domaine ou « tous ».',
  'grants.form.kind': 'Pour',
  'grants.form.person': 'une personne',
  'grants.form.group': 'un groupe, et tous ses membres',
  'grants.form.kindError': 'Choisissez l’un des deux.',
  'grants.form.holder': 'ID d’objet dans Entra',
  'grants.form.holderHint': 'sur la page de la personne ou du groupe dans Entra',
  'grants.form.holderError': 'Tapez un ID d’objet.',
  'grants.form.submit': 'Accorder',
  'grants.form.back': 'Retour à la liste',
  'grants.problem.holder':
    '« {typed} » n’est pas un ID d’objet. Il ressemble à 00000000-0000-0000-0000-000000000000 ; pour un autre annuaire, mettez devant son ID de tenant et une barre oblique.',
  'grants.problem.customer':
    'Je ne trouve aucun tenant derrière « {typed} ». Utilisez son ID de tenant ou l’un de ses domaines.',
  'grants.problem.customer-unknown':
    'Ici, ce client n’est pas rattaché à ce partenaire. Les personnes qui gèrent ce bot peuvent l’ajouter.',
  'grants.problem.full':
    'Ce partenaire a déjà le nombre maximal d’autorisations. Accordez plutôt les clients à un groupe.',
  'grants.outcome.added': 'C’est fait. Cela vaut dès la question suivante.',
  'grants.outcome.exists': 'C’était déjà accordé.',
  'grants.outcome.removed': 'Retirée. Cela vaut dès la question suivante.',
  'grants.outcome.gone': 'Cette autorisation n’existait déjà plus.',
  'grants.whoUnknown': 'Je n’ai pas pu identifier cette personne dans Entra. Utilisez l’ID d’objet.',

  'askAdmin.button': 'Qu’envoyer à un admin ?',
  'askAdmin.title': 'Envoyez ceci à un admin du partenaire',
  'askAdmin.text': 'J’aimerais utiliser le bot PEC pour {customer}. Merci de lui écrire ceci :',
  'askAdmin.someCustomer': 'un client',
  'askAdmin.ids': 'Mon tenant est {tenantId} et mon ID d’objet y est {objectId}.',
  'askAdmin.noIds': 'Teams ne m’a pas donné vos ID. Votre ID d’objet est sur votre propre page dans Entra.',

  'partner.title': 'Qui vous êtes pour moi',
  'partner.actingFor':
    'Vous agissez pour {name}, en tant {role, select, admin {qu’admin du partenaire} manager {que responsable de compte} other {que membre}}.',
  'partner.none': 'Vous n’agissez ici pour aucun partenaire.',
  'partner.ids': 'Votre tenant est {tenantId}, votre ID d’objet y est {objectId}.',
  'partner.choose': 'Agir pour un autre partenaire',
  'partner.choice': 'Quel partenaire',
  'partner.choiceError': 'Choisissez un partenaire.',
  'partner.chosen': 'Désormais, vous agissez pour {name} dans cette conversation.',
  'partner.notYours': 'Vous ne pouvez pas agir pour un partenaire de ce nom.',
  'partner.nextHere': 'Tapez « partenaire » et le nom. Je ne cite pas les partenaires là où d’autres lisent.',

  'operate.title': '{count, plural, =0 {Aucun partenaire} one {Un partenaire} other {# partenaires}}',
  'operate.about':
    'Pour lier un canal, écrivez-y « lier » et le nom du partenaire. Pour ajouter beaucoup de membres à la fois, passez par « npm run admin », qui lit un fichier CSV.',
  'operate.row.detail':
    'Tenant {tenantId}. {members, plural, one {Un membre inscrit} other {# membres inscrits}}, {admins, plural, one {dont un admin} other {dont # admins}} ; {customers, plural, one {un client} other {# clients}}.',
  'operate.open': 'Ouvrir {name}',
  'operate.noAdmin': 'Personne ne peut accorder les clients de {name} tant qu’il n’a pas d’admin.',
  'operate.bound': 'Ce canal appartient à {name}.',
  'operate.form.partner-add': 'Ajouter un partenaire',
  'operate.form.partner-remove': 'Supprimer un partenaire',
  'operate.form.member-add': 'Ajouter un membre',
  'operate.form.member-remove': 'Retirer un membre',
  'operate.form.customer-add': 'Ajouter un client',
  'operate.form.manager-add': 'Ajouter un responsable de compte',
  'operate.form.back': 'Retour aux partenaires',
  'operate.form.submit': 'Enregistrer',
  'operate.field.name': 'Nom du partenaire',
  'operate.field.tenantId': 'ID de tenant',
  'operate.field.person':
    'ID d’objet dans Entra ; pour un autre annuaire, son ID de tenant et une barre oblique devant',
  'operate.field.customer': 'L’ID de tenant du client',
  'operate.field.role': 'Rôle',
  'operate.field.role.member': 'membre',
  'operate.field.role.admin': 'admin du partenaire',
  'operate.field.error': 'Ce champ est obligatoire.',
  'operate.removeWarning':
    'Ses membres, clients, autorisations, canaux et responsables de compte seront supprimés avec lui. Tapez son ID de tenant pour confirmer.',
  'operate.problem.guid': '« {typed} » n’est pas un ID. Il ressemble à 00000000-0000-0000-0000-000000000000.',
  'operate.problem.unknown-partner': 'Il n’y a pas de partenaire avec cet ID de tenant.',
  'operate.problem.last-admin': 'C’est le dernier admin du partenaire. Ajoutez-en d’abord un autre.',
  'operate.problem.absent': 'Il n’y avait rien à retirer.',
  'operate.problem.not-a-channel': 'Seul un canal peut être lié. Écrivez-le dans le canal du partenaire.',
  'operate.done': 'Enregistré.',
  'operate.private':
    'Je ne montre les partenaires que dans notre conversation personnelle. Ouvrez-en une avec moi et tapez « partenaires ».',
  'operate.one':
    'Ce bot sert un seul partenaire. Accordez des clients aux personnes avec « autorisations » ; les membres viennent du tenant.',
} as const satisfies Record<keyof typeof english, string>;

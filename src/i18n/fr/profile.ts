import type { profile as english } from '../en/profile.ts';

/** The partner profile in chat, in French. */
export const profile = {
  'profile.change': 'Modifier',
  'profile.show': 'Afficher le profil',
  'profile.lastChanged': 'Dernière modification par {who} le {at}.',
  'profile.demo': 'Ce profil est fictif. Ce que vous enregistrez prend sa place.',
  'profile.fromFile':
    'Les personnes qui gèrent ce bot fixent les organisations dans le fichier indiqué par PARTNER_PROFILE. Elles seules peuvent les modifier, donc rien n’a changé ici.',
  'profile.fromFile.short':
    'Les personnes qui gèrent ce bot le fixent dans le fichier indiqué par PARTNER_PROFILE, et elles seules peuvent le modifier.',
  'profile.kind.title': 'Quelle est votre place dans CSP ?',
  'profile.kind.intro':
    'Seuls les accès du partenaire que Microsoft facture et du revendeur de référence génèrent du PEC. Je dois savoir lequel des deux vous êtes.',
  'profile.kind.billed.means': 'Microsoft nous facture : vous vendez vous-même à vos clients.',
  'profile.kind.reseller.means':
    'Nous achetons à un fournisseur : Microsoft facture le fournisseur, et vous êtes le revendeur de référence.',
  'profile.kind.provider.means':
    'Nous fournissons un revendeur : Microsoft vous facture, et le revendeur vend aux clients.',
  'profile.kind.billed': 'Microsoft nous facture',
  'profile.kind.reseller': 'Nous achetons à un fournisseur',
  'profile.kind.provider': 'Nous fournissons un revendeur',
  'profile.kind.other': 'Autre situation',
  'profile.kind.next': 'Un formulaire suit. Rien n’est enregistré avant que vous ayez vu ce qui changerait.',
  'profile.lookUp': 'Chercher mes groupes',
  'profile.lookUp.found':
    'Trouvé dans votre annuaire : AdminAgents {adminAgents}, HelpdeskAgents {helpdeskAgents}. Ils sont déjà dans le formulaire.',
  'profile.lookUp.noHelpdesk': 'aucun',
  'profile.lookUp.not-found':
    'Votre annuaire ne montre aucun groupe nommé AdminAgents. Il n’existe que dans un tenant inscrit comme partenaire CSP. Copiez alors l’ID d’objet depuis ce tenant.',
  'profile.lookUp.ambiguous':
    'Votre annuaire a plusieurs groupes de ce nom, je n’en inscris donc aucun. Copiez l’ID d’objet du bon depuis Entra, sous Groupes.',
  'profile.lookUp.not-signed-in':
    'Pour cela, vous devez vous connecter. Écrivez « se connecter », puis cliquez de nouveau sur le bouton.',
  'profile.lookUp.no-consent':
    'Votre tenant n’a pas consenti à ce que je lise ses groupes (GroupMember.Read.All). Un administrateur peut y consentir, ou vous copiez les ID d’objet depuis Entra, sous Groupes.',
  'profile.lookUp.unreachable':
    'Microsoft Graph n’a pas pu être joint. Réessayez dans une minute, ou copiez les ID d’objet depuis Entra, sous Groupes.',
  'profile.lookUp.otherTenant':
    'Je cherche les groupes dans le tenant depuis lequel vous écrivez, et ce n’est pas celui du partenaire. Copiez les ID d’objet depuis Entra dans le tenant du partenaire, sous Groupes.',
  'profile.lookUp.off': 'Ce bot ne peut pas chercher de groupes. Copiez les ID d’objet depuis Entra, sous Groupes.',
  'profile.form.title': 'Votre profil partenaire',
  'profile.form.resumed': 'C’est ce que vous aviez saisi. Rien n’en est encore enregistré.',
  'profile.section.us':
    '{kind, select, reseller {Vous, le revendeur de référence} other {Vous, facturé par Microsoft}}',
  'profile.section.other':
    '{kind, select, reseller {Votre fournisseur, facturé par Microsoft} other {Votre revendeur, le revendeur de référence}}',
  'profile.field.name': '{side, select, us {Votre nom} other {Son nom}}',
  'profile.field.tenantId': '{side, select, us {Votre ID de tenant} other {Son ID de tenant}}',
  'profile.field.adminAgents':
    '{side, select, us {Votre groupe AdminAgents, ID d’objet} other {Son groupe AdminAgents, ID d’objet}}',
  'profile.field.helpdeskAgents':
    '{side, select, us {Votre groupe HelpdeskAgents, ID d’objet (facultatif)} other {Son groupe HelpdeskAgents, ID d’objet (facultatif)}}',
  'profile.field.partnerIds':
    '{side, select, us {Vos ID partenaire, séparés par des virgules} other {Ses ID partenaire, séparés par des virgules}}',
  'profile.hint.tenantId': 'Un GUID. Entra l’affiche sur sa page Vue d’ensemble.',
  'profile.hint.adminAgents': 'Entra, Groupes, AdminAgents : l’ID d’objet, dans le tenant du partenaire lui-même.',
  'profile.hint.partnerIds': 'ID d’emplacement du Partner Center, de 4 à 10 chiffres chacun.',
  'profile.preview': 'Montrer ce qui changerait',
  'profile.cancel': 'Annuler',
  'profile.back': 'Retour au formulaire',
  'profile.save': 'Enregistrer',
  'profile.problems':
    '{count, plural, one {Un champ est à revoir.} other {# champs sont à revoir.}} Rien n’est encore enregistré.',
  'profile.problem.empty': 'Ce champ est encore vide.',
  'profile.problem.too-long': '200 caractères au plus.',
  'profile.problem.not-a-guid':
    '« {value} » n’est pas un ID d’objet. Il ressemble à 00000000-0000-0000-0000-000000000000, pas à un nom.',
  'profile.problem.a-domain':
    '« {value} » est un domaine. Indiquez l’ID de tenant, un GUID : Entra l’affiche sur sa page Vue d’ensemble.',
  'profile.problem.is-the-tenant': 'C’est l’ID de tenant. Indiquez l’ID d’objet du groupe.',
  'profile.problem.same-group': 'C’est le même groupe qu’AdminAgents. Indiquez l’autre, ou laissez ce champ vide.',
  'profile.problem.same-tenant': 'Les deux organisations ont cet ID de tenant. Il en faut deux.',
  'profile.problem.no-partner-id': '« {value} » n’est pas un ID partenaire. Il a de 4 à 10 chiffres et rien d’autre.',
  'profile.problem.too-many': '50 ID partenaire au plus.',
  'profile.preview.title': 'Voici ce qui changerait',
  'profile.preview.nothing': 'Rien ne changerait : c’est ce qui est enregistré.',
  'profile.preview.meanwhile':
    'Pendant votre saisie, {who} a modifié le profil ({at}). La comparaison se fait avec ce qui est enregistré maintenant.',
  'profile.preview.foreignTenant':
    'Votre ID de tenant n’est pas celui du tenant depuis lequel vous écrivez. C’est normal si vous avez un tenant à part pour CSP.',
  'profile.preview.effect': 'Les vérifications suivront désormais ce profil. Les anciens rapports restent tels quels.',
  'profile.difference.name':
    '{holder, select, billTo {Nom du partenaire facturé par Microsoft} other {Nom du revendeur de référence}}',
  'profile.difference.tenantId':
    '{holder, select, billTo {Tenant du partenaire facturé par Microsoft} other {Tenant du revendeur de référence}}',
  'profile.difference.adminAgents':
    '{holder, select, billTo {AdminAgents du partenaire facturé par Microsoft} other {AdminAgents du revendeur de référence}}',
  'profile.difference.helpdeskAgents':
    '{holder, select, billTo {HelpdeskAgents du partenaire facturé par Microsoft} other {HelpdeskAgents du revendeur de référence}}',
  'profile.difference.partnerIds':
    '{holder, select, billTo {ID partenaire du partenaire facturé par Microsoft} other {ID partenaire du revendeur de référence}}',
  'profile.difference.before': 'maintenant : {value}',
  'profile.difference.after': 'ensuite : {value}',
  'profile.difference.none': 'ensuite : non défini',
  'profile.saved': 'Enregistré. Je vérifie désormais d’après ce profil.',
  'profile.cancelled': 'Rien n’a changé.',
  'profile.gone': 'Ce formulaire est déjà enregistré, ou trop ancien. Votre clic n’a rien changé.',
} as const satisfies Record<keyof typeof english, string>;

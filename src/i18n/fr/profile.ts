import type { profile as english } from '../en/profile.ts';

/** The partner profile in chat, in French. */
export const profile = {
  'profile.change': 'Modifier',
  'profile.show': 'Afficher le profil',
  'profile.lastChanged': 'Dernière modification par {who} le {at}.',
  'profile.demo': 'Ce profil est fictif. Ce que vous enregistrez prend sa place.',
  'profile.fromFile':
    'Les personnes qui gèrent ce bot fixent les organisations dans le fichier que nomme PARTNER_PROFILE. Elles seules les modifient, donc rien n’a changé ici.',
  'profile.fromFile.short':
    'Les personnes qui gèrent ce bot le fixent dans le fichier que nomme PARTNER_PROFILE, et elles seules le modifient.',
  'profile.kind.title': 'Quelle est votre place dans CSP ?',
  'profile.kind.intro':
    'Seuls les accès du partenaire que Microsoft facture et du revendeur de référence rapportent le PEC. Je dois savoir lequel des deux vous êtes.',
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
    'Trouvé dans votre annuaire : AdminAgents {adminAgents}, HelpdeskAgents {helpdeskAgents}. Le formulaire en est rempli.',
  'profile.lookUp.noHelpdesk': 'aucun',
  'profile.lookUp.not-found':
    'Votre annuaire ne montre aucun groupe nommé AdminAgents. Il n’existe que dans un tenant inscrit comme partenaire CSP. Copiez alors l’identifiant d’objet depuis ce tenant.',
  'profile.lookUp.ambiguous':
    'Votre annuaire a plusieurs groupes de ce nom, je n’en remplis donc aucun. Copiez l’identifiant d’objet du bon depuis Entra, sous Groupes.',
  'profile.lookUp.not-signed-in':
    'Pour cela, vous devez vous connecter. Écrivez « sign in », puis appuyez de nouveau sur le bouton.',
  'profile.lookUp.no-consent':
    'Votre tenant n’a pas consenti à ce que je lise ses groupes (GroupMember.Read.All). Un administrateur peut y consentir, ou vous copiez les identifiants d’objet depuis Entra, sous Groupes.',
  'profile.lookUp.unreachable':
    'Microsoft Graph n’a pas pu être joint. Réessayez dans une minute, ou copiez les identifiants d’objet depuis Entra, sous Groupes.',
  'profile.lookUp.off':
    'Ce bot ne peut pas chercher de groupes. Copiez les identifiants d’objet depuis Entra, sous Groupes.',
  'profile.form.title': 'Votre profil de partenaire',
  'profile.form.resumed': 'C’est ce que vous aviez saisi. Rien n’en est encore enregistré.',
  'profile.section.us':
    '{kind, select, reseller {Vous, le revendeur de référence} other {Vous, facturé par Microsoft}}',
  'profile.section.other':
    '{kind, select, reseller {Votre fournisseur, facturé par Microsoft} other {Votre revendeur, le revendeur de référence}}',
  'profile.field.name': '{side, select, us {Votre nom} other {Son nom}}',
  'profile.field.tenantId': '{side, select, us {Votre identifiant de tenant} other {Son identifiant de tenant}}',
  'profile.field.adminAgents':
    '{side, select, us {Votre groupe AdminAgents, identifiant d’objet} other {Son groupe AdminAgents, identifiant d’objet}}',
  'profile.field.helpdeskAgents':
    '{side, select, us {Votre groupe HelpdeskAgents, identifiant d’objet (facultatif)} other {Son groupe HelpdeskAgents, identifiant d’objet (facultatif)}}',
  'profile.field.partnerIds':
    '{side, select, us {Vos identifiants de partenaire, séparés par des virgules} other {Ses identifiants de partenaire, séparés par des virgules}}',
  'profile.hint.tenantId': 'Un GUID. Entra l’affiche sur sa page de présentation.',
  'profile.hint.adminAgents':
    'Entra, Groupes, AdminAgents : l’identifiant d’objet, dans le tenant du partenaire lui-même.',
  'profile.hint.partnerIds': 'Identifiants de site du Partner Center, de 4 à 10 chiffres chacun.',
  'profile.preview': 'Montrer ce qui changerait',
  'profile.cancel': 'Annuler',
  'profile.back': 'Retour au formulaire',
  'profile.save': 'Enregistrer',
  'profile.problems':
    '{count, plural, one {Un champ est à revoir.} other {# champs sont à revoir.}} Rien n’est encore enregistré.',
  'profile.problem.empty': 'Ce champ est encore vide.',
  'profile.problem.too-long': '200 caractères au plus.',
  'profile.problem.not-a-guid':
    '« {value} » n’est pas un identifiant d’objet. Il ressemble à 00000000-0000-0000-0000-000000000000, pas à un nom.',
  'profile.problem.a-domain':
    '« {value} » est un domaine. Indiquez l’identifiant du tenant, un GUID : Entra l’affiche sur sa page de présentation.',
  'profile.problem.is-the-tenant': 'C’est l’identifiant du tenant. Indiquez l’identifiant d’objet du groupe.',
  'profile.problem.same-group': 'C’est le même groupe qu’AdminAgents. Indiquez l’autre, ou laissez ce champ vide.',
  'profile.problem.same-tenant': 'Les deux organisations ont cet identifiant de tenant. Il en faut deux.',
  'profile.problem.no-partner-id':
    '« {value} » n’est pas un identifiant de partenaire. Il a de 4 à 10 chiffres et rien d’autre.',
  'profile.problem.too-many': '50 identifiants de partenaire au plus.',
  'profile.preview.title': 'Voici ce qui changerait',
  'profile.preview.nothing': 'Rien ne changerait : c’est ce qui est enregistré.',
  'profile.preview.meanwhile':
    'Pendant votre saisie, {who} a modifié le profil ({at}). La comparaison se fait avec ce qui est enregistré maintenant.',
  'profile.preview.foreignTenant':
    'Votre identifiant de tenant n’est pas celui du tenant depuis lequel vous écrivez. C’est juste si vous avez un tenant à part pour CSP.',
  'profile.preview.effect':
    'Les vérifications seront désormais jugées d’après cela. Les anciens rapports restent tels quels.',
  'profile.difference.name':
    '{holder, select, billTo {Nom du partenaire facturé par Microsoft} other {Nom du revendeur de référence}}',
  'profile.difference.tenantId':
    '{holder, select, billTo {Tenant du partenaire facturé par Microsoft} other {Tenant du revendeur de référence}}',
  'profile.difference.adminAgents':
    '{holder, select, billTo {AdminAgents du partenaire facturé par Microsoft} other {AdminAgents du revendeur de référence}}',
  'profile.difference.helpdeskAgents':
    '{holder, select, billTo {HelpdeskAgents du partenaire facturé par Microsoft} other {HelpdeskAgents du revendeur de référence}}',
  'profile.difference.partnerIds':
    '{holder, select, billTo {Identifiants du partenaire facturé par Microsoft} other {Identifiants du revendeur de référence}}',
  'profile.difference.before': 'maintenant : {value}',
  'profile.difference.after': 'ensuite : {value}',
  'profile.difference.none': 'ensuite : non défini',
  'profile.saved': 'Enregistré. Je vérifie désormais d’après ce profil.',
  'profile.cancelled': 'Rien n’a changé.',
  'profile.gone': 'Ce formulaire est déjà enregistré, ou trop ancien. Cet appui n’a rien changé.',
} as const satisfies Record<keyof typeof english, string>;

import type { artefacts as english } from '../en/artefacts.ts';

/** Words of the files that carry a recommendation out, in French. */
export const artefacts = {
  'reinstate.title':
    'Donne au groupe d’agents d’un partenaire le rôle Support Request Contributor sur vos abonnements.',
  'reinstate.subscriptions': 'Les abonnements concernés.',
  'reinstate.notAGuid': '« {id} » n’est pas un ID. Ouvrez ce fichier, mettez-y votre propre valeur et relancez-le.',
  'reinstate.noTool': '{tool} n’est pas installé ici. Azure Cloud Shell en dispose.',
  'reinstate.plan': 'Ceci donne au groupe d’agents {group} du partenaire le rôle Support Request Contributor sur :',
  'reinstate.earns':
    'Avec ce rôle, le partenaire peut ouvrir des demandes de support et ne rien modifier d’autre. Ce qui est déjà en place reste tel quel.',
  'reinstate.signIn': 'Vous n’êtes pas connecté. Lancez : {command}',
  'reinstate.otherTenant':
    'Vous êtes connecté au tenant {signedIn}, et ceci concerne le tenant {tenant}. Rien n’a été modifié. Lancez : {command}',
  'reinstate.notAPerson':
    'Connectez-vous en tant que personne, pas comme application ni identité managée. Rien n’a été modifié.',
  'reinstate.whoAmI': 'Votre propre compte n’a pas pu être lu dans l’annuaire. Rien n’a été modifié.',
  'reinstate.unreadable': 'Les attributions de rôles de l’abonnement {subscription} n’ont pas pu être lues.',
  'reinstate.notOwner':
    'Vous n’êtes ni Owner ni User Access Administrator de l’abonnement {subscription}. Rien n’a été modifié. Faites lancer ce script par quelqu’un qui l’est, et qui n’est pas un invité de votre tenant.',
  'reinstate.goOn': 'Appuyez sur Entrée pour continuer, ou sur Ctrl+C pour arrêter.',
  'reinstate.kept': 'Déjà en place : {subscription}',
  'reinstate.given': 'Attribué : {subscription}',
  'reinstate.failed': 'Azure l’a refusé sur {subscription}. La raison est sur la ligne voisine.',
  'reinstate.done': 'Terminé. Attribués : {given}. Déjà en place : {kept}. Non attribués : {failed}.',

  'artefact.problem.not-a-guid': 'Un ID n’est pas un GUID tel que 00000000-0000-0000-0000-000000000000.',
  'artefact.problem.resource-group-name':
    'Un groupe de ressources ne peut pas porter ce nom. Azure n’accepte que des lettres, des chiffres et _ ( ) . -, 90 au plus, sans point final.',
  'artefact.problem.role-unlisted':
    'Ce rôle n’est pas dans la liste de Microsoft. Lighthouse refuse les rôles personnalisés, et je ne peux pas juger des autres rôles absents de la liste.',
  'artefact.problem.role-not-eligible': 'Ce rôle n’est pas éligible au PEC : l’identité liée ne rapporterait rien.',
  'artefact.problem.role-not-delegable':
    'Lighthouse ne délègue pas ce rôle : ni Owner, ni rôles avec data actions, ni User Access Administrator pour des personnes.',
  'artefact.problem.assignable-roles-missing':
    'Lighthouse ne délègue User Access Administrator qu’avec les rôles qu’il peut attribuer. Indiquez-les.',
  'artefact.problem.assignable-roles-unwanted': 'Seul User Access Administrator peut recevoir des rôles à attribuer.',
  'artefact.problem.too-many-approvers': 'Lighthouse accepte dix approbateurs au plus.',

  'artefact.cli.usage':
    'Utilisation : npm run access -- --way lighthouse|lighthouse-jit|lighthouse-group|reinstate [--out DOSSIER] [--tenant CUSTOMER_TENANT_ID] [--subscription ID]… [--resource-group NOM] [--linked ID] [--role NOM] [--may-assign NOM]… [--people ID] [--people-role NOM] [--approver ID]… [--lang en|nl|de|fr]',
  'artefact.cli.written': 'Écrit : {path}',
  'artefact.cli.exists': '{path} existe déjà et reste inchangé. Indiquez un autre dossier avec --out.',
  'artefact.cli.notWritten': '{path} n’a pas pu être écrit : {problem}',
  'artefact.cli.open': 'Mettez votre propre valeur pour {placeholder} : {meaning}',
  'artefact.cli.noProfile':
    'Aucun profil partenaire n’est défini (PARTNER_PROFILE), vos propres ID restent donc à remplir.',
} as const satisfies Record<keyof typeof english, string>;

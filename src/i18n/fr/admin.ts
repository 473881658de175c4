import type { admin as english } from '../en/admin.ts';

/** La commande qui gère partenaires, personnes et autorisations. */
export const admin = {
  'admin.usage': `Utilisation : npm run admin -- …
  partner list
  partner add TENANT NAME
  partner remove PARTNER
  partner bind-channel PARTNER CHANNEL
  partner unbind CHANNEL
  partner member list PARTNER
  partner member add PARTNER PERSON [--admin]
  partner member remove PARTNER PERSON
  partner import FILE.csv [--dry-run]
  partner customer list PARTNER
  partner customer add PARTNER CUSTOMER
  partner customer remove PARTNER CUSTOMER
  partner manager list
  partner manager add PARTNER|all PERSON
  partner manager remove PARTNER|all PERSON
  status [--json]
  watch-all PARTNER --conversation ID [--time-zone ZONE]
  grant list PARTNER
  grant add PARTNER CUSTOMER|all PERSON [--group]
  grant remove PARTNER NUMBER
  export FILE
  import FILE
Un partenaire est un ID de tenant ou un nom ; « own » désigne le partenaire à qui appartient le bot. Une personne ou un groupe est
TENANT/OBJECT, ou un ID d’objet du tenant du bot. Un client est un ID de tenant ou un domaine.
Un fichier de membres a les colonnes partner, tenant, object et, si vous voulez, role (member ou admin).
--lang fr répond en français.`,
  'admin.done': 'C’est fait.',
  'admin.unchanged': 'Il n’y avait rien à changer.',
  'admin.none': 'Aucun.',
  'admin.partner': '{tenantId}  {name}  ({members} membres, {customers} clients)',
  'admin.noPartner': 'Il n’y a pas de partenaire « {typed} ». « partner list » montre ceux qui existent.',
  'admin.notMany': 'Ce bot sert un seul partenaire (PARTNERS n’est pas « many ») ; cela n’a donc pas de sens ici.',
  'admin.guid': '« {typed} » n’est pas un ID. Il ressemble à 00000000-0000-0000-0000-000000000000.',
  'admin.person':
    '« {typed} » ne désigne personne. Utilisez TENANT/OBJECT, ou l’ID d’objet seul si BOT_TENANT_ID est défini.',
  'admin.customer': 'Aucun tenant trouvé derrière « {typed} ».',
  'admin.notTheirs':
    'Ce client n’est pas un client de ce partenaire. Ajoutez-le d’abord avec « partner customer add ».',
  'admin.channel': '« {typed} » n’est pas un ID de canal. Il ressemble à 19:abc@thread.tacv2.',
  'admin.lastAdmin': 'C’est le dernier admin du partenaire. Ajoutez-en d’abord un autre.',
  'admin.full': 'Ce partenaire a déjà le nombre maximal d’autorisations. Accordez plutôt les clients à un groupe.',
  'admin.noFile': 'Le fichier {file} ne peut pas être lu ({code}).',
  'admin.line': 'Ligne {line} : {problem}',
  'admin.line.columns': 'l’en-tête doit nommer partner, tenant et object ; il contient « {text} ».',
  'admin.line.cells': 'il y a plus de cellules que l’en-tête n’en nomme : « {text} ».',
  'admin.line.partner': 'il n’y a pas de partenaire « {text} ».',
  'admin.line.tenant': '« {text} » n’est pas un ID de tenant.',
  'admin.line.object': '« {text} » n’est pas un ID d’objet.',
  'admin.line.role': '« {text} » n’est pas un rôle. Utilisez member ou admin.',
  'admin.line.twice': '{text} figure deux fois dans le fichier pour le même partenaire.',
  'admin.line.too-many': 'un fichier contient au plus {text} membres.',
  'admin.nothingTaken': 'Rien n’a été repris du fichier.',
  'admin.wouldTake':
    '{count, plural, one {Un membre serait ajouté} other {# membres seraient ajoutés}}. Rien n’a été changé.',
  'admin.taken': '{count, plural, one {Un membre a été ajouté} other {# membres ont été ajoutés}}.',
} as const satisfies Record<keyof typeof english, string>;

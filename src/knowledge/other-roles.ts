import { allWords } from './text.ts';

/** Where a role belongs that is no Azure role, and so can stand on no list of Azure roles. */
export type OtherSystem = 'entra' | 'partner-center' | 'classic' | 'gdap';

export interface OtherRole {
  readonly name: string;
  readonly system: OtherSystem;
}

/**
 * Names that people take for Azure roles, by where they belong.
 * Sources: https://learn.microsoft.com/en-us/entra/identity/role-based-access-control/permissions-reference,
 * https://learn.microsoft.com/en-us/partner-center/account-settings/permissions-overview,
 * https://learn.microsoft.com/en-us/azure/role-based-access-control/classic-administrators
 */
const NAMES: Readonly<Record<OtherSystem, readonly string[]>> = {
  entra: [
    'Global Administrator',
    'Global Reader',
    'Billing Administrator',
    'Application Administrator',
    'Application Developer',
    'Attack Simulation Administrator',
    'Authentication Administrator',
    'Authentication Policy Administrator',
    'Azure DevOps Administrator',
    'Azure Information Protection Administrator',
    'B2C IEF Policy Administrator',
    'Cloud Application Administrator',
    'Cloud Device Administrator',
    'Compliance Administrator',
    'Compliance Data Administrator',
    'Conditional Access Administrator',
    'Customer LockBox Access Approver',
    'Directory Readers',
    'Directory Synchronization Accounts',
    'Directory Writers',
    'Domain Name Administrator',
    'Dynamics 365 Administrator',
    'Exchange Administrator',
    'Exchange Recipient Administrator',
    'External Identity Provider Administrator',
    'Fabric Administrator',
    'Power BI Administrator',
    'Global Secure Access Administrator',
    'Groups Administrator',
    'Guest Inviter',
    'Helpdesk Administrator',
    'Hybrid Identity Administrator',
    'Identity Governance Administrator',
    'Insights Administrator',
    'Intune Administrator',
    'Knowledge Administrator',
    'License Administrator',
    'Lifecycle Workflows Administrator',
    'Message Center Reader',
    'Microsoft Entra Joined Device Local Administrator',
    'Network Administrator',
    'Office Apps Administrator',
    'Password Administrator',
    'Power Platform Administrator',
    'Printer Administrator',
    'Privileged Authentication Administrator',
    'Privileged Role Administrator',
    'Reports Reader',
    'Search Administrator',
    'Security Administrator',
    'Security Operator',
    'Service Support Administrator',
    'SharePoint Administrator',
    'Skype for Business Administrator',
    'Teams Administrator',
    'Teams Communications Administrator',
    'Teams Devices Administrator',
    'Tenant Creator',
    'Usage Summary Reports Reader',
    'User Administrator',
    'Windows 365 Administrator',
    'Yammer Administrator',
    'Company Administrator',
  ],
  'partner-center': ['Admin agent', 'Helpdesk agent', 'Sales agent', 'AdminAgents', 'HelpdeskAgents', 'SalesAgents'],
  classic: [
    'Co-Administrator',
    'Service Administrator',
    'Account Administrator',
    'Classic Administrator',
    'Classic Co-Administrator',
  ],
  gdap: ['GDAP', 'DAP', 'Granular Delegated Admin Privileges', 'Delegated Admin Privileges'],
};

/** What people write for the words of those names, folded. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    administrator: 'admin admins administrators adminstrator administrateur beheerder verwalter',
    reader: 'readers lezer leser lecteur lecteurs',
    writer: 'writers',
    agent: 'agents agenten',
    global: 'globale globaler globalen general generale globel',
    billing: 'facturering abrechnung rechnung facturation',
    security: 'beveiliging sicherheit securite',
    user: 'users gebruiker gebruikers benutzer utilisateur utilisateurs',
    helpdesk: 'hulpdesk',
    report: 'reports',
    group: 'groups',
    privilege: 'privileges',
    coadministrator: 'coadmin coadmins coadministrators',
    globaladministrator: 'globaladmin globalbeheerder',
    adminagents: 'adminagent',
    helpdeskagents: 'helpdeskagent',
    salesagents: 'salesagent',
  }).flatMap(([word, spellings]) => spellings.split(' ').map((spelling) => [spelling, word] as const)),
);

/** Words beside a name that say nothing of which it is. */
const BESIDE = new Set(
  'role rol rolle entra azure ad aad microsoft gdap via through de des du la le the of'.split(' '),
);

const BY_KEY: ReadonlyMap<string, OtherRole> = new Map(
  (Object.keys(NAMES) as OtherSystem[]).flatMap((system) =>
    NAMES[system].flatMap((name) => {
      const role = { name, system };
      return [keyOf(name), squeezed(name)].map((key) => [key, role] as const);
    }),
  ),
);

/** The role of another system that has this name, however its words are ordered, shortened or translated. */
export function findOtherRole(name: string): OtherRole | undefined {
  return BY_KEY.get(keyOf(name)) ?? BY_KEY.get(squeezed(name));
}

function wordsOf(name: string): string[] {
  const found = allWords(name).map((word) => SPELLINGS.get(word) ?? word);
  const telling = found.filter((word) => !BESIDE.has(word));
  return telling.length > 0 ? telling : found;
}

/** In French the noun goes first, so order tells nothing. */
function keyOf(name: string): string {
  return wordsOf(name).sort().join(' ');
}

/** "Co-Administrator", "co administrator" and "coadministrator" alike. */
function squeezed(name: string): string {
  return wordsOf(name).join('');
}

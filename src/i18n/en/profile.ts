/** The partner profile in chat: the form, what it would change, and the groups that Microsoft Graph knows. */
export const profile = {
  'profile.change': 'Change',
  'profile.show': 'Show the profile',
  'profile.lastChanged': 'Last changed by {who} on {at}.',
  'profile.demo': 'This profile is make-believe. What you save stands in its place.',
  'profile.fromFile':
    'The people who run this bot set the organisations in the file that PARTNER_PROFILE names. Only they change them, so nothing was changed here.',
  'profile.fromFile.short':
    'The people who run this bot set it in the file that PARTNER_PROFILE names, and only they change it.',

  'profile.kind.title': 'How do you take part in CSP?',
  'profile.kind.intro':
    'Only the access of the partner that Microsoft bills, and of the reseller of record, earns PEC. I need to know which of them you are.',
  'profile.kind.billed.means': 'Microsoft bills us: it bills you, and you sell to your customers yourself.',
  'profile.kind.reseller.means':
    'We buy from a provider: Microsoft bills the provider, and you are the reseller of record.',
  'profile.kind.provider.means': 'We supply a reseller: Microsoft bills you, and the reseller sells to the customers.',
  'profile.kind.billed': 'Microsoft bills us',
  'profile.kind.reseller': 'We buy from a provider',
  'profile.kind.provider': 'We supply a reseller',
  'profile.kind.other': 'Another arrangement',
  'profile.kind.next': 'A form follows. Nothing is saved before you have seen what would change.',

  'profile.lookUp': 'Look up my groups',
  'profile.lookUp.found':
    'Found in your directory: AdminAgents {adminAgents}, HelpdeskAgents {helpdeskAgents}. The form has them filled in.',
  'profile.lookUp.noHelpdesk': 'none',
  'profile.lookUp.not-found':
    'Your directory shows no group named AdminAgents. It is there only in a tenant that is enrolled as a CSP partner. Copy its object id from that tenant instead.',
  'profile.lookUp.ambiguous':
    'Your directory has more than one group of that name, so I fill in none. Copy the object id of the right one from Entra, under Groups.',
  'profile.lookUp.not-signed-in': 'I need you to sign in for that. Type “sign in”, then press the button again.',
  'profile.lookUp.no-consent':
    'Your tenant has not consented that I read its groups (GroupMember.Read.All). An administrator can consent, or you copy the object ids from Entra, under Groups.',
  'profile.lookUp.unreachable':
    'Microsoft Graph could not be reached. Try again in a minute, or copy the object ids from Entra, under Groups.',
  'profile.lookUp.otherTenant':
    'I look groups up in the tenant that you chat from, and that is not the partner’s. Copy the object ids from Entra in the partner’s tenant, under Groups.',
  'profile.lookUp.off': 'This bot cannot look groups up. Copy the object ids from Entra, under Groups.',

  'profile.form.title': 'Your partner profile',
  'profile.form.resumed': 'This is what you typed before. Nothing of it is saved yet.',
  'profile.section.us': '{kind, select, reseller {You, the reseller of record} other {You, billed by Microsoft}}',
  'profile.section.other':
    '{kind, select, reseller {Your provider, billed by Microsoft} other {Your reseller, the reseller of record}}',
  'profile.field.name': '{side, select, us {Your name} other {Their name}}',
  'profile.field.tenantId': '{side, select, us {Your tenant id} other {Their tenant id}}',
  'profile.field.adminAgents':
    '{side, select, us {Your group AdminAgents, object id} other {Their group AdminAgents, object id}}',
  'profile.field.helpdeskAgents':
    '{side, select, us {Your group HelpdeskAgents, object id (may stay empty)} other {Their group HelpdeskAgents, object id (may stay empty)}}',
  'profile.field.partnerIds':
    '{side, select, us {Your partner ids, separated by commas} other {Their partner ids, separated by commas}}',
  'profile.hint.tenantId': 'A GUID. Entra shows it on its overview page.',
  'profile.hint.adminAgents': 'Entra, Groups, AdminAgents: the object id, in the partner’s own tenant.',
  'profile.hint.partnerIds': 'Location ids from Partner Center, 4 to 10 digits each.',
  'profile.preview': 'Show what would change',
  'profile.cancel': 'Cancel',
  'profile.back': 'Back to the form',
  'profile.save': 'Save',

  'profile.problems':
    '{count, plural, one {One field needs another look.} other {# fields need another look.}} Nothing is saved yet.',
  'profile.problem.empty': 'This is still empty.',
  'profile.problem.too-long': 'At most 200 characters fit.',
  'profile.problem.not-a-guid':
    '“{value}” is not an object id. It looks like 00000000-0000-0000-0000-000000000000, not like a name.',
  'profile.problem.a-domain':
    '“{value}” is a domain. Enter the tenant id, a GUID: Entra shows it on its overview page.',
  'profile.problem.is-the-tenant': 'This is the tenant id. Enter the object id of the group.',
  'profile.problem.same-group': 'This is the same group as AdminAgents. Enter the other one, or leave this empty.',
  'profile.problem.same-tenant': 'Both organisations have this tenant id. They must be two.',
  'profile.problem.no-partner-id': '“{value}” is not a partner id. It has 4 to 10 digits and nothing else.',
  'profile.problem.too-many': 'At most 50 partner ids fit.',

  'profile.preview.title': 'This would change',
  'profile.preview.nothing': 'Nothing would change: this is what is saved.',
  'profile.preview.meanwhile':
    'While you were typing, {who} changed the profile ({at}). What you see is compared with what is saved now.',
  'profile.preview.foreignTenant':
    'Your tenant id is not that of the tenant you chat from. That is right where you have a tenant of its own for CSP.',
  'profile.preview.effect': 'Checks from now on are judged by it. Earlier reports stay as they were.',
  'profile.difference.name':
    '{holder, select, billTo {Name of the partner billed by Microsoft} other {Name of the reseller of record}}',
  'profile.difference.tenantId':
    '{holder, select, billTo {Tenant id of the partner billed by Microsoft} other {Tenant id of the reseller of record}}',
  'profile.difference.adminAgents':
    '{holder, select, billTo {AdminAgents of the partner billed by Microsoft} other {AdminAgents of the reseller of record}}',
  'profile.difference.helpdeskAgents':
    '{holder, select, billTo {HelpdeskAgents of the partner billed by Microsoft} other {HelpdeskAgents of the reseller of record}}',
  'profile.difference.partnerIds':
    '{holder, select, billTo {Partner ids of the partner billed by Microsoft} other {Partner ids of the reseller of record}}',
  'profile.difference.before': 'now: {value}',
  'profile.difference.after': 'then: {value}',
  'profile.difference.none': 'then: not set',

  'profile.saved': 'Saved. From now on I check for this.',
  'profile.cancelled': 'Nothing was changed.',
  'profile.gone': 'That form was saved already, or is too old. Nothing was changed by this press.',
} as const;

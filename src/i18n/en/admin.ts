/** The command that manages partners, people and grants. */
export const admin = {
  'admin.usage': `Use: npm run admin -- …
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
A partner is a tenant id or a name; “own” is the one that a partner’s own bot serves. A person or group is
TENANT/OBJECT, or an object id of the bot’s tenant. A customer is a tenant id or a domain.
A file of members has the columns partner, tenant, object and, if you like, role (member or admin).
--lang nl answers in Dutch.`,
  'admin.done': 'Done.',
  'admin.unchanged': 'There was nothing to change.',
  'admin.none': 'None.',
  'admin.partner': '{tenantId}  {name}  ({members} members, {customers} customers)',
  'admin.noPartner': 'There is no partner “{typed}”. “partner list” shows those that there are.',
  'admin.notMany': 'This bot serves one partner (PARTNERS is not “many”), so that has no meaning here.',
  'admin.guid': '“{typed}” is no id. It looks like 00000000-0000-0000-0000-000000000000.',
  'admin.person': '“{typed}” names nobody. Use TENANT/OBJECT, or the object id alone where BOT_TENANT_ID is set.',
  'admin.customer': 'No tenant is found behind “{typed}”.',
  'admin.notTheirs': 'That customer is not one of this partner’s. Add it first with “partner customer add”.',
  'admin.channel': '“{typed}” is no channel id. It looks like 19:abc@thread.tacv2.',
  'admin.lastAdmin': 'That is the partner’s last admin. Add another one first.',
  'admin.full': 'This partner has as many grants as are kept. Give customers to a group instead.',
  'admin.noFile': 'The file {file} cannot be read ({code}).',
  'admin.line': 'Line {line}: {problem}',
  'admin.line.columns': 'the header must name partner, tenant and object; it has “{text}”.',
  'admin.line.cells': 'there are more cells than the header names: “{text}”.',
  'admin.line.partner': 'there is no partner “{text}”.',
  'admin.line.tenant': '“{text}” is no tenant id.',
  'admin.line.object': '“{text}” is no object id.',
  'admin.line.role': '“{text}” is no role. Use member or admin.',
  'admin.line.twice': '{text} stands in the file twice for the same partner.',
  'admin.line.too-many': 'one file holds at most {text} members.',
  'admin.nothingTaken': 'Nothing was taken from the file.',
  'admin.wouldTake': '{count, plural, one {One member} other {# members}} would be added. Nothing was changed.',
  'admin.taken': '{count, plural, one {One member was} other {# members were}} added.',
} as const;

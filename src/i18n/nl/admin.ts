import type { admin as english } from '../en/admin.ts';

/** De opdracht die partners, mensen en toestemmingen beheert. */
export const admin = {
  'admin.usage': `Gebruik: npm run admin -- …
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
Een partner is een tenant-ID of een naam; “own” is de partner van wie de bot zelf is. Een persoon of groep is
TENANT/OBJECT, of een object-ID van de tenant van de bot. Een klant is een tenant-ID of een domein.
Een ledenbestand heeft de kolommen partner, tenant, object en eventueel role (member of admin).
--lang nl antwoordt in het Nederlands.`,
  'admin.done': 'Klaar.',
  'admin.unchanged': 'Er was niets te veranderen.',
  'admin.none': 'Geen.',
  'admin.partner': '{tenantId}  {name}  ({members} leden, {customers} klanten)',
  'admin.noPartner': 'Er is geen partner “{typed}”. “partner list” laat zien welke er zijn.',
  'admin.notMany': 'Deze bot werkt voor één partner (PARTNERS is niet “many”), dus dat betekent hier niets.',
  'admin.guid': '“{typed}” is geen ID. Die ziet eruit als 00000000-0000-0000-0000-000000000000.',
  'admin.person':
    '“{typed}” noemt niemand. Gebruik TENANT/OBJECT, of alleen de object-ID als BOT_TENANT_ID is ingesteld.',
  'admin.customer': 'Achter “{typed}” is geen tenant gevonden.',
  'admin.notTheirs': 'Die klant hoort niet bij deze partner. Voeg de klant eerst toe met “partner customer add”.',
  'admin.channel': '“{typed}” is geen kanaal-ID. Die ziet eruit als 19:abc@thread.tacv2.',
  'admin.lastAdmin': 'Dat is de laatste beheerder van de partner. Voeg eerst een andere toe.',
  'admin.full': 'Deze partner heeft het maximale aantal toestemmingen. Geef klanten liever aan een groep.',
  'admin.noFile': 'Het bestand {file} kan niet gelezen worden ({code}).',
  'admin.line': 'Regel {line}: {problem}',
  'admin.line.columns': 'de kop moet partner, tenant en object noemen; er staat “{text}”.',
  'admin.line.cells': 'er zijn meer cellen dan de kop noemt: “{text}”.',
  'admin.line.partner': 'er is geen partner “{text}”.',
  'admin.line.tenant': '“{text}” is geen tenant-ID.',
  'admin.line.object': '“{text}” is geen object-ID.',
  'admin.line.role': '“{text}” is geen rol. Gebruik member of admin.',
  'admin.line.twice': '{text} staat twee keer in het bestand voor dezelfde partner.',
  'admin.line.too-many': 'een bestand bevat hooguit {text} leden.',
  'admin.nothingTaken': 'Uit het bestand is niets overgenomen.',
  'admin.wouldTake':
    '{count, plural, one {Eén lid zou worden toegevoegd} other {# leden zouden worden toegevoegd}}. Er is niets veranderd.',
  'admin.taken': '{count, plural, one {Eén lid is toegevoegd} other {# leden zijn toegevoegd}}.',
} as const satisfies Record<keyof typeof english, string>;

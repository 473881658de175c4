import type { admin as english } from '../en/admin.ts';

/** Der Befehl, der Partner, Personen und Freigaben verwaltet. */
export const admin = {
  'admin.usage': `Aufruf: npm run admin -- …
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
Ein Partner ist eine Tenant-ID oder ein Name; „own“ ist der, dem ein eigener Bot gehört. Eine Person oder Gruppe ist
TENANT/OBJECT oder eine Objekt-ID im Tenant des Bots. Ein Kunde ist eine Tenant-ID oder eine Domain.
Eine Datei mit Mitgliedern hat die Spalten partner, tenant, object und, wenn gewünscht, role (member oder admin).
--lang de antwortet auf Deutsch.`,
  'admin.done': 'Erledigt.',
  'admin.unchanged': 'Es gab nichts zu ändern.',
  'admin.none': 'Keine.',
  'admin.partner': '{tenantId}  {name}  ({members} Mitglieder, {customers} Kunden)',
  'admin.noPartner': 'Einen Partner „{typed}“ gibt es nicht. „partner list“ zeigt die vorhandenen.',
  'admin.notMany': 'Dieser Bot arbeitet für einen Partner (PARTNERS ist nicht „many“), das hat hier also keinen Sinn.',
  'admin.guid': '„{typed}“ ist keine ID. Sie sieht aus wie 00000000-0000-0000-0000-000000000000.',
  'admin.person':
    '„{typed}“ nennt niemanden. Verwenden Sie TENANT/OBJECT, oder die Objekt-ID allein, wo BOT_TENANT_ID gesetzt ist.',
  'admin.customer': 'Hinter „{typed}“ wurde kein Tenant gefunden.',
  'admin.notTheirs':
    'Dieser Kunde gehört nicht zu diesem Partner. Tragen Sie ihn zuerst mit „partner customer add“ ein.',
  'admin.channel': '„{typed}“ ist keine Kanal-ID. Sie sieht aus wie 19:abc@thread.tacv2.',
  'admin.lastAdmin': 'Das ist der letzte Admin des Partners. Tragen Sie zuerst einen anderen ein.',
  'admin.full': 'Dieser Partner hat schon die größte Zahl an Freigaben. Geben Sie Kunden lieber einer Gruppe frei.',
  'admin.noFile': 'Die Datei {file} lässt sich nicht lesen ({code}).',
  'admin.line': 'Zeile {line}: {problem}',
  'admin.line.columns': 'die Kopfzeile muss partner, tenant und object nennen; da steht „{text}“.',
  'admin.line.cells': 'es gibt mehr Zellen, als die Kopfzeile nennt: „{text}“.',
  'admin.line.partner': 'einen Partner „{text}“ gibt es nicht.',
  'admin.line.tenant': '„{text}“ ist keine Tenant-ID.',
  'admin.line.object': '„{text}“ ist keine Objekt-ID.',
  'admin.line.role': '„{text}“ ist keine Rolle. Verwenden Sie member oder admin.',
  'admin.line.twice': '{text} steht für denselben Partner zweimal in der Datei.',
  'admin.line.too-many': 'eine Datei enthält höchstens {text} Mitglieder.',
  'admin.nothingTaken': 'Aus der Datei wurde nichts übernommen.',
  'admin.wouldTake':
    '{count, plural, one {Ein Mitglied würde eingetragen} other {# Mitglieder würden eingetragen}}. Geändert wurde nichts.',
  'admin.taken': '{count, plural, one {Ein Mitglied wurde eingetragen} other {# Mitglieder wurden eingetragen}}.',
} as const satisfies Record<keyof typeof english, string>;

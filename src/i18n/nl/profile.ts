import type { profile as english } from '../en/profile.ts';

/** The partner profile in chat, in Dutch. */
export const profile = {
  'profile.change': 'Wijzigen',
  'profile.show': 'Profiel tonen',
  'profile.lastChanged': 'Laatst gewijzigd door {who} op {at}.',
  'profile.demo': 'Dit profiel is verzonnen. Wat je opslaat, komt ervoor in de plaats.',
  'profile.fromFile':
    'De beheerders van deze bot leggen de organisaties vast in het bestand waar PARTNER_PROFILE naar verwijst. Alleen zij kunnen ze wijzigen, dus hier is niets veranderd.',
  'profile.fromFile.short':
    'De beheerders van deze bot leggen het vast in het bestand waar PARTNER_PROFILE naar verwijst, en alleen zij kunnen het wijzigen.',
  'profile.kind.title': 'Hoe doe je mee aan CSP?',
  'profile.kind.intro':
    'Alleen de toegang van de partner die Microsoft factureert en van de reseller of record levert PEC op. Ik moet weten wie van de twee jij bent.',
  'profile.kind.billed.means':
    'Microsoft factureert ons: de rekening komt bij jou, en je verkoopt zelf aan je klanten.',
  'profile.kind.reseller.means':
    'Wij kopen bij een provider: Microsoft factureert de provider, en jij bent de reseller of record.',
  'profile.kind.provider.means':
    'Wij leveren aan een reseller: Microsoft factureert jou, en de reseller verkoopt aan de klanten.',
  'profile.kind.billed': 'Microsoft factureert ons',
  'profile.kind.reseller': 'Wij kopen bij een provider',
  'profile.kind.provider': 'Wij leveren aan een reseller',
  'profile.kind.other': 'Andere opzet',
  'profile.kind.next':
    'Er volgt een formulier. Er wordt niets opgeslagen voordat je hebt gezien wat er zou veranderen.',
  'profile.lookUp': 'Zoek mijn groepen op',
  'profile.lookUp.found':
    'Gevonden in je directory: AdminAgents {adminAgents}, HelpdeskAgents {helpdeskAgents}. In het formulier zijn ze ingevuld.',
  'profile.lookUp.noHelpdesk': 'geen',
  'profile.lookUp.not-found':
    'Je directory toont geen groep met de naam AdminAgents. Die is er alleen in een tenant die als CSP-partner is aangemeld. Kopieer de object-ID dan uit die tenant.',
  'profile.lookUp.ambiguous':
    'Je directory heeft meer dan één groep met die naam, dus ik vul er geen in. Kopieer de object-ID van de juiste uit Entra, onder Groepen.',
  'profile.lookUp.not-signed-in': 'Daarvoor moet je aangemeld zijn. Typ “aanmelden” en klik daarna opnieuw op de knop.',
  'profile.lookUp.no-consent':
    'Je tenant heeft geen toestemming gegeven om de groepen te lezen (GroupMember.Read.All). Een beheerder kan die geven, of je kopieert de object-ID’s uit Entra, onder Groepen.',
  'profile.lookUp.unreachable':
    'Microsoft Graph was niet bereikbaar. Probeer het over een minuut opnieuw, of kopieer de object-ID’s uit Entra, onder Groepen.',
  'profile.lookUp.otherTenant':
    'Ik zoek groepen op in de tenant waaruit je chat, en dat is niet die van de partner. Kopieer de object-ID’s uit Entra in de tenant van de partner, onder Groepen.',
  'profile.lookUp.off': 'Deze bot kan geen groepen opzoeken. Kopieer de object-ID’s uit Entra, onder Groepen.',
  'profile.form.title': 'Je partnerprofiel',
  'profile.form.resumed': 'Dit heb je eerder getypt. Er is nog niets van opgeslagen.',
  'profile.section.us':
    '{kind, select, reseller {Jij, de reseller of record} other {Jij, gefactureerd door Microsoft}}',
  'profile.section.other':
    '{kind, select, reseller {Je provider, gefactureerd door Microsoft} other {Je reseller, de reseller of record}}',
  'profile.field.name': '{side, select, us {Je naam} other {Hun naam}}',
  'profile.field.tenantId': '{side, select, us {Je tenant-ID} other {Hun tenant-ID}}',
  'profile.field.adminAgents':
    '{side, select, us {Je groep AdminAgents, object-ID} other {Hun groep AdminAgents, object-ID}}',
  'profile.field.helpdeskAgents':
    '{side, select, us {Je groep HelpdeskAgents, object-ID (mag leeg blijven)} other {Hun groep HelpdeskAgents, object-ID (mag leeg blijven)}}',
  'profile.field.partnerIds':
    '{side, select, us {Je partner-ID’s, gescheiden door komma’s} other {Hun partner-ID’s, gescheiden door komma’s}}',
  'profile.hint.tenantId': 'Een GUID. Entra toont hem op de overzichtspagina.',
  'profile.hint.adminAgents': 'Entra, Groepen, AdminAgents: de object-ID, in de eigen tenant van de partner.',
  'profile.hint.partnerIds': 'Locatie-ID’s uit Partner Center, elk 4 tot 10 cijfers.',
  'profile.preview': 'Toon wat er zou veranderen',
  'profile.cancel': 'Annuleren',
  'profile.back': 'Terug naar het formulier',
  'profile.save': 'Opslaan',
  'profile.problems':
    '{count, plural, one {Kijk één veld nog eens na.} other {Kijk # velden nog eens na.}} Er is nog niets opgeslagen.',
  'profile.problem.empty': 'Dit is nog leeg.',
  'profile.problem.too-long': 'Er passen hoogstens 200 tekens in.',
  'profile.problem.not-a-guid':
    '“{value}” is geen object-ID. Die ziet eruit als 00000000-0000-0000-0000-000000000000, niet als een naam.',
  'profile.problem.a-domain':
    '“{value}” is een domein. Vul de tenant-ID in, een GUID: Entra toont hem op de overzichtspagina.',
  'profile.problem.is-the-tenant': 'Dit is de tenant-ID. Vul de object-ID van de groep in.',
  'profile.problem.same-group': 'Dit is dezelfde groep als AdminAgents. Vul de andere in, of laat dit leeg.',
  'profile.problem.same-tenant': 'Beide organisaties hebben deze tenant-ID. Het moeten er twee zijn.',
  'profile.problem.no-partner-id': '“{value}” is geen partner-ID. Die heeft 4 tot 10 cijfers en niets anders.',
  'profile.problem.too-many': 'Er passen hoogstens 50 partner-ID’s in.',
  'profile.preview.title': 'Dit zou veranderen',
  'profile.preview.nothing': 'Er zou niets veranderen: zo is het opgeslagen.',
  'profile.preview.meanwhile':
    'Terwijl je typte, heeft {who} het profiel gewijzigd ({at}). Wat je ziet, is vergeleken met wat nu is opgeslagen.',
  'profile.preview.foreignTenant':
    'Je tenant-ID is niet die van de tenant van waaruit je chat. Dat klopt als je voor CSP een eigen tenant hebt.',
  'profile.preview.effect': 'Controles vanaf nu worden hiermee beoordeeld. Eerdere rapporten blijven zoals ze waren.',
  'profile.difference.name':
    '{holder, select, billTo {Naam van de partner die Microsoft factureert} other {Naam van de reseller of record}}',
  'profile.difference.tenantId':
    '{holder, select, billTo {Tenant-ID van de partner die Microsoft factureert} other {Tenant-ID van de reseller of record}}',
  'profile.difference.adminAgents':
    '{holder, select, billTo {AdminAgents van de partner die Microsoft factureert} other {AdminAgents van de reseller of record}}',
  'profile.difference.helpdeskAgents':
    '{holder, select, billTo {HelpdeskAgents van de partner die Microsoft factureert} other {HelpdeskAgents van de reseller of record}}',
  'profile.difference.partnerIds':
    '{holder, select, billTo {Partner-ID’s van de partner die Microsoft factureert} other {Partner-ID’s van de reseller of record}}',
  'profile.difference.before': 'nu: {value}',
  'profile.difference.after': 'straks: {value}',
  'profile.difference.none': 'straks: niet ingesteld',
  'profile.saved': 'Opgeslagen. Vanaf nu controleer ik op basis van dit profiel.',
  'profile.cancelled': 'Er is niets veranderd.',
  'profile.gone': 'Dat formulier is al opgeslagen, of te oud. Je klik heeft niets veranderd.',
} as const satisfies Record<keyof typeof english, string>;

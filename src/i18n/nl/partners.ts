import type { partners as english } from '../en/partners.ts';

/** Wie wat mag: toestemmingen, de partner voor wie iemand handelt, en wat de beheerders van de bot beheren. */
export const partners = {
  'grants.title':
    '{count, plural, =0 {Nog niemand heeft een toestemming} one {Eén toestemming} other {# toestemmingen}}',
  'grants.about':
    'Partnerbeheerders mogen elke klant laten controleren. Ieder ander heeft een toestemming nodig, want een controle leest met de rechten van de bot.',
  'grants.row': '{customer} → {kind, select, group {groep} other {persoon}} {id}',
  'grants.row.detail': 'Directory {tenantId}. Gegeven op {date}, door {by}.',
  'grants.open': 'Openen: {text}',
  'grants.every': 'alle klanten',
  'grants.add': 'Iemand een klant toestaan',
  'grants.remove': 'Intrekken',
  'grants.next': 'Volgende',
  'grants.previous': 'Vorige',
  'grants.private':
    'Toestemmingen laat ik alleen in onze persoonlijke chat zien. Open er een met mij en typ “toestemmingen”.',
  'grants.form.title': 'Wie mag welke klant laten controleren?',
  'grants.form.text':
    'In een kanaal kun je ook “geef fabrikam.com aan @Sam” schrijven. Een toestemming geldt vanaf de volgende vraag.',
  'grants.form.customer': 'Klant: tenant-ID of domein, of “alle”',
  'grants.form.customerError': 'Typ een tenant-ID, een domein of “alle”.',
  'grants.form.kind': 'Voor',
  'grants.form.person': 'een persoon',
  'grants.form.group': 'een groep, en iedereen erin',
  'grants.form.kindError': 'Kies er een.',
  'grants.form.holder': 'Object-ID in Entra',
  'grants.form.holderHint': 'van de pagina van de persoon of groep in Entra',
  'grants.form.holderError': 'Typ een object-ID.',
  'grants.form.submit': 'Toestaan',
  'grants.form.back': 'Terug naar de lijst',
  'grants.problem.holder':
    '“{typed}” is geen object-ID. Die ziet eruit als 00000000-0000-0000-0000-000000000000; voor een andere directory zet je de tenant-ID en een schuine streep ervoor.',
  'grants.problem.customer': 'Achter “{typed}” vind ik geen tenant. Gebruik de tenant-ID of een van de domeinen.',
  'grants.problem.customer-unknown':
    'Die klant hoort hier niet bij deze partner. De beheerders van deze bot kunnen de klant toevoegen.',
  'grants.problem.full': 'Deze partner heeft het maximale aantal toestemmingen. Geef klanten liever aan een groep.',
  'grants.outcome.added': 'Klaar. Het geldt vanaf de volgende vraag.',
  'grants.outcome.exists': 'Dat was al toegestaan.',
  'grants.outcome.removed': 'Ingetrokken. Het geldt vanaf de volgende vraag.',
  'grants.outcome.gone': 'Die toestemming was al weg.',
  'grants.whoUnknown': 'Ik kon niet zien wie dat in Entra is. Gebruik de object-ID.',

  'askAdmin.button': 'Wat stuur ik een beheerder?',
  'askAdmin.title': 'Stuur dit naar een partnerbeheerder',
  'askAdmin.text': 'Ik wil de PEC-bot graag gebruiken voor {customer}. Wil je dit in de chat met de bot typen?',
  'askAdmin.someCustomer': 'een klant',
  'askAdmin.ids': 'Mijn tenant is {tenantId} en mijn object-ID daar is {objectId}.',
  'askAdmin.noIds': 'Teams gaf me je ID’s niet door. Je object-ID staat op je eigen pagina in Entra.',

  'partner.title': 'Wie je voor mij bent',
  'partner.actingFor':
    'Je werkt hier namens {name}, als {role, select, admin {partnerbeheerder} manager {accountmanager} other {lid}}.',
  'partner.none': 'Je werkt hier namens geen enkele partner.',
  'partner.ids': 'Je tenant is {tenantId}, je object-ID daar {objectId}.',
  'partner.choose': 'Namens een andere partner werken',
  'partner.choice': 'Welke partner',
  'partner.choiceError': 'Kies een partner.',
  'partner.chosen': 'Vanaf nu werk je in deze chat namens {name}.',
  'partner.notYours': 'Namens een partner met die naam mag je niet werken.',
  'partner.nextHere': 'Typ “partner” en de naam. Waar anderen meelezen, noem ik geen partners.',

  'operate.title': '{count, plural, =0 {Nog geen partner} one {Eén partner} other {# partners}}',
  'operate.about':
    'Een kanaal koppel je door er “koppel” en de naam van de partner in te schrijven. Veel leden tegelijk toevoegen gaat met “npm run admin”, dat een CSV-bestand leest.',
  'operate.row.detail':
    'Tenant {tenantId}. {members, plural, one {Eén lid} other {# leden}} vermeld, {admins, plural, one {van wie één beheerder} other {van wie # beheerders}}; {customers, plural, one {één klant} other {# klanten}}.',
  'operate.open': '{name} openen',
  'operate.noAdmin': 'Zolang {name} geen beheerder heeft, kan niemand er toestemmingen voor klanten geven.',
  'operate.bound': 'Dit kanaal hoort bij {name}.',
  'operate.form.partner-add': 'Partner toevoegen',
  'operate.form.partner-remove': 'Partner verwijderen',
  'operate.form.member-add': 'Lid toevoegen',
  'operate.form.member-remove': 'Lid verwijderen',
  'operate.form.customer-add': 'Klant toevoegen',
  'operate.form.manager-add': 'Accountmanager toevoegen',
  'operate.form.back': 'Terug naar de partners',
  'operate.form.submit': 'Opslaan',
  'operate.field.name': 'Naam van de partner',
  'operate.field.tenantId': 'Tenant-ID',
  'operate.field.person': 'Object-ID in Entra; voor een andere directory de tenant-ID en een schuine streep ervoor',
  'operate.field.customer': 'De tenant-ID van de klant',
  'operate.field.role': 'Rol',
  'operate.field.role.member': 'lid',
  'operate.field.role.admin': 'partnerbeheerder',
  'operate.field.error': 'Dit veld is verplicht.',
  'operate.removeWarning':
    'Leden, klanten, toestemmingen, kanalen en accountmanagers worden ook verwijderd. Typ ter bevestiging de tenant-ID.',
  'operate.problem.guid': '“{typed}” is geen ID. Die ziet eruit als 00000000-0000-0000-0000-000000000000.',
  'operate.problem.unknown-partner': 'Er is geen partner met die tenant-ID.',
  'operate.problem.last-admin': 'Dat is de laatste beheerder van de partner. Voeg eerst een andere toe.',
  'operate.problem.absent': 'Er was niets te verwijderen.',
  'operate.problem.not-a-channel': 'Alleen een kanaal kan gekoppeld worden. Schrijf het in het kanaal van de partner.',
  'operate.done': 'Opgeslagen.',
  'operate.private': 'Partners laat ik alleen in onze persoonlijke chat zien. Open er een met mij en typ “partners”.',
  'operate.one':
    'Deze bot werkt voor één partner. Met “toestemmingen” sta je mensen klanten toe; wie erbij hoort, volgt uit de tenant.',
} as const satisfies Record<keyof typeof english, string>;

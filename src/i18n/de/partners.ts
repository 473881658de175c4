import type { partners as english } from '../en/partners.ts';

/** Wer was darf: Freigaben, der Partner, für den jemand handelt, und was die Betreiber des Bots verwalten. */
export const partners = {
  'grants.title': '{count, plural, =0 {Noch niemand hat eine Freigabe} one {Eine Freigabe} other {# Freigaben}}',
  'grants.about':
    'Partner-Admins dürfen jeden Kunden prüfen lassen. Alle anderen brauchen eine Freigabe, denn eine Prüfung liest mit den Rechten des Bots.',
  'grants.row': '{customer} → {kind, select, group {Gruppe} other {Person}} {id}',
  'grants.row.detail': 'Verzeichnis {tenantId}. Gegeben am {date} von {by}.',
  'grants.open': 'Öffnen: {text}',
  'grants.every': 'alle Kunden',
  'grants.add': 'Jemandem einen Kunden freigeben',
  'grants.remove': 'Entziehen',
  'grants.next': 'Nächste',
  'grants.previous': 'Vorherige',
  'grants.private':
    'Freigaben zeige ich nur im persönlichen Chat. Öffnen Sie einen mit mir und schreiben Sie „Freigaben“.',
  'grants.form.title': 'Wer darf welchen Kunden prüfen lassen?',
  'grants.form.text':
    'In einem Kanal können Sie auch „freigeben fabrikam.com für @Sam“ schreiben. Eine Freigabe gilt ab der nächsten Frage.',
  'grants.form.customer': 'Kunde: Tenant-ID oder Domain, oder „alle“',
  'grants.form.customerError': 'Geben Sie eine Tenant-ID, eine Domain oder „alle“ ein.',
  'grants.form.kind': 'Für',
  'grants.form.person': 'eine Person',
  'grants.form.group': 'eine Gruppe und alle darin',
  'grants.form.kindError': 'Wählen Sie eins davon.',
  'grants.form.holder': 'Objekt-ID in Entra',
  'grants.form.holderHint': 'von der Seite der Person oder Gruppe in Entra',
  'grants.form.holderError': 'Geben Sie eine Objekt-ID ein.',
  'grants.form.submit': 'Freigeben',
  'grants.form.back': 'Zurück zur Liste',
  'grants.problem.holder':
    '„{typed}“ ist keine Objekt-ID. Sie sieht aus wie 00000000-0000-0000-0000-000000000000; für ein anderes Verzeichnis steht dessen Tenant-ID mit einem Schrägstrich davor.',
  'grants.problem.customer':
    'Hinter „{typed}“ finde ich keinen Tenant. Verwenden Sie die Tenant-ID oder eine der Domains.',
  'grants.problem.customer-unknown':
    'Dieser Kunde gehört hier nicht zu diesem Partner. Die Betreiber dieses Bots können ihn eintragen.',
  'grants.problem.full':
    'Dieser Partner hat schon die größte Zahl an Freigaben. Geben Sie Kunden lieber einer Gruppe frei.',
  'grants.outcome.added': 'Erledigt. Es gilt ab der nächsten Frage.',
  'grants.outcome.exists': 'Das war schon freigegeben.',
  'grants.outcome.removed': 'Entzogen. Es gilt ab der nächsten Frage.',
  'grants.outcome.gone': 'Diese Freigabe gab es schon nicht mehr.',
  'grants.whoUnknown': 'Ich konnte nicht erkennen, wer das in Entra ist. Verwenden Sie die Objekt-ID.',

  'askAdmin.button': 'Was schicke ich einem Admin?',
  'askAdmin.title': 'Schicken Sie das einem Partner-Admin',
  'askAdmin.text': 'Ich möchte den PEC-Bot für {customer} nutzen. Bitte schreiben Sie dem Bot Folgendes:',
  'askAdmin.someCustomer': 'einen Kunden',
  'askAdmin.ids': 'Mein Tenant ist {tenantId}, meine Objekt-ID dort {objectId}.',
  'askAdmin.noIds': 'Teams hat mir Ihre IDs nicht genannt. Ihre Objekt-ID steht auf Ihrer eigenen Seite in Entra.',

  'partner.title': 'Wer Sie für mich sind',
  'partner.actingFor':
    'Sie arbeiten hier für {name}, als {role, select, admin {Partner-Admin} manager {Account-Manager} other {Mitglied}}.',
  'partner.none': 'Sie arbeiten hier für keinen Partner.',
  'partner.ids': 'Ihr Tenant ist {tenantId}, Ihre Objekt-ID dort {objectId}.',
  'partner.choose': 'Für einen anderen Partner arbeiten',
  'partner.choice': 'Welcher Partner',
  'partner.choiceError': 'Wählen Sie einen Partner.',
  'partner.chosen': 'Ab jetzt arbeiten Sie in diesem Chat für {name}.',
  'partner.notYours': 'Für einen Partner dieses Namens dürfen Sie nicht arbeiten.',
  'partner.nextHere': 'Schreiben Sie „partner“ und den Namen. Wo andere mitlesen, zähle ich keine Partner auf.',

  'operate.title': '{count, plural, =0 {Noch kein Partner} one {Ein Partner} other {# Partner}}',
  'operate.about':
    'Einen Kanal binden Sie, indem Sie darin „binde“ und den Namen des Partners schreiben. Viele Mitglieder auf einmal tragen Sie mit „npm run admin“ aus einer CSV-Datei ein.',
  'operate.row.detail':
    'Tenant {tenantId}. {members, plural, one {Ein Mitglied} other {# Mitglieder}} eingetragen, {admins, plural, one {davon ein Admin} other {davon # Admins}}; {customers, plural, one {ein Kunde} other {# Kunden}}.',
  'operate.open': '{name} öffnen',
  'operate.noAdmin': 'Ohne Admin kann niemand Kunden von {name} an Personen freigeben.',
  'operate.bound': 'Dieser Kanal gehört zu {name}.',
  'operate.form.partner-add': 'Partner hinzufügen',
  'operate.form.partner-remove': 'Partner entfernen',
  'operate.form.member-add': 'Mitglied hinzufügen',
  'operate.form.member-remove': 'Mitglied entfernen',
  'operate.form.customer-add': 'Kunden hinzufügen',
  'operate.form.manager-add': 'Account-Manager hinzufügen',
  'operate.form.back': 'Zurück zu den Partnern',
  'operate.form.submit': 'Speichern',
  'operate.field.name': 'Name des Partners',
  'operate.field.tenantId': 'Tenant-ID',
  'operate.field.person': 'Objekt-ID in Entra; für ein anderes Verzeichnis dessen Tenant-ID mit Schrägstrich davor',
  'operate.field.customer': 'Tenant-ID des Kunden',
  'operate.field.role': 'Rolle',
  'operate.field.role.member': 'Mitglied',
  'operate.field.role.admin': 'Partner-Admin',
  'operate.field.error': 'Dieses Feld ist erforderlich.',
  'operate.removeWarning':
    'Mitglieder, Kunden, Freigaben, Kanäle und Account-Manager werden mit entfernt. Geben Sie zur Bestätigung die Tenant-ID ein.',
  'operate.problem.guid': '„{typed}“ ist keine ID. Sie sieht aus wie 00000000-0000-0000-0000-000000000000.',
  'operate.problem.unknown-partner': 'Einen Partner mit dieser Tenant-ID gibt es nicht.',
  'operate.problem.last-admin': 'Das ist der letzte Admin des Partners. Tragen Sie zuerst einen anderen ein.',
  'operate.problem.absent': 'Es gab nichts zu entfernen.',
  'operate.problem.not-a-channel': 'Binden lässt sich nur ein Kanal. Schreiben Sie es im Kanal des Partners.',
  'operate.done': 'Gespeichert.',
  'operate.private':
    'Partner zeige ich nur im persönlichen Chat. Öffnen Sie einen mit mir und schreiben Sie „Partner verwalten“.',
  'operate.one':
    'Dieser Bot arbeitet für einen Partner. Mit „Freigaben“ geben Sie Personen Kunden frei; wer dazugehört, ergibt sich aus dem Tenant.',
} as const satisfies Record<keyof typeof english, string>;

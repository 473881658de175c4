import type { artefacts as english } from '../en/artefacts.ts';

/** Words of the files that carry a recommendation out, in German. */
export const artefacts = {
  'reinstate.title':
    'Gibt der Agent-Gruppe eines Partners die Rolle Support Request Contributor auf Ihren Subscriptions.',
  'reinstate.subscriptions': 'Die Subscriptions, um die es geht.',
  'reinstate.notAGuid':
    '„{id}“ ist keine ID. Öffnen Sie diese Datei, setzen Sie dort Ihren eigenen Wert ein und führen Sie sie erneut aus.',
  'reinstate.noTool': '{tool} ist hier nicht installiert. In der Azure Cloud Shell ist es vorhanden.',
  'reinstate.plan': 'Dies gibt der Agent-Gruppe {group} des Partners die Rolle Support Request Contributor auf:',
  'reinstate.earns':
    'Damit kann der Partner Supportanfragen öffnen und sonst nichts ändern. Was schon da ist, bleibt, wie es ist.',
  'reinstate.signIn': 'Sie sind nicht angemeldet. Führen Sie aus: {command}',
  'reinstate.otherTenant':
    'Sie sind im Tenant {signedIn} angemeldet, und dies ist für den Tenant {tenant}. Nichts wurde geändert. Führen Sie aus: {command}',
  'reinstate.notAPerson': 'Melden Sie sich als Person an, nicht als App oder Managed Identity. Nichts wurde geändert.',
  'reinstate.whoAmI': 'Ihr eigenes Konto ließ sich nicht aus dem Verzeichnis lesen. Nichts wurde geändert.',
  'reinstate.unreadable': 'Die Rollenzuweisungen der Subscription {subscription} ließen sich nicht lesen.',
  'reinstate.notOwner':
    'Sie sind weder Owner noch User Access Administrator der Subscription {subscription}. Nichts wurde geändert. Lassen Sie dies jemanden ausführen, der es ist und in Ihrem Tenant kein Gast.',
  'reinstate.goOn': 'Weiter mit der Eingabetaste, Abbruch mit Strg+C.',
  'reinstate.kept': 'Schon vorhanden: {subscription}',
  'reinstate.given': 'Zugewiesen: {subscription}',
  'reinstate.failed': 'Azure hat es auf {subscription} abgelehnt. Der Grund steht in der Zeile daneben.',
  'reinstate.done': 'Fertig. Zugewiesen: {given}. Schon vorhanden: {kept}. Nicht zugewiesen: {failed}.',

  'artefact.problem.not-a-guid': 'Eine ID ist keine GUID wie 00000000-0000-0000-0000-000000000000.',
  'artefact.problem.resource-group-name':
    'So kann eine Ressourcengruppe nicht heißen. Azure nimmt nur Buchstaben, Ziffern und _ ( ) . -, höchstens 90, ohne Punkt am Ende.',
  'artefact.problem.role-unlisted':
    'Eine solche Rolle steht nicht auf der Liste von Microsoft. Lighthouse lehnt benutzerdefinierte Rollen ab, und was sonst nicht darauf steht, kann ich nicht beurteilen.',
  'artefact.problem.role-not-eligible':
    'Diese Rolle ist nicht PEC-fähig, die verknüpfte Identität brächte also keinen PEC.',
  'artefact.problem.role-not-delegable':
    'Lighthouse delegiert diese Rolle nicht: kein Owner, keine Rollen mit Data Actions und kein User Access Administrator für Personen.',
  'artefact.problem.assignable-roles-missing':
    'Lighthouse delegiert User Access Administrator nur zusammen mit den Rollen, die er zuweisen darf. Nennen Sie sie.',
  'artefact.problem.assignable-roles-unwanted': 'Nur User Access Administrator kann Rollen zum Zuweisen mitbekommen.',
  'artefact.problem.too-many-approvers': 'Lighthouse erlaubt höchstens zehn Genehmigende.',

  'artefact.cli.usage':
    'Aufruf: npm run access -- --way lighthouse|lighthouse-jit|lighthouse-group|reinstate [--out ORDNER] [--tenant CUSTOMER_TENANT_ID] [--subscription ID]… [--resource-group NAME] [--linked ID] [--role NAME] [--may-assign NAME]… [--people ID] [--people-role NAME] [--approver ID]… [--lang en|nl|de|fr]',
  'artefact.cli.written': 'Geschrieben: {path}',
  'artefact.cli.exists': '{path} gibt es schon und bleibt unverändert. Nennen Sie mit --out einen anderen Ordner.',
  'artefact.cli.notWritten': '{path} ließ sich nicht schreiben: {problem}',
  'artefact.cli.open': 'Setzen Sie Ihren eigenen Wert ein für {placeholder}: {meaning}',
  'artefact.cli.noProfile':
    'Es ist kein Partnerprofil gesetzt (PARTNER_PROFILE), deshalb sind auch Ihre eigenen IDs offen.',
} as const satisfies Record<keyof typeof english, string>;

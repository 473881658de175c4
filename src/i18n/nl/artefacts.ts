import type { artefacts as english } from '../en/artefacts.ts';

/** Words of the files that carry a recommendation out, in Dutch. */
export const artefacts = {
  'reinstate.title': 'Geeft de agentgroep van een partner de rol Support Request Contributor op je subscriptions.',
  'reinstate.subscriptions': 'De subscriptions waar het om gaat.',
  'reinstate.notAGuid': '“{id}” is geen ID. Open dit bestand, vul daar je eigen waarde in en voer het opnieuw uit.',
  'reinstate.noTool': '{tool} is hier niet geïnstalleerd. In Azure Cloud Shell staat het klaar.',
  'reinstate.plan': 'Dit geeft de agentgroep {group} van de partner de rol Support Request Contributor op:',
  'reinstate.earns':
    'Daarmee kan de partner supportverzoeken openen en verder niets wijzigen. Wat er al staat, blijft zoals het is.',
  'reinstate.signIn': 'Je bent niet aangemeld. Voer uit: {command}',
  'reinstate.otherTenant':
    'Je bent aangemeld bij tenant {signedIn}, en dit is voor tenant {tenant}. Er is niets gewijzigd. Voer uit: {command}',
  'reinstate.notAPerson': 'Meld je aan als persoon, niet als app of managed identity. Er is niets gewijzigd.',
  'reinstate.whoAmI': 'Je eigen account was niet te lezen in de directory. Er is niets gewijzigd.',
  'reinstate.unreadable': 'De roltoewijzingen van subscription {subscription} waren niet te lezen.',
  'reinstate.notOwner':
    'Je bent geen Owner of User Access Administrator van subscription {subscription}. Er is niets gewijzigd. Laat dit uitvoeren door iemand die dat wel is, en die geen gast is in je tenant.',
  'reinstate.goOn': 'Druk op Enter om door te gaan, of op Ctrl+C om te stoppen.',
  'reinstate.kept': 'Stond er al: {subscription}',
  'reinstate.given': 'Toegewezen: {subscription}',
  'reinstate.failed': 'Azure weigerde dit op {subscription}. De reden staat op de regel ernaast.',
  'reinstate.done': 'Klaar. Toegewezen: {given}. Stond er al: {kept}. Niet toegewezen: {failed}.',

  'artefact.problem.not-a-guid': 'Een ID is geen GUID zoals 00000000-0000-0000-0000-000000000000.',
  'artefact.problem.resource-group-name':
    'Zo kan een resource group niet heten. Azure accepteert alleen letters, cijfers en _ ( ) . -, hooguit 90, zonder punt aan het eind.',
  'artefact.problem.role-unlisted':
    'Zo’n rol staat niet op de lijst van Microsoft. Lighthouse weigert custom roles, en wat verder niet op de lijst staat kan ik niet beoordelen.',
  'artefact.problem.role-not-eligible':
    'Die rol telt niet mee voor PEC, dus zou de gekoppelde identiteit geen PEC opleveren.',
  'artefact.problem.role-not-delegable':
    'Lighthouse delegeert die rol niet: geen Owner, geen rollen met data actions, en geen User Access Administrator voor mensen.',
  'artefact.problem.assignable-roles-missing':
    'Lighthouse delegeert User Access Administrator alleen samen met de rollen die het mag toewijzen. Noem ze.',
  'artefact.problem.assignable-roles-unwanted':
    'Alleen User Access Administrator kan rollen meekrijgen om toe te wijzen.',
  'artefact.problem.too-many-approvers': 'Lighthouse accepteert hooguit tien goedkeurders.',

  'artefact.cli.usage':
    'Gebruik: npm run access -- --way lighthouse|lighthouse-jit|lighthouse-group|reinstate [--out MAP] [--tenant CUSTOMER_TENANT_ID] [--subscription ID]… [--resource-group NAAM] [--linked ID] [--role NAAM] [--may-assign NAAM]… [--people ID] [--people-role NAAM] [--approver ID]… [--lang en|nl|de|fr]',
  'artefact.cli.written': 'Geschreven: {path}',
  'artefact.cli.exists': '{path} bestaat al en is niet gewijzigd. Geef met --out een andere map op.',
  'artefact.cli.notWritten': '{path} kon niet worden geschreven: {problem}',
  'artefact.cli.open': 'Vul je eigen waarde in voor {placeholder}: {meaning}',
  'artefact.cli.noProfile': 'Er is geen partnerprofiel ingesteld (PARTNER_PROFILE), dus ook je eigen ID’s staan open.',
} as const satisfies Record<keyof typeof english, string>;

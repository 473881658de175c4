/**
 * Words of the files that carry a recommendation out, and of the command that writes them. Those of the scripts hold no
 * percent sign and no brace of their own, since both shells fill in values that way.
 */
export const artefacts = {
  'reinstate.title': 'Gives a partner’s agent group the role Support Request Contributor on your subscriptions.',
  'reinstate.subscriptions': 'The subscriptions that it is about.',
  'reinstate.notAGuid': '“{id}” is not an id. Open this file, put your own value there, and run it again.',
  'reinstate.noTool': '{tool} is not installed here. Azure Cloud Shell has it.',
  'reinstate.plan': 'This gives the partner’s agent group {group} the role Support Request Contributor on:',
  'reinstate.earns':
    'With it the partner can open support requests and change nothing else. What is in place already stays as it is.',
  'reinstate.signIn': 'You are not signed in. Run: {command}',
  'reinstate.otherTenant':
    'You are signed in to tenant {signedIn}, and this is for tenant {tenant}. Nothing was changed. Run: {command}',
  'reinstate.notAPerson': 'Sign in as a person, not as an app or a managed identity. Nothing was changed.',
  'reinstate.whoAmI': 'Your own account could not be read from the directory. Nothing was changed.',
  'reinstate.unreadable': 'The role assignments of subscription {subscription} could not be read.',
  'reinstate.notOwner':
    'You are not Owner or User Access Administrator of subscription {subscription}. Nothing was changed. Have somebody run this who is, and is no guest in your tenant.',
  'reinstate.goOn': 'Press Enter to go on, or Ctrl+C to stop.',
  'reinstate.kept': 'In place already: {subscription}',
  'reinstate.given': 'Given: {subscription}',
  'reinstate.failed': 'Azure refused it on {subscription}. Its reason is the line next to this one.',
  'reinstate.done': 'Done. Given: {given}. In place already: {kept}. Not given: {failed}.',

  'artefact.problem.not-a-guid': 'An id is not a GUID such as 00000000-0000-0000-0000-000000000000.',
  'artefact.problem.resource-group-name':
    'That is not the name of a resource group. Azure takes letters, digits, and _ ( ) . - only, up to 90, with no full stop at the end.',
  'artefact.problem.role-unlisted':
    'I know no such role on Microsoft’s list. Lighthouse refuses custom roles, and what else is not listed I cannot judge.',
  'artefact.problem.role-not-eligible': 'That role does not count for PEC, so the linked identity would earn nothing.',
  'artefact.problem.role-not-delegable':
    'Lighthouse does not delegate that role: no Owner, no roles with data actions, and no User Access Administrator for people.',
  'artefact.problem.assignable-roles-missing':
    'Lighthouse delegates User Access Administrator only together with the roles that it may assign. Name them.',
  'artefact.problem.assignable-roles-unwanted': 'Only User Access Administrator may be given roles to assign.',
  'artefact.problem.too-many-approvers': 'Lighthouse takes ten approvers at most.',

  'artefact.cli.usage':
    'Usage: npm run access -- --way lighthouse|lighthouse-jit|lighthouse-group|reinstate [--out FOLDER] [--tenant CUSTOMER_TENANT_ID] [--subscription ID]… [--resource-group NAME] [--linked ID] [--role NAME] [--may-assign NAME]… [--people ID] [--people-role NAME] [--approver ID]… [--lang en|nl|de|fr]',
  'artefact.cli.written': 'Written: {path}',
  'artefact.cli.exists': '{path} is there already, and was left as it is. Name another folder with --out.',
  'artefact.cli.notWritten': '{path} could not be written: {problem}',
  'artefact.cli.open': 'Put your own value in for {placeholder}: {meaning}',
  'artefact.cli.noProfile': 'No partner profile is set (PARTNER_PROFILE), so your own ids are open too.',
} as const;

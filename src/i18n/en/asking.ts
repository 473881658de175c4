/** Words for what people say around their questions, and for roles that are asked about in passing. */
export const asking = {
  'asking.role.entra.name': '⛔ {name} is a Microsoft Entra role, not an Azure role',
  'asking.role.entra.text':
    'Entra roles give rights in a directory, not on subscriptions, so PEC does not look at them; also not where you hold one through GDAP. You need an Azure role beside it: Support Request Contributor is the least that counts.',
  'asking.role.partner-center.name': '⛔ {name} belongs to Partner Center and is no Azure role',
  'asking.role.partner-center.text':
    'By itself it does not count. What counts is the Azure role that your AdminAgents or HelpdeskAgents group holds on the subscription (AOBO, the standing access of your agents). SalesAgents does not count.',
  'asking.role.classic.name': '⛔ {name} is a classic administrator, not an Azure role',
  'asking.role.classic.text':
    'Classic administrators are retired and not on Microsoft’s list. Have an Azure role assigned in its place: Support Request Contributor is the least that counts.',
  'asking.role.gdap.name': '⛔ {name} is a relationship with a customer, not an Azure role',
  'asking.role.gdap.text':
    'It gives roles in the customer’s directory. PEC looks at Azure roles on subscriptions, so for earning it is neither enough nor needed.',
  'asking.role.titleSeveral': 'Which of these roles count for PEC?',
  'asking.role.scoped':
    '{scope, select, subscription {✅ {name} counts on a subscription} resourceGroup {✅ {name} counts, for that resource group only} resource {✅ {name} counts, for that resource only} other {✅ {name} counts, very likely also from a management group}}',
  'asking.role.scope':
    '{scope, select, subscription {From there it covers everything in the subscription, also what is added later.} resourceGroup {You earn on what is in that resource group, and nothing on the rest of the subscription.} resource {You earn on that resource, and nothing on the rest of the subscription.} other {Microsoft does not document management groups for PEC. We assume that it counts, because Azure hands the role down to every subscription below.}}',
  'asking.role.everyScope':
    'That is so at every scope: subscription, resource group, single resource and management group.',
  'asking.language.title': 'Language',
  'asking.language.chosen': 'I answer you in {language}, because you chose it.',
  'asking.language.followed':
    'I answer you in {language}, the language of this conversation. Choose one, and I keep to it.',
  'asking.language.help': '**language**: the language that I answer in',
  'asking.acknowledged': 'Good. I am here when the next question comes.',
  'asking.goodbye': 'Until next time.',
  'asking.who':
    'I am a bot. I answer questions about partner earned credit (PEC) with the source beside the answer, and I read a customer’s Azure to see whether you earn there. I change nothing in it.',
  'asking.nothingOpen':
    'I cannot tell what that answers. Press a button on the card that you mean, or ask me a question.',
  'asking.complaint': 'Then I did not help. Ask it in other words, or let a person look at it.',
  'asking.next.nothing':
    'What is it about? Check a customer, and I show what to do there. Or begin with the list for missing PEC.',
  'asking.next.choose': 'What do you want to do next?',
  'asking.customer.which': 'Which customer do you mean?',
  'asking.money':
    'I do not know any amounts: I read who has access, not what is spent. Give a customer’s monthly spend on its plan, and the plan shows the credit at stake, as a range.',
} as const;

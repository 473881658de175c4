/** Words of the answers that do not come from the knowledge itself. */
export const ask = {
  'ask.didYouMean': 'I am not sure what you mean. Is it one of these?',
  'ask.unknown':
    "I don't know. I can only answer questions about partner earned credit (PEC), and this one is not among them.",
  'ask.related': 'Related',
  'ask.source': 'Source',
  'ask.verified': 'verified {date}',
  'ask.role.eligible': "Yes. {role} is on Microsoft's list of roles that earn PEC.",
  'ask.role.notEligible': "No. {role} is on Microsoft's list as a role that does not earn PEC.",
  'ask.role.notListed':
    "{role} is not on Microsoft's list of roles for PEC, so nobody can promise that it counts. Assume that it does not, and ask for a listed role beside it.",
  'ask.role.unknown':
    "I know no Azure role called {role}, so I cannot say whether it counts. Check the spelling. If it is a custom role of the customer's: Microsoft does not say whether those count; ask “do custom roles count” for more.",
  'ask.role.near': 'Listed roles with a name like that: {names}.',
  'ask.role.ambiguous': 'More than one role has a name like that, and they do not have the same answer.',
  'ask.role.line': '{role}: {eligible, select, yes {earns PEC} other {does not earn PEC}}',
  'ask.role.lighthouse':
    '{lighthouse, select, yes {It can be delegated with Azure Lighthouse.} limited {Azure Lighthouse can delegate it only so that managed identities get their roles.} other {It cannot be delegated with Azure Lighthouse.}}',
  'ask.language.changed': 'From now on I answer in English.',
  'ask.language.notServed': 'I cannot answer in {language} yet.',
  'ask.usage':
    'Ask a question: npm run ask -- "does Reader count?", or pipe questions in, one a line, with --json. --lang en|nl|de|fr answers in that language.',
} as const;
